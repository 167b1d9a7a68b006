// From whole sums to what a text says of each class, in numbers that can be compared; and whether any comes near a flag.
import { placeOfSums, sumText } from './sum-text.ts';
import { columnCount, LANES } from './weight-rows.ts';

const LARGEST_LOG_ODDS: f64 = 7;
const LARGEST_MARGIN: f64 = 9;
/** More than what is lost in adding up. */
const ROUNDING: f64 = 1e-6;

/** By column: what one step of its weights is worth, and what it has before a word is read. Filled by the program. */
const units = new StaticArray<f64>(LANES);
const bias = new StaticArray<f64>(LANES);
/** By class, what its score begins with. */
const offsets = new StaticArray<f64>(LANES);
/** For each kind of reading, LANES numbers: the score that a class must have. */
let needed: usize = 0;
let leastSquares: f64 = 1;
let soft: f64 = 0;
let raw: f64 = 0;
let share: f64 = 0;

export function placeOfUnits(): usize {
  return changetype<usize>(units);
}

export function placeOfBias(): usize {
  return changetype<usize>(bias);
}

export function placeOfOffsets(): usize {
  return changetype<usize>(offsets);
}

/** @returns where LANES numbers for each kind of reading are to be written. */
export function roomForNeeded(kinds: i32): usize {
  needed = heap.alloc((<usize>(kinds * LANES)) << 3);
  return needed;
}

/** A few words tell little: below `squares` features count no heavier. */
export function useLeastSquares(squares: f64): void {
  leastSquares = squares;
}

/** How much log-odds and margin count in a score. */
export function useStack(logOdds: f64, margin: f64): void {
  soft = logOdds;
  raw = margin;
}

/** Of the text that was seen last. */
export function scoreText(): void {
  sumText();
  share = 1 / Math.sqrt(Math.max(sumAt(LANES), leastSquares));
  for (let c = 0; c < columnCount(); c++) {
    setSum(c, sumAt(c) * share * unchecked(units[c]) + unchecked(bias[c]));
  }
}

/** How much a feature counts each time it is seen, before its scale and its weight. */
export function shareOf(column: i32): f64 {
  return share * unchecked(units[column]);
}

/** The column that came nearest to this one, or above it. */
export function rivalOf(column: i32): i32 {
  let rival = columnCount() - 1;
  for (let c = 0; c < columnCount(); c++) {
    if (c !== column && sumAt(c) > sumAt(rival)) rival = c;
  }
  return rival;
}

/**
 * A bit for each class that can come as high as it must, by a bound that takes no logarithms: most texts are done with
 * it. A class has at most the log-odds of its lead over the best of the others.
 */
export function nearOnes(kind: i32): i32 {
  let near = 0;
  const columns = columnCount();
  let best = -f64.MAX_VALUE;
  let second = -f64.MAX_VALUE;
  let mean: f64 = 0;
  for (let c = 0; c < columns; c++) {
    const sum = sumAt(c);
    if (sum > best) {
      second = best;
      best = sum;
    } else if (sum > second) second = sum;
    mean += sum / <f64>columns;
  }
  const least = needed + ((<usize>(kind * LANES)) << 3);
  for (let c = 0; c < columns - 1; c++) {
    const sum = sumAt(c);
    const lead = sum - (sum === best ? second : best) + ROUNDING;
    const margin = sum - mean + ROUNDING;
    const most =
      soft * within(lead, LARGEST_LOG_ODDS) +
      raw * within(margin, LARGEST_MARGIN) +
      unchecked(offsets[c]);
    if (most >= load<f64>(least + ((<usize>c) << 3))) near |= 1 << c;
  }
  return near;
}

function sumAt(column: i32): f64 {
  return load<f64>(placeOfSums() + ((<usize>column) << 3));
}

function setSum(column: i32, sum: f64): void {
  store<f64>(placeOfSums() + ((<usize>column) << 3), sum);
}

function within(value: f64, limit: f64): f64 {
  return Math.max(-limit, Math.min(limit, value));
}
