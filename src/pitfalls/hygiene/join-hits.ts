// Hits of one class that overlap or touch become one: one question, not three.
import type { FoundHit } from './found-hit.ts';
import type { HygieneWeight } from './hygiene-class.ts';

const HEAVINESS: Readonly<Record<HygieneWeight, number>> = { decide: 2, look: 1, hint: 0 };

/** In the order of the text. The heavier of two gives its reason, else the longer. Gaps of an agreement stay apart. */
export function joinHits(hits: readonly FoundHit[], text: string): readonly FoundHit[] {
  const joined: FoundHit[] = [];
  const last = new Map<string, number>();
  for (const hit of hits.toSorted(byPlace)) {
    const key = hit.reason.startsWith('no-') ? hit.reason : hit.class;
    const at = last.get(key);
    const before = at === undefined ? undefined : joined[at];
    if (at !== undefined && before && touches(before, hit, text)) joined[at] = join(before, hit);
    else last.set(key, joined.push(hit) - 1);
  }
  return joined.sort(byPlace);
}

function byPlace(a: FoundHit, b: FoundHit): number {
  return a.start - b.start || b.end - a.end || HEAVINESS[b.weight] - HEAVINESS[a.weight];
}

function touches(before: FoundHit, hit: FoundHit, text: string): boolean {
  return hit.start < before.end || /^[ \-/,]{0,3}$/.test(text.slice(before.end, hit.start));
}

function join(one: FoundHit, other: FoundHit): FoundHit {
  const difference = HEAVINESS[other.weight] - HEAVINESS[one.weight];
  const isLonger = other.end - other.start > one.end - one.start;
  const first = difference > 0 || (difference === 0 && isLonger) ? other : one;
  return { ...first, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
