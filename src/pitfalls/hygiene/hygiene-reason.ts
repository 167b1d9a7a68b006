// Why something was hit: each has its sentences in wording.

import type { StructureReason } from './agreement-gaps.ts';
import type { ClassifierReason } from './classifier-hits.ts';
import type { IdentifierReason } from './find-identifiers.ts';
import type { LexiconReason } from './lexicon/lexicon.ts';

export type HygieneReason =
  | LexiconReason
  | ClassifierReason
  | StructureReason
  | IdentifierReason
  | 'name';
