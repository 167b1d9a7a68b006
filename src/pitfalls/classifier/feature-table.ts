// Finds the number of a feature by its hash: open addressing, behind a filter that fits in a processor's cache.
import type { FeatureGroup, FeatureIndex } from './feature-index.ts';
import { mixHashes } from './hash.ts';

/** Most features of a text are not in the model: the filter answers that without touching the table. */
const FILTER_BITS = 20;

export class FeatureTable implements FeatureIndex {
  /** Two numbers a slot, for one look in memory: the hash, and the feature plus one (0 = empty). */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #filter = new Uint32Array(2 ** (FILTER_BITS - 5));

  constructor(keys: Uint32Array) {
    let size = 1;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = (keys[i] ?? 0) | 0;
      let slot = key & this.#mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = i + 1;
      const bit = key >>> (32 - FILTER_BITS);
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  idOf(key: number, group: FeatureGroup): number {
    const full = mixHashes(key, group);
    const bit = full >>> (32 - FILTER_BITS);
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
    let slot = full & this.#mask;
    for (;;) {
      const next = this.#slots[slot * 2 + 1] as number;
      if (next === 0 || this.#slots[slot * 2] === full) return next - 1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
