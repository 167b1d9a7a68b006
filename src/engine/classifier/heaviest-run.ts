// Which words a class rests on: whether they bring enough, and the run of them that weighs most.
import { rivalOf, shareOf } from './scores.ts';
import { weightAt, weighWords, wordEnds, wordStarts } from './weigh-words.ts';

/** How much the runner-up counts: words that speak for both explain little. */
const RIVAL_SHARE: f64 = 0.5;
/** A name, or "3 keer", brings less. */
const LEAST_SUPPORT: f64 = 1;

let first: i32 = 0;
let last: i32 = 0;

/** Of the text that was scored last. @returns whether the words bring enough, beside how long it is and what kind. */
export function findRun(column: i32): bool {
  const rival = rivalOf(column);
  weighWords(column, shareOf(column), rival, shareOf(rival) * RIVAL_SHARE);
  const count = wordStarts.length;
  let support: f64 = 0;
  let total: f64 = 0;
  for (let w = 0; w < count; w++) {
    support += weightAt(w);
    total += Math.max(0, weightAt(w));
  }
  if (!(support >= LEAST_SUPPORT)) return false;
  chooseRun(count, total / <f64>count);
  return true;
}

/** In UTF-16 units of the text. */
export function runStart(): i32 {
  return wordStarts.at(first);
}

export function runEnd(): i32 {
  return wordEnds.at(last);
}

/** @param cost of every word, so that the run stays short. */
function chooseRun(count: i32, cost: f64): void {
  let best = -f64.MAX_VALUE;
  let run: f64 = 0;
  let from = 0;
  for (let w = 0; w < count; w++) {
    if (run <= 0) {
      run = 0;
      from = w;
    }
    run += weightAt(w) - cost;
    if (run <= best) continue;
    best = run;
    first = from;
    last = w;
  }
}
