// Every passage of notes checked: what is quoted as somebody's words is never taken for the lead's.
import type { Utterance } from '../pitfalls/utterance.ts';
import type { CheckedFlag } from './checked-turn.ts';
import type { CheckedPassage, Passage } from './passage.ts';
import type { TextChecker } from './text-checker.ts';

export function checkPassages(
  passages: readonly Passage[],
  checker: TextChecker,
): readonly CheckedPassage[] {
  let before: Utterance | undefined;
  return passages.map((passage) => {
    const { kind, text } = passage;
    const own = withoutQuotes(passage);
    const utterance = { kind, text: own, ...(before && { before }) };
    const found = own.trim() === '' ? [] : checker.check(utterance);
    const flags: CheckedFlag[] = found.map((flag) => ({ ...flag, kind }));
    for (const { start, end, whose } of passage.quotes) {
      if (whose !== 'employee') continue;
      const quoted = checker.check({ kind: 'employee', text: text.slice(start, end) });
      for (const flag of quoted) {
        const place = { start: start + flag.start, end: start + flag.end };
        flags.push({ ...flag, ...place, kind: 'employee' });
      }
    }
    before = { kind, text };
    const inOrder = flags
      .map((flag) => ({ ...flag, text: text.slice(flag.start, flag.end) }))
      .sort((a, b) => a.start - b.start);
    return { ...passage, flags: inOrder };
  });
}

/** As long as the text itself, so that places in it stay the same. */
function withoutQuotes({ text, quotes }: Passage): string {
  let left = text;
  for (const { start, end } of quotes) {
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}
