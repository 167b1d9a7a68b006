// What a flag is called, why it matters and what to say: from the playbook for a pitfall, else from a table.
import { counterMoveFor } from '../pitfalls/counter-move.ts';
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { type TextClassWords, textClasses } from './nl/text-classes.ts';

export interface FlagExplanation {
  readonly title: string;
  readonly why: string;
  readonly counterMove: string;
  /** Whose pitfall it is; absent for what is no pitfall. */
  readonly side?: Pitfall['side'];
}

/** @param kind whose words the flag stands in: what is said can still be turned, what is written put right. */
export function explainFlag(
  flagClass: string,
  kind: UtteranceKind,
  pitfalls: readonly Pitfall[],
): FlagExplanation {
  const said = isSaid(kind);
  const pitfall = pitfalls.find(({ id }) => id === flagClass);
  if (pitfall !== undefined) {
    const counterMove = counterMoveFor(pitfall, said ? 'in-talk' : 'afterwards');
    return { title: pitfall.title, why: pitfall.what, counterMove, side: pitfall.side };
  }
  const words = (textClasses as Readonly<Record<string, TextClassWords>>)[flagClass];
  // A playbook of one's own may leave a pitfall out: then its name is all there is to say.
  if (words === undefined) return { title: flagClass, why: '', counterMove: '' };
  const { title, why, counterMove } = words;
  return { title, why, counterMove: said ? counterMove.said : counterMove.written };
}

/** Whether the counter move is a sentence of the playbook to say, or else a piece of advice for what was written. */
export function isToSay({ side }: FlagExplanation, kind: UtteranceKind): boolean {
  return side !== undefined || isSaid(kind);
}

function isSaid(kind: UtteranceKind): boolean {
  return kind === 'teamlead' || kind === 'employee';
}
