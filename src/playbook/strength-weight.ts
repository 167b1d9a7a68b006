// How much one piece of evidence counts, before the playbook's own discount on what was only assumed.
import type { Strength } from './question.ts';

export const STRENGTH_WEIGHT: Readonly<Record<Strength, number>> = {
  weak: 1,
  medium: 2,
  strong: 3,
};
