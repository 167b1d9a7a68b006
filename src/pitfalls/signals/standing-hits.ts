// Which hits of a signal stand: in the speaker's own words, and not silenced by an exception or a phrase around them.
import type { PhraseHit } from './phrase-machine.ts';
import { byPlace, type PhraseRole, type SightedHit, type Sightings } from './sightings.ts';
import type { PhraseSignalBase, SignalBase } from './signal.ts';

/** Hits of one role in words that count for this signal. */
export function ownHits(
  { scope }: SignalBase,
  here: Sightings,
  role: PhraseRole,
): readonly SightedHit[] {
  const hits = here.hits(role);
  return hits.length > 0 && scope.ownWordsOnly ? hits.filter((hit) => !here.isOthers(hit)) : hits;
}

/** What is left of the hits after exceptions, `none` and `maxWords`; in order, without overlap. */
export function standingHits(
  signal: PhraseSignalBase,
  here: Sightings,
  hits: readonly PhraseHit[],
): readonly PhraseHit[] {
  if (hits.length === 0 || here.wordCount > (signal.maxWords ?? Number.POSITIVE_INFINITY)) {
    return [];
  }
  if (signal.within === 'text' && here.has('none')) return [];
  const { sentence } = here.words;
  const except = coveredBy(here.hits('exceptions'));
  return withoutOverlap(
    hits.filter((hit) => !here.has('none', sentence[hit.first] ?? 0) && !overlaps(hit, except)),
  );
}

/** The first and, among those, the longest ones. */
function withoutOverlap<H extends PhraseHit>(hits: readonly H[]): readonly H[] {
  if (hits.length < 2) return hits;
  let end = -1;
  return hits.toSorted(byPlace).filter(({ first, last }) => {
    if (first <= end) return false;
    end = last;
    return true;
  });
}

/** Overlapping stretches joined, in order. */
function coveredBy(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  if (hits.length < 2) return hits;
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of hits.toSorted(byPlace)) {
    const before = joined.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

function overlaps({ first, last }: PhraseHit, stretches: readonly PhraseHit[]): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.last ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const next = stretches[low];
  return next !== undefined && next.first <= last;
}
