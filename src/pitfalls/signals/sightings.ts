// What was found in one text, for the signals to judge: phrases by signal and role, and whose words they are.
import type { PhraseHit } from './phrase-machine.ts';
import type { Words } from './words.ts';

/** What a list of phrases is for in a signal; the first that a kind names is what makes it look at a text. */
export type PhraseRole =
  | 'any'
  | 'all'
  | 'none'
  | 'exceptions'
  | 'first'
  | 'later'
  | 'unlessBefore'
  | 'resets'
  | 'beforeAny'
  | 'beforeNone';

export interface Sightings {
  readonly words: Words;
  /** Words of all sentences together. */
  readonly wordCount: number;
  /** Hits of the phrases a signal has in this role, by where they begin; `phrase` counts in that list. */
  hits(role: PhraseRole): readonly SightedHit[];
  /** Whether a phrase of this role stands in the sentence; without a sentence: anywhere. */
  has(role: PhraseRole, sentence?: number): boolean;
  /** Whether a hit has words in it that are quoted or handed back. */
  isOthers(hit: PhraseHit): boolean;
}

export interface SightedHit extends PhraseHit {
  readonly phrase: number;
}

export function byPlace(a: PhraseHit, b: PhraseHit): number {
  return a.first - b.first || b.last - a.last;
}
