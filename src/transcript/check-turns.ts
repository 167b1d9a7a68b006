// Every turn of a talk checked, knowing what was said just before, and then the talk as a whole.
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { Utterance } from '../pitfalls/utterance.ts';
import type { CheckedTurn } from './checked-turn.ts';
import type { TextChecker } from './text-checker.ts';
import type { TalkTurn } from './turn.ts';

/** Flags in the order of the text; a class is named once for the same words. */
export function checkTurns(
  turns: readonly TalkTurn[],
  checker: TextChecker,
): readonly CheckedTurn[] {
  const utterances = turns.map(({ role, text }): Utterance => ({ kind: role, text }));
  const whole = checker.checkTalk?.(utterances) ?? [];
  const own = checker.checkAll(
    utterances.map((turn, at) => {
      const before = utterances[at - 1];
      return { ...turn, inTalk: true, ...(before && { before }) };
    }),
  );
  return turns.map((turn, at) => {
    const flags = [...(own[at] ?? []), ...(whole[at] ?? [])]
      .filter((flag, index, all) => index === all.findIndex((one) => isSame(one, flag)))
      .sort((a, b) => a.start - b.start)
      .map((flag) => ({ ...flag, kind: turn.role }));
    return { ...turn, flags };
  });
}

function isSame(a: TextFlag, b: TextFlag): boolean {
  return a.class === b.class && a.start < b.end && b.start < a.end;
}
