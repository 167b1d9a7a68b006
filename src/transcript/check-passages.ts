// Every passage of notes checked: what is quoted as somebody's words is never taken for the lead's.
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { Utterance, UtteranceKind } from '../pitfalls/utterance.ts';
import type { CheckedFlag } from './checked-turn.ts';
import type { CheckedPassage, Passage } from './passage.ts';
import type { TextChecker } from './text-checker.ts';

/** What is checked by itself, and where it begins in its passage. */
interface Part {
  readonly utterance: Utterance;
  readonly from: number;
}

/** The flags of each by where they stand. */
export function checkPassages(
  passages: readonly Passage[],
  checker: TextChecker,
): readonly CheckedPassage[] {
  const parts = passages.map((passage, at) => partsOf(passage, passages[at - 1]));
  const found = checker.checkAll(parts.flat().map(({ utterance }) => utterance));
  let at = 0;
  return passages.map((passage, p) => {
    const flags = (parts[p] ?? []).flatMap(({ utterance, from }) =>
      (found[at++] ?? []).map((flag) => placed(flag, from, utterance.kind, passage.text)),
    );
    return { ...passage, flags: flags.sort((a, b) => a.start - b.start) };
  });
}

/** What is the lead's own in a passage, and every quote of the employee, with where it begins. */
function partsOf(passage: Passage, before: Utterance | undefined): readonly Part[] {
  const { kind, text, quotes } = passage;
  const parts: Part[] = [];
  const own = withoutQuotes(passage);
  if (own.trim() !== '') {
    const utterance = { kind, text: own, ...(before && { before }) };
    parts.push({ utterance, from: 0 });
  }
  for (const { start, end, whose } of quotes) {
    if (whose !== 'employee') continue;
    parts.push({ utterance: { kind: 'employee', text: text.slice(start, end) }, from: start });
  }
  return parts;
}

/** A flag on a part of a passage, from `from` on, as one on the passage as it stands. */
function placed(flag: TextFlag, from: number, kind: UtteranceKind, text: string): CheckedFlag {
  const { class: name, certainty, signal } = flag;
  const start = from + flag.start;
  const end = from + flag.end;
  const place = { class: name, text: text.slice(start, end), start, end, certainty, kind };
  return signal === undefined ? place : { ...place, signal };
}

/** As long as the text itself, so that places in it stay the same. */
function withoutQuotes({ text, quotes }: Passage): string {
  let own = '';
  let from = 0;
  for (const { start, end } of quotes) {
    own += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return own + text.slice(from);
}
