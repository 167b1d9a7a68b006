// All classes and "clean" against each other: multinomial logistic regression by Adagrad. Stopping early is what
// keeps it from learning the lines by heart.
import { randomFrom, shuffle } from './random.ts';
import type { Row } from './row-reader.ts';

const ROUNDS = 8;
const RATE = 0.3;
const SEED = 1;

/**
 * @param wanted by row, the share of each column; they add up to 1.
 * @returns row after row of columns, one for each feature, and last that of the biases.
 */
export function learnSoftmax(
  rows: readonly Row[],
  wanted: readonly Float64Array[],
  features: number,
  columns: number,
): Float32Array {
  const weights = new Float32Array((features + 1) * columns);
  const squares = new Float32Array((features + 1) * columns).fill(1e-4);
  const sums = new Float64Array(columns);
  const order = Int32Array.from(rows.keys());
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const r of order) {
      const { ids, values } = rows[r] as Row;
      sums.fill(0);
      for (let i = 0; i <= ids.length; i++) {
        const at = (i < ids.length ? (ids[i] as number) : features) * columns;
        const value = i < ids.length ? (values[i] as number) : 1;
        for (let c = 0; c < columns; c++) {
          sums[c] = (sums[c] as number) + (weights[at + c] as number) * value;
        }
      }
      toErrors(sums, wanted[r] as Float64Array);
      for (let i = 0; i <= ids.length; i++) {
        const at = (i < ids.length ? (ids[i] as number) : features) * columns;
        const value = i < ids.length ? (values[i] as number) : 1;
        for (let c = 0; c < columns; c++) {
          const slope = (sums[c] as number) * value;
          const square = (squares[at + c] as number) + slope * slope;
          squares[at + c] = square;
          weights[at + c] = (weights[at + c] as number) - (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

/** Chance of each column less what was wanted, in place. */
function toErrors(sums: Float64Array, wanted: Float64Array): void {
  const largest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    const power = Math.exp((sums[c] as number) - largest);
    sums[c] = power;
    total += power;
  }
  for (let c = 0; c < sums.length; c++) {
    sums[c] = (sums[c] as number) / total - (wanted[c] as number);
  }
}
