// Why something was hit: each has its sentences in wording.
import type { LexiconReason } from './lexicon/lexicon.ts';
import type { ClassifierReason } from './classifier-hits.ts';
import type { StructureReason } from './agreement-gaps.ts';
import type { IdentifierReason } from './find-identifiers.ts';

export type HygieneReason =
  | LexiconReason
  | ClassifierReason
  | StructureReason
  | IdentifierReason
  | 'name';
