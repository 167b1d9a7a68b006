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
    const flags = [...(own[at] ?? []), ...notAmong(own[at] ?? [], whole[at] ?? [])]
      .sort((a, b) => a.start - b.start)
      .map((flag) => ({ ...flag, kind: turn.role }));
    return { ...turn, flags };
  });
}

/** The others that share no words with one of the same class. Both in the order of the text; none of a class overlap. */
function notAmong(flags: readonly TextFlag[], others: readonly TextFlag[]): readonly TextFlag[] {
  if (flags.length === 0 || others.length === 0) return others;
  /** By class, those that may still reach the next of the others, the last one first: each is passed once. */
  const ahead = new Map<string, TextFlag[]>();
  for (const flag of flags.toReversed()) {
    const same = ahead.get(flag.class);
    if (same === undefined) ahead.set(flag.class, [flag]);
    else same.push(flag);
  }
  return others.filter(({ class: name, start, end }) => {
    const same = ahead.get(name) ?? [];
    while ((same.at(-1)?.end ?? Infinity) <= start) same.pop();
    return (same.at(-1)?.start ?? Infinity) >= end;
  });
}
