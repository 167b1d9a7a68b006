// Finds the flags in what was said or written: `checkText` with its model, or a test's own.
import type { CheckUtterance } from '../pitfalls/find-hints.ts';
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { Utterance } from '../pitfalls/utterance.ts';

export interface TextChecker {
  /** In one text, knowing what stood just before. */
  readonly check: CheckUtterance;
  /** What only a whole talk shows, such as the third argument for the same thing: a list for each turn. */
  checkTalk?(turns: readonly Utterance[]): readonly (readonly TextFlag[])[];
}
