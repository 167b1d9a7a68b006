// Logistic regression on few parameters, by Newton's method with a small ridge.

export interface Sample {
  /** The parameters it touches, and how much of each. */
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

const ROUNDS = 15;

/** @returns the parameters, as many as in `start`. */
export function fitLogistic(
  samples: readonly Sample[],
  start: Float64Array,
  ridge: number,
): Float64Array {
  const found = start.slice();
  const size = found.length;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = found.map((value) => value * ridge);
    const curve = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = ridge;
      return row;
    });
    for (const { at, values, isTrue, weight } of samples) {
      let sum = 0;
      for (let i = 0; i < at.length; i++) {
        sum += (found[at[i] as number] as number) * (values[i] as number);
      }
      const chance = 1 / (1 + Math.exp(-sum));
      const error = weight * (chance - (isTrue ? 1 : 0));
      const bend = weight * chance * (1 - chance) + 1e-9;
      for (let i = 0; i < at.length; i++) {
        const row = curve[at[i] as number] as Float64Array;
        const value = values[i] as number;
        slope[at[i] as number] = (slope[at[i] as number] as number) + error * value;
        for (let j = 0; j < at.length; j++) {
          const k = at[j] as number;
          row[k] = (row[k] as number) + bend * value * (values[j] as number);
        }
      }
    }
    const step = solve(curve, slope);
    for (let i = 0; i < size; i++) {
      found[i] = (found[i] as number) - Math.max(-1, Math.min(1, step[i] as number));
    }
  }
  return found;
}

/** Gauss without exchange of rows: with the ridge, none is zero. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let i = 0; i < size; i++) {
    const top = rows[i] as number[];
    for (let r = i + 1; r < size; r++) {
      const row = rows[r] as number[];
      const factor = (row[i] as number) / (top[i] as number);
      if (factor === 0) continue;
      for (let c = i; c <= size; c++) row[c] = (row[c] as number) - factor * (top[c] as number);
    }
  }
  const solved = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let sum = row[size] as number;
    for (let c = i + 1; c < size; c++) sum -= (row[c] as number) * (solved[c] as number);
    solved[i] = sum / (row[i] as number);
  }
  return solved;
}
