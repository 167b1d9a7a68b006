// The whole lexicon, by reason.
import { beliefEntries } from './belief-entries.ts';
import { careEntries } from './care-entries.ts';
import { illnessEntries } from './illness-entries.ts';
import { judgementEntries } from './judgement-entries.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { mindEntries } from './mind-entries.ts';
import { personEntries } from './person-entries.ts';
import { vagueEntries } from './vague-entries.ts';

const entries = {
  ...illnessEntries,
  ...mindEntries,
  ...careEntries,
  ...beliefEntries,
  ...personEntries,
  ...judgementEntries,
  ...vagueEntries,
};

export type LexiconReason = keyof typeof entries;

export const lexicon: Readonly<Record<LexiconReason, LexiconEntry>> = entries;
