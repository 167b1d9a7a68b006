// Every passage of notes checked: what is quoted as somebody's words is never taken for the lead's.
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { Utterance } from '../pitfalls/utterance.ts';
import type { CheckedFlag } from './checked-turn.ts';
import type { CheckedPassage, Passage } from './passage.ts';
import type { TextChecker } from './text-checker.ts';

/** What is checked by itself, and where it begins in its passage. */
interface Part {
  readonly passage: Passage;
  readonly utterance: Utterance;
  readonly from: number;
}

/** The flags of each by where they stand. */
export function checkPassages(
  passages: readonly Passage[],
  checker: TextChecker,
): readonly CheckedPassage[] {
  const parts: Part[] = [];
  let before: Passage | undefined;
  for (const passage of passages) {
    addParts(passage, before, parts);
    before = passage;
  }
  const found = checker.checkAll(parts.map(({ utterance }) => utterance));
  let at = 0;
  return passages.map((passage) => {
    const flags: CheckedFlag[] = [];
    for (let part = parts[at]; part?.passage === passage; part = parts[++at]) {
      for (const flag of found[at] ?? []) flags.push(placed(flag, part));
    }
    // The one part of most passages has them in order.
    if (passage.quotes.length > 0) flags.sort((a, b) => a.start - b.start);
    // Not spread: objects made so have all a shape of their own for V8, and are slow to look at.
    const { n, line, text, kind, quotes } = passage;
    return { n, line, text, kind, quotes, flags };
  });
}

/** What is the lead's own in a passage, and every quote of the employee, with where it begins. */
function addParts(passage: Passage, before: Utterance | undefined, parts: Part[]): void {
  const { kind, text, quotes } = passage;
  const own = withoutQuotes(passage);
  if (own.trim() !== '') {
    const utterance = before ? { kind, text: own, before } : { kind, text: own };
    parts.push({ passage, utterance, from: 0 });
  }
  for (const { start, end, whose } of quotes) {
    if (whose !== 'employee') continue;
    const utterance: Utterance = { kind: 'employee', text: text.slice(start, end) };
    parts.push({ passage, utterance, from: start });
  }
}

/** A flag on a part of a passage as one on the passage as it stands. */
function placed(flag: TextFlag, { passage, utterance, from }: Part): CheckedFlag {
  const { class: name, certainty, signal } = flag;
  const { kind } = utterance;
  const start = from + flag.start;
  const end = from + flag.end;
  const text = passage.text.slice(start, end);
  return signal === undefined
    ? { class: name, text, start, end, certainty, kind }
    : { class: name, text, start, end, certainty, kind, signal };
}

/** As long as the text itself, so that places in it stay the same. */
function withoutQuotes({ text, quotes }: Passage): string {
  if (quotes.length === 0) return text;
  let own = '';
  let from = 0;
  for (const { start, end } of quotes) {
    own += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return own + text.slice(from);
}
