// Adds up what the features of a text say of every class.
import { squaresOf, sumsOf } from './bundles.ts';
import * as seen from './sightings.ts';
import { addRows, addSums, LANES, MOST_AT_ONCE, SUMS_SIZE } from './weight-rows.ts';

/** A word brings a few hundred features at most. */
const MOST_BUNDLES_AT_ONCE: i32 = 200;

/** 32 bits each, until they could run over. */
const partial: usize = heap.alloc(SUMS_SIZE);
/** By column, and behind them the sum of squares: all whole numbers. */
const sums = new StaticArray<f64>(LANES + 1);

export function placeOfSums(): usize {
  return changetype<usize>(sums);
}

/** Of the text whose features were seen last. */
export function sumText(): void {
  sums.fill(0);
  let squares: f64 = 0;
  memory.fill(partial, 0, SUMS_SIZE);
  for (let b = 0; b < seen.bundles.length; b++) {
    const bundle = seen.bundles.at(b);
    addSums(sumsOf(bundle), partial);
    squares += squaresOf(bundle);
    if (b % MOST_BUNDLES_AT_ONCE === MOST_BUNDLES_AT_ONCE - 1) takePartial();
  }
  takePartial();
  const length = seen.ids.length;
  for (let from = 0; from < length; from += MOST_AT_ONCE) {
    const count = min(length - from, MOST_AT_ONCE);
    squares += addRows(seen.ids.place + ((<usize>from) << 2), count, partial);
    takePartial();
  }
  unchecked((sums[LANES] = squares));
}

function takePartial(): void {
  for (let c = 0; c < LANES; c++) {
    const more = load<i32>(partial + ((<usize>c) << 2));
    unchecked((sums[c] = sums[c] + <f64>more));
  }
  memory.fill(partial, 0, SUMS_SIZE);
}
