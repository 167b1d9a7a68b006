// From linear sums to a score for each class: how the sums of a text compare to each other.
import type { Stack } from './weights.ts';

const LARGEST_LOG_ODDS = 7;
const LARGEST_MARGIN = 9;
const NEARLY_NOTHING = 1e-9;

/** The columns of one text: of each class, and last the one for "clean". */
export class Comparison {
  readonly #sums: Float64Array;
  #largest = -Infinity;
  #mean = 0;
  #total = 0;

  /** @param sums that stay as they are while they are compared */
  constructor(sums: Float64Array) {
    this.#sums = sums;
    const { length } = sums;
    for (let c = 0; c < length; c++) {
      const sum = sums[c] as number;
      if (sum > this.#largest) this.#largest = sum;
      this.#mean += sum / length;
    }
    for (let c = 0; c < length; c++) this.#total += this.#part(c);
  }

  /** Log-odds of a column against all others together. */
  soft(column: number): number {
    const chance = this.#part(column) / this.#total;
    const odds = Math.log(chance + NEARLY_NOTHING) - Math.log(1 - chance + NEARLY_NOTHING);
    return within(odds, LARGEST_LOG_ODDS);
  }

  /** How far a column lies above the mean. */
  raw(column: number): number {
    return within((this.#sums[column] as number) - this.#mean, LARGEST_MARGIN);
  }

  #part(column: number): number {
    return Math.exp((this.#sums[column] as number) - this.#largest);
  }
}

/** What the scores of a text are made of; each is worked out when it is asked for. */
export class ClassScores {
  readonly #stack: Stack;
  readonly #comparison: Comparison;
  readonly #penalty: number;

  constructor(stack: Stack, sums: Float64Array) {
    this.#stack = stack;
    this.#comparison = new Comparison(sums);
    this.#penalty = stack.clean / (1 + Math.exp(-this.#comparison.soft(sums.length - 1)));
  }

  of(column: number): number {
    const { soft, raw, offset } = this.#stack;
    const known = soft * this.#comparison.soft(column) + raw * this.#comparison.raw(column);
    return known + (offset[column] as number) - this.#penalty;
  }
}

/** By class, without "clean". */
export function scoreClasses(stack: Stack, sums: Float64Array): readonly number[] {
  const scores = new ClassScores(stack, sums);
  return stack.offset.map((_, column) => scores.of(column));
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
