// A turn or a passage, whichever was checked: what a reader needs to show it with its flags.
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { CheckedText } from './check-reading.ts';
import type { CheckedFlag } from './checked-turn.ts';

export interface CheckedItem {
  /** Of the turn or the passage, from 1. */
  readonly n: number;
  readonly kind: UtteranceKind;
  /** In a talk. */
  readonly speaker?: string;
  /** In notes: where it begins in the file. */
  readonly line?: number;
  readonly text: string;
  readonly flags: readonly CheckedFlag[];
}

export function checkedItems(checked: CheckedText): readonly CheckedItem[] {
  if (checked.kind === 'notes') return checked.passages;
  return checked.turns.map(({ n, role, speaker, text, flags }) => ({
    n,
    kind: role,
    speaker,
    text,
    flags,
  }));
}
