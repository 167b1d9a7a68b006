// The weights laid out for adding up: each feature's row times its scale, two columns in one number.
import type { Learned } from './weights.ts';

/** A double holds whole numbers of 53 bits: one column in the lower 26, the other above. */
const SHIFT = 2 ** 26;
/** As many of the heaviest features as stay within 25 bits and a sign. */
const MOST_AT_ONCE = 2000;

export class WeightRows {
  readonly #rows: Float64Array;
  readonly #scales: Uint8Array;
  /** Pairs of columns. */
  readonly #width: number;
  readonly #packed: Float64Array;

  constructor({ weights, scales }: Pick<Learned, 'weights' | 'scales'>, columns: number) {
    const width = (columns + 1) >> 1;
    const rows = new Float64Array(scales.length * width);
    for (let feature = 0, at = 0; feature < scales.length; feature++) {
      const scale = scales[feature] as number;
      const from = feature * columns;
      for (let c = 0; c < columns; c += 2) {
        const second = c + 1 < columns ? (weights[from + c + 1] as number) : 0;
        rows[at++] = (second * SHIFT + (weights[from + c] as number)) * scale;
      }
    }
    this.#rows = rows;
    this.#scales = scales;
    this.#width = width;
    this.#packed = new Float64Array(width);
  }

  /** Adds the rows of the first `count` features to `sums`, a number for each column. @returns their squares. */
  add(ids: Int32Array, count: number, sums: Float64Array): number {
    const rows = this.#rows;
    const scales = this.#scales;
    const width = this.#width;
    const packed = this.#packed;
    let squares = 0;
    for (let from = 0; from < count; from += MOST_AT_ONCE) {
      const until = Math.min(count, from + MOST_AT_ONCE);
      for (let i = from; i < until; i++) {
        const id = ids[i] as number;
        const scale = scales[id] as number;
        squares += scale * scale;
        const at = id * width;
        for (let p = 0; p < width; p++)
          packed[p] = (packed[p] as number) + (rows[at + p] as number);
      }
      this.#unpack(sums);
    }
    return squares;
  }

  #unpack(sums: Float64Array): void {
    const packed = this.#packed;
    for (let p = 0; p < packed.length; p++) {
      const both = packed[p] as number;
      const second = Math.round(both / SHIFT);
      const c = p * 2;
      sums[c] = (sums[c] as number) + (both - second * SHIFT);
      if (c + 1 < sums.length) sums[c + 1] = (sums[c + 1] as number) + second;
      packed[p] = 0;
    }
  }
}
