// Adds up what the features of a text say of every class. What a word brings by itself is added up once.
import type { UtteranceKind } from '../utterance.ts';
import { FeatureExtractor } from './feature-extractor.ts';
import { FeatureTable } from './feature-table.ts';
import type { Sightings } from './sightings.ts';
import { WeightRows } from './weight-rows.ts';
import type { Learned } from './weights.ts';

/** All of it is good until the next text. */
export interface TextSums {
  /** By class, and last the one for "clean". */
  readonly sums: Float64Array;
  readonly seen: Sightings;
  /** How much a feature counts each time it is seen, before its scale and its weight. */
  readonly share: number;
  /** What the bundle of a word brings to a column, before the share. */
  bundleWeight(bundle: number, column: number): number;
}

const FIRST_BUNDLES = 1024;

export class TextSummer {
  readonly #extractor: FeatureExtractor;
  readonly #weights: Learned;
  readonly #sums: Float64Array;
  readonly #rows: WeightRows;
  readonly #bundleSums: Float64Array;
  /** By bundle, its columns and last its sum of squares: all whole numbers. */
  #totals: Int32Array;
  #totalled = 0;
  #generation = 0;

  constructor(weights: Learned) {
    this.#weights = weights;
    this.#extractor = new FeatureExtractor(new FeatureTable(weights.keys));
    this.#sums = new Float64Array(weights.header.classes.length + 1);
    this.#rows = new WeightRows(weights, this.#sums.length);
    this.#bundleSums = this.#sums.slice();
    this.#totals = new Int32Array(FIRST_BUNDLES * this.#width);
  }

  get #width(): number {
    return this.#sums.length + 1;
  }

  /** The same as the row of the text, as it was learned from, times the weights. */
  read(kind: UtteranceKind, text: string): TextSums {
    const seen = this.#extractor.extract(kind, text);
    const { bias, columnUnits, leastSquares } = this.#weights.header;
    const sums = this.#sums.fill(0);
    const squares = this.#addWords(seen) + this.#rows.add(seen.ids, seen.count, sums);
    const share = 1 / Math.sqrt(Math.max(squares, leastSquares));
    for (let c = 0; c < sums.length; c++) {
      sums[c] = (sums[c] as number) * share * (columnUnits[c] ?? 0) + (bias[c] ?? 0);
    }
    return { sums, seen, share, bundleWeight: this.#bundleWeight };
  }

  readonly #bundleWeight = (bundle: number, column: number): number =>
    this.#totals[bundle * this.#width + column] as number;

  #addWords({ bundles, bundleCount }: Sightings): number {
    const { generation } = this.#extractor.book;
    if (generation !== this.#generation) this.#totalled = 0;
    this.#generation = generation;
    const sums = this.#sums;
    const { length } = sums;
    let squares = 0;
    for (let b = 0; b < bundleCount; b++) {
      const bundle = bundles[b] as number;
      // New ones come in the order of their numbers.
      if (bundle >= this.#totalled) this.#addTotal(bundle);
      const totals = this.#totals;
      const at = bundle * (length + 1);
      squares += totals[at + length] as number;
      for (let c = 0; c < length; c++) sums[c] = (sums[c] as number) + (totals[at + c] as number);
    }
    return squares;
  }

  #addTotal(bundle: number): void {
    const width = this.#width;
    if (this.#totals.length < (bundle + 1) * width) {
      const larger = new Int32Array(this.#totals.length * 2);
      larger.set(this.#totals);
      this.#totals = larger;
    }
    const ids = this.#extractor.book.idsIn(bundle);
    const sums = this.#bundleSums.fill(0);
    const at = bundle * width;
    this.#totals[at + width - 1] = this.#rows.add(ids, ids.length, sums);
    for (let c = 0; c < sums.length; c++) this.#totals[at + c] = sums[c] as number;
    this.#extractor.book.dropIds(bundle);
    this.#totalled = bundle + 1;
  }
}
