// A flag in words, and the turn or passage it stands in: for the screen and for a document.
import { fitText } from '../domain/wrap-text.ts';
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import type { CheckedItem } from '../transcript/checked-item.ts';
import type { CheckedFlag } from '../transcript/checked-turn.ts';
import { roleInLabel } from '../transcript/label-words.ts';
import { explainFlag, type FlagExplanation, isToSay } from './explain-flag.ts';
import { check } from './nl/check.ts';

interface FlagText {
  readonly title: string;
  readonly certainty: string;
  /** On the employee's side: what the lead said just before; else empty. */
  readonly before: string;
  /** "zie regel 12": where `why` and `move` were told, which then are empty. */
  readonly again: string;
  readonly why: string;
  /** What to say, or how to write it. */
  readonly move: string;
}

/** What the lead said just before is only a reminder. */
const LONGEST_REMINDER = 100;

/** @param last the item before, where there is one */
export type DescribeFlag = (
  group: FlagGroup,
  item: CheckedItem,
  last: CheckedItem | undefined,
) => FlagText;

/** To be asked for one group of a text after the other: the same story is not told twice. */
export function flagDescriber(pitfalls: readonly Pitfall[]): DescribeFlag {
  const told = new Map<string, { readonly explained: FlagExplanation; readonly again: string }>();
  return ({ key, flag }, item, last) => {
    const known = told.get(key);
    const explained = known?.explained ?? explainFlag(flag.class, flag.kind, pitfalls);
    if (known === undefined) {
      told.set(key, { explained, again: check.seenBefore(placeOf(item).toLowerCase()) });
    }
    return {
      title: explained.title,
      certainty: check.possible(flag.certainty),
      before: saidBefore(explained, last),
      again: known?.again ?? '',
      why: known === undefined ? explained.why : '',
      move: known === undefined ? moveOf(explained, flag.kind) : '',
    };
  };
}

function saidBefore({ side }: FlagExplanation, last: CheckedItem | undefined): string {
  if (side !== 'employee' || last?.kind !== 'teamlead') return '';
  return check.justBefore(last.n, fitText(last.text, LONGEST_REMINDER, '…'));
}

function moveOf(explained: FlagExplanation, kind: UtteranceKind): string {
  const { counterMove } = explained;
  if (counterMove === '') return '';
  return isToSay(explained, kind) ? check.sayThen(counterMove) : check.better(counterMove);
}

export interface FlagGroup {
  /** Class and kind: groups with the same one have the same story. */
  readonly key: string;
  /** The most certain one. */
  readonly flag: CheckedFlag;
  /** The words of all of them, each once. */
  readonly words: ReadonlySet<string>;
}

/** Flags of one class in one turn are told as one, where the first of them stands. */
export function groupFlags(flags: readonly CheckedFlag[]): readonly FlagGroup[] {
  const groups = new Map<string, { key: string; flag: CheckedFlag; words: Set<string> }>();
  for (const flag of flags) {
    const key = `${flag.class} ${flag.kind}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { key, flag, words: new Set([flag.text]) });
    } else {
      group.words.add(flag.text);
      if (flag.certainty > group.flag.certainty) group.flag = flag;
    }
  }
  return [...groups.values()];
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
