// What an entry of the lexicon of the hygiene check is made of.
import type { HygieneClass, HygieneWeight } from '../hygiene-class.ts';

export interface LexiconEntry {
  readonly class: HygieneClass;
  readonly weight: HygieneWeight;
  /** Set apart by white space, small, without accents and hyphens; `ziekte*` begins so, `*kanker` ends so, `*kanker*` has it. */
  readonly words?: string;
  /** One a line, in the phrase language of the signals. */
  readonly phrases?: string;
  /** Phrases around a hit that take it away: sayings, and what is no one's health at all. One a line. */
  readonly except?: string;
  /** A number or a date in the sentence makes it a fact. */
  readonly notWithFigures?: true;
}
