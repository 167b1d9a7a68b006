// Every passage of notes checked: what is quoted as somebody's words is never taken for the lead's.
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { Utterance, UtteranceKind } from '../pitfalls/utterance.ts';
import type { CheckedFlag } from './checked-turn.ts';
import type { CheckedPassage, Passage } from './passage.ts';
import type { TextChecker } from './text-checker.ts';

export function checkPassages(
  passages: readonly Passage[],
  checker: TextChecker,
): readonly CheckedPassage[] {
  let before: Utterance | undefined;
  return passages.map((passage) => {
    const flags = flagsIn(passage, before, checker);
    before = passage;
    return { ...passage, flags };
  });
}

/** By where they stand. */
function flagsIn(
  passage: Passage,
  before: Utterance | undefined,
  checker: TextChecker,
): readonly CheckedFlag[] {
  const { kind, text, quotes } = passage;
  const own = withoutQuotes(passage);
  const found =
    own.trim() === '' ? [] : checker.check({ kind, text: own, ...(before && { before }) });
  const flags = found.map((flag) => placed(flag, 0, kind, text));
  for (const { start, end, whose } of quotes) {
    if (whose !== 'employee') continue;
    const quoted = checker.check({ kind: 'employee', text: text.slice(start, end) });
    for (const flag of quoted) flags.push(placed(flag, start, 'employee', text));
  }
  return flags.sort((a, b) => a.start - b.start);
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
