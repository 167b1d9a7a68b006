// Why a sign in a record asks to be looked at, and how it may be said instead.
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import type { HitWords } from './hit-words.ts';
import { hygiene } from './nl/hygiene.ts';

export function explainHit({ reason }: HygieneHit): HitWords {
  return hygiene[reason];
}
