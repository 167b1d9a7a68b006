// From linear sums to a score for each class: how the sums of a text compare to each other.
import type { Stack } from './weights.ts';

const LARGEST_LOG_ODDS = 7;
const LARGEST_MARGIN = 9;
const NEARLY_NOTHING = 1e-9;

export interface Comparison {
  /** Log-odds of each column against all others together. */
  readonly soft: Float64Array;
  /** How far each column lies above the mean. */
  readonly raw: Float64Array;
}

export function compareSums(sums: Float64Array): Comparison {
  let largest = -Infinity;
  let mean = 0;
  for (const sum of sums) {
    if (sum > largest) largest = sum;
    mean += sum / sums.length;
  }
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - largest);
  const soft = sums.map((sum) => {
    const chance = Math.exp(sum - largest) / total;
    const odds = Math.log(chance + NEARLY_NOTHING) - Math.log(1 - chance + NEARLY_NOTHING);
    return within(odds, LARGEST_LOG_ODDS);
  });
  return { soft, raw: sums.map((sum) => within(sum - mean, LARGEST_MARGIN)) };
}

/** By class, without "clean". */
export function scoreClasses(stack: Stack, sums: Float64Array): Float64Array {
  const { soft, raw } = compareSums(sums);
  const penalty = stack.clean / (1 + Math.exp(-(soft.at(-1) ?? 0)));
  return Float64Array.from(
    stack.offset,
    (offset, c) => stack.soft * (soft[c] ?? 0) + stack.raw * (raw[c] ?? 0) + offset - penalty,
  );
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
