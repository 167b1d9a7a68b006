// What was found in one text, for a signal to judge: its phrases by role, and whether they speak there.
import type { PhraseHit } from './phrase-machine.ts';
import type { Words } from './words.ts';

/** What a list of phrases is for in a signal. The engine counts them in this order. */
export const PHRASE_ROLES = [
  'any',
  'all',
  'none',
  'exceptions',
  'first',
  'later',
  'unlessBefore',
  'resets',
  'beforeAny',
  'beforeNone',
] as const;

export type PhraseRole = (typeof PHRASE_ROLES)[number];

/** As they are written, or by number. */
export type PhrasesByRole<T> = Readonly<Partial<Record<PhraseRole, readonly T[]>>>;

/** As one signal sees it. */
export interface Sightings {
  readonly words: Words;
  /** Hits of the phrases the signal has in this role, by where they begin. */
  hits(role: PhraseRole): readonly SightedHit[];
}

export interface SightedHit extends PhraseHit {
  /** In words that count for the signal: with `ownWordsOnly` not in what is quoted or handed back. */
  readonly isOwn: boolean;
  /** The same, and not silenced by `none`, an exception or the length of the text. */
  readonly speaks: boolean;
}

/** Those that speak: the first and, among those, the longest ones, so that none overlap; in order. */
export function speakingHits(hits: readonly SightedHit[]): readonly SightedHit[] {
  return withoutOverlap(hits.filter(({ speaks }) => speaks));
}

export function withoutOverlap<H extends PhraseHit>(hits: readonly H[]): readonly H[] {
  if (hits.length < 2) return hits;
  let end = -1;
  return hits.toSorted(byPlace).filter(({ first, last }) => {
    if (first <= end) return false;
    end = last;
    return true;
  });
}

export function byPlace(a: PhraseHit, b: PhraseHit): number {
  return a.first - b.first || b.last - a.last;
}
