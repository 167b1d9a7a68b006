// A hit within one text, before it is known in which field.
import type { HygieneHit } from './hygiene.ts';

export type FoundHit = Omit<HygieneHit, 'address' | 'text'>;
