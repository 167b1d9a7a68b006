// A flag in words, and the turn or passage it stands in: for the screen and for a document.
import { fitText } from '../domain/wrap-text.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import type { CheckedItem } from '../transcript/checked-item.ts';
import type { CheckedFlag } from '../transcript/checked-turn.ts';
import { roleInLabel } from '../transcript/label-words.ts';
import { explainFlag } from './explain-flag.ts';
import { check } from './nl/check.ts';

export interface FlagText {
  readonly title: string;
  readonly certainty: string;
  readonly why: string;
  /** What to say, or how to write it. */
  readonly move: string;
  /** On the employee's side: what the lead said just before. */
  readonly before?: string;
}

/** What the lead said just before is only a reminder. */
const LONGEST_REMINDER = 100;

/** @param last the item before the flag's own, where there is one */
export function describeFlag(
  flag: CheckedFlag,
  last: CheckedItem | undefined,
  pitfalls: readonly Pitfall[],
): FlagText {
  const { title, why, counterMove, side } = explainFlag(flag.class, flag.kind, pitfalls);
  const said = flag.kind === 'teamlead' || flag.kind === 'employee';
  const isReaction = side === 'employee' && last?.kind === 'teamlead';
  const reminder = isReaction ? fitText(last.text, LONGEST_REMINDER, '…') : '';
  // A sentence of the playbook to say, or a piece of advice for what was written.
  const move = said || side !== undefined ? check.sayThen(counterMove) : check.better(counterMove);
  return {
    title,
    certainty: check.possible(flag.certainty),
    why,
    move: counterMove === '' ? '' : move,
    ...(isReaction && { before: check.justBefore(last.n, reminder) }),
  };
}

export interface FlagGroup {
  /** The most certain one. */
  readonly flag: CheckedFlag;
  /** The words of all of them, each once. */
  readonly words: readonly string[];
}

/** Flags of one class in one turn are told as one, where the first of them stands. */
export function groupFlags(flags: readonly CheckedFlag[]): readonly FlagGroup[] {
  const groups = new Map<string, CheckedFlag[]>();
  for (const flag of flags) {
    const key = `${flag.class} ${flag.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), flag]);
  }
  return [...groups.values()].flatMap((own) => {
    const [flag] = own.toSorted((a, b) => b.certainty - a.certainty);
    return flag ? [{ flag, words: [...new Set(own.map(({ text }) => text))] }] : [];
  });
}

/** "Beurt 5" or "Regel 12". */
export function placeOf({ n, line }: CheckedItem): string {
  return line === undefined ? check.turn(n) : check.line(line);
}

/** "Petra (teamleider)", "Teamleider" or "notitie". */
export function whoOf(item: CheckedItem): string {
  const { speaker } = item;
  if (speaker === undefined) return sideOf(item);
  return roleInLabel(speaker) === undefined ? `${speaker} (${sideOf(item)})` : speaker;
}

/** The same without a name: "teamleider" or "notitie". */
export function sideOf({ kind, speaker }: CheckedItem): string {
  if (speaker === undefined) return check.kind[kind];
  return kind === 'teamlead' ? check.side.teamlead : check.side.employee;
}
