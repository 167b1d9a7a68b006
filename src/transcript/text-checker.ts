// Finds the flags in what was said or written: `checkTexts` with its model, or a test's own.
import type { TextFlag } from '../pitfalls/text-flag.ts';
import type { Utterance } from '../pitfalls/utterance.ts';

export interface TextChecker {
  /** In texts by themselves, each knowing what stood just before: a list for each, in the order of the text. */
  checkAll(utterances: readonly Utterance[]): readonly (readonly TextFlag[])[];
  /** What only a whole talk shows, such as the third argument for the same thing: a list for each turn. */
  checkTalk?(turns: readonly Utterance[]): readonly (readonly TextFlag[])[];
}
