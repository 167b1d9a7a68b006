// Adds up what features say of every class, straight from the weights as they were read.

/** Lanes that are added at once; a model has at most so many columns. */
export const LANES: i32 = 24;
/** Of LANES sums of 32 bits. */
export const SUMS_SIZE: usize = 96;
/** A weight times a scale is at most 127 x 255, and 32 bits hold 66,000 of those. */
export const MOST_AT_ONCE: i32 = 60_000;

let weights: usize = 0;
let scales: usize = 0;
let columns: i32 = 0;

/** A column for each class, and behind them the one for "clean". */
export function columnCount(): i32 {
  return columns;
}

/** @returns where `features` rows of weights are to be written, a byte each. */
export function roomForWeights(features: i32, width: i32): usize {
  columns = width;
  // The lanes of the last row reach past its columns.
  weights = heap.alloc(<usize>(features * width + LANES));
  return weights;
}

/** @returns where the scales are to be written, a byte each. */
export function roomForScales(features: i32): usize {
  scales = heap.alloc(<usize>features);
  return scales;
}

export function scaleOf(feature: i32): i32 {
  return <i32>load<u8>(scales + <usize>feature);
}

export function weightOf(feature: i32, column: i32): i32 {
  return <i32>load<i8>(weights + <usize>(feature * columns + column));
}

/**
 * The rows of `count` features, numbers of 32 bits from `ids` on, added to the LANES numbers at `sums`; what comes
 * into lanes past the columns of the model means nothing. At most MOST_AT_ONCE. @returns the sum of their squares.
 */
export function addRows(ids: usize, count: i32, sums: usize): f64 {
  let a = v128.load(sums);
  let b = v128.load(sums, 16);
  let c = v128.load(sums, 32);
  let d = v128.load(sums, 48);
  let e = v128.load(sums, 64);
  let f = v128.load(sums, 80);
  let squares: i64 = 0;
  const until = ids + ((<usize>count) << 2);
  for (let at = ids; at < until; at += 4) {
    const id = load<i32>(at);
    const scale = scaleOf(id);
    squares += <i64>(scale * scale);
    const factor = i16x8.splat(<i16>scale);
    const row = weights + <usize>(id * columns);
    // A product needs 16 bits, with its sign.
    const first = i16x8.mul(v128.load_ext<i8>(row), factor);
    const second = i16x8.mul(v128.load_ext<i8>(row, 8), factor);
    const third = i16x8.mul(v128.load_ext<i8>(row, 16), factor);
    a = i32x4.add(a, i32x4.extend_low_i16x8_s(first));
    b = i32x4.add(b, i32x4.extend_high_i16x8_s(first));
    c = i32x4.add(c, i32x4.extend_low_i16x8_s(second));
    d = i32x4.add(d, i32x4.extend_high_i16x8_s(second));
    e = i32x4.add(e, i32x4.extend_low_i16x8_s(third));
    f = i32x4.add(f, i32x4.extend_high_i16x8_s(third));
  }
  v128.store(sums, a);
  v128.store(sums, b, 16);
  v128.store(sums, c, 32);
  v128.store(sums, d, 48);
  v128.store(sums, e, 64);
  v128.store(sums, f, 80);
  return <f64>squares;
}

/** The LANES numbers at `more` added to those at `sums`. */
export function addSums(more: usize, sums: usize): void {
  for (let at: usize = 0; at < SUMS_SIZE; at += 16) {
    v128.store(sums + at, i32x4.add(v128.load(sums + at), v128.load(more + at)));
  }
}
