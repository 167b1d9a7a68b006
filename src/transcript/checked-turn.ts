// What was said or written, with the flags that stand in it.
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { TalkTurn } from './turn.ts';

/** `start` and `end` count in the text of the turn or passage. */
export interface CheckedFlag extends TextFlag {
  /** Whose words it stands in. */
  readonly kind: UtteranceKind;
}

export interface CheckedTurn extends TalkTurn {
  readonly flags: readonly CheckedFlag[];
}
