// Why something was hit: each has its sentences in wording.
import type { LexiconReason } from './lexicon/lexicon.ts';

/** What the classifier can sense without a word to look up. */
export type SensedClass = 'medisch' | 'bijzonder' | 'oordeel' | 'vaag';

export type StructureReason = 'no-owner' | 'no-verb' | 'no-measure' | 'no-date';

export type IdentifierReason =
  | 'email'
  | 'iban'
  | 'citizen-number'
  | 'national-number'
  | 'telephone'
  | 'customer-number'
  | 'postcode';

export type HygieneReason =
  | LexiconReason
  | `likely-${SensedClass}`
  | StructureReason
  | IdentifierReason
  | 'name';
