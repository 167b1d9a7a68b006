// A piece of notes: a paragraph, an item of a list, a row of a table.
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { CheckedFlag } from './checked-turn.ts';
import type { QuotedWords } from './quotes-in.ts';

export interface Passage {
  /** From 1. */
  readonly n: number;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** On one line, without the signs of Markdown. */
  readonly text: string;
  readonly kind: UtteranceKind;
  /** Words of others inside it. */
  readonly quotes: readonly QuotedWords[];
}

export interface CheckedPassage extends Passage {
  readonly flags: readonly CheckedFlag[];
}
