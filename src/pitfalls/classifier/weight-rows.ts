// Adds up what features say of every class, straight from the weights as they were read: laid out in any larger way
// they push what the signals need out of the processor's cache, and that costs more than it saves.
import type { Learned } from './weights.ts';

/** A weight times a scale is at most 127 x 255, and 32 bits hold 66,000 of those. */
const MOST_AT_ONCE = 60_000;

export class WeightRows {
  readonly #weights: Int8Array;
  readonly #scales: Uint8Array;
  readonly #sums: Int32Array;

  constructor({ weights, scales }: Pick<Learned, 'weights' | 'scales'>, columns: number) {
    this.#weights = weights;
    this.#scales = scales;
    this.#sums = new Int32Array(columns);
  }

  /** Adds the rows of the first `count` features to `sums`, a number for each column. @returns their squares. */
  add(ids: Int32Array, count: number, sums: Float64Array): number {
    const weights = this.#weights;
    const scales = this.#scales;
    const own = this.#sums;
    const columns = own.length;
    let squares = 0;
    for (let from = 0; from < count; from += MOST_AT_ONCE) {
      const until = Math.min(count, from + MOST_AT_ONCE);
      own.fill(0);
      for (let i = from; i < until; i++) {
        const id = ids[i] as number;
        const scale = scales[id] as number;
        squares += scale * scale;
        const at = id * columns;
        for (let c = 0; c < columns; c++) {
          own[c] = (own[c] as number) + (weights[at + c] as number) * scale;
        }
      }
      for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (own[c] as number);
    }
    return squares;
  }
}
