// One class against the rest: a support vector machine with squared loss, by dual coordinate descent.
// Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM (2008).
import { randomFrom, shuffle } from './random.ts';
import type { Row } from './row-reader.ts';

const COST = 2;
const ROUNDS = 10;

/** @returns a weight for each feature, and last the bias. */
export function learnSvm(
  rows: readonly Row[],
  isOne: (row: number) => boolean,
  features: number,
  seed: number,
): Float32Array {
  const weights = new Float32Array(features + 1);
  const duals = new Float64Array(rows.length);
  const order = Int32Array.from(rows.keys());
  const random = randomFrom(seed);
  const slack = 0.5 / COST;
  // With the bias, which counts as a feature of value 1.
  const squares = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const r of order) {
      const { ids, values } = rows[r] as Row;
      let margin = weights[features] as number;
      for (let i = 0; i < ids.length; i++) {
        margin += (weights[ids[i] as number] as number) * (values[i] as number);
      }
      const label = isOne(r) ? 1 : -1;
      const old = duals[r] as number;
      const next = Math.max(
        0,
        old - (margin * label - 1 + slack * old) / ((squares[r] as number) + slack),
      );
      const change = (next - old) * label;
      if (change === 0) continue;
      duals[r] = next;
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        weights[id] = (weights[id] as number) + change * (values[i] as number);
      }
      weights[features] = (weights[features] as number) + change;
    }
  }
  return weights;
}
