// From linear sums to a score for each class: how the sums of a text compare to each other.
import type { Stack } from './weights.ts';

const LARGEST_LOG_ODDS = 7;
const LARGEST_MARGIN = 9;
const NEARLY_NOTHING = 1e-9;

export interface Comparison {
  /** Log-odds of each column against all others together. */
  readonly soft: readonly number[];
  /** How far each column lies above the mean. */
  readonly raw: readonly number[];
}

export function compareSums(sums: Float64Array): Comparison {
  const { length } = sums;
  let largest = -Infinity;
  let mean = 0;
  for (let c = 0; c < length; c++) {
    const sum = sums[c] as number;
    if (sum > largest) largest = sum;
    mean += sum / length;
  }
  const parts: number[] = [];
  let total = 0;
  for (let c = 0; c < length; c++) {
    const part = Math.exp((sums[c] as number) - largest);
    parts.push(part);
    total += part;
  }
  const soft: number[] = [];
  const raw: number[] = [];
  for (let c = 0; c < length; c++) {
    const chance = (parts[c] as number) / total;
    const odds = Math.log(chance + NEARLY_NOTHING) - Math.log(1 - chance + NEARLY_NOTHING);
    soft.push(within(odds, LARGEST_LOG_ODDS));
    raw.push(within((sums[c] as number) - mean, LARGEST_MARGIN));
  }
  return { soft, raw };
}

/** By class, without "clean". */
export function scoreClasses(stack: Stack, sums: Float64Array): readonly number[] {
  const { soft, raw } = compareSums(sums);
  const penalty = stack.clean / (1 + Math.exp(-(soft[soft.length - 1] ?? 0)));
  const scores: number[] = [];
  for (let c = 0; c < stack.offset.length; c++) {
    const known = stack.soft * (soft[c] ?? 0) + stack.raw * (raw[c] ?? 0);
    scores.push(known + (stack.offset[c] as number) - penalty);
  }
  return scores;
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
