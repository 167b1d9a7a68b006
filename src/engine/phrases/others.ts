// Which words of a text are its writer's own, and which are quoted or handed back: "je zegt dat je ...".
import { NumberList } from '../number-list.ts';
import * as signals from './signals.ts';
import { firstHitOf, hitFirst, hitLast, NO_HIT, nextHit } from './walk.ts';
import { count, lastMarkOf, quotedAt, sentenceAt } from './word-list.ts';

/** By word, 1 where it is another's, or else 0. */
export const others = new NumberList();
let areKnown: bool = false;
/** By word where what was said is marked: the last word of the longest such mark, plus one. */
const markEnds = new NumberList();
/** By word, 1 where one's own words come back. */
const stops = new NumberList();

/** Another text is read. */
export function forgetOthers(): void {
  areKnown = false;
}

export function isOthers(word: i32): bool {
  if (!areKnown) findOthers();
  return others.at(word) === 1;
}

/** From the mark to the end of its sentence, or to where one's own words come back. @returns how much was looked at. */
export function findOthers(): i32 {
  if (areKnown) return 0;
  areKnown = true;
  const length = count();
  others.clearTo(length);
  for (let word = 0; word < length; word++) others.set(word, quotedAt(word));
  if (!readMarks(length)) return length;
  let done = -1;
  for (let first = 0; first < length; first++) {
    const last = markEnds.at(first) - 1;
    if (last === -1) continue;
    const end = lastMarkOf(sentenceAt(first));
    for (let word = max(first, done + 1); word <= end; word++) {
      if (word > last && stops.at(word) === 1) break;
      others.set(word, 1);
      done = word;
    }
  }
  return length * 2;
}

/** @returns whether there are any. */
function readMarks(length: i32): bool {
  let found = false;
  const until = signals.endOfReporting(signals.MARKING);
  for (let at = signals.firstReporting(signals.MARKING); at < until; at++) {
    let hit = firstHitOf(signals.reportingAt(at));
    if (hit !== NO_HIT && !found) {
      found = true;
      markEnds.clearTo(length);
    }
    for (; hit !== NO_HIT; hit = nextHit(hit)) {
      const first = hitFirst(hit);
      markEnds.set(first, max(markEnds.at(first), hitLast(hit) + 1));
    }
  }
  if (found) readStops(length);
  return found;
}

function readStops(length: i32): void {
  stops.clearTo(length);
  const until = signals.endOfReporting(signals.UNTIL);
  for (let at = signals.firstReporting(signals.UNTIL); at < until; at++) {
    let hit = firstHitOf(signals.reportingAt(at));
    for (; hit !== NO_HIT; hit = nextHit(hit)) stops.set(hitFirst(hit), 1);
  }
}
