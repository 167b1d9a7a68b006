// Adds up what the features of a text say of every class. What a word brings by itself is added up once.
import type { UtteranceKind } from '../utterance.ts';
import { FeatureExtractor } from './feature-extractor.ts';
import { FeatureTable } from './feature-table.ts';
import type { Sightings } from './sightings.ts';
import type { Learned } from './weights.ts';
import type { WordBundle } from './word-facts.ts';

/** All of it is good until the next text. */
export interface TextSums {
  /** By class, and last the one for "clean". */
  readonly sums: Float64Array;
  readonly seen: Sightings;
  /** How much a feature counts each time it is seen, before its scale and its weight. */
  readonly share: number;
}

type Total = NonNullable<WordBundle['total']>;

export class TextSummer {
  readonly #extractor: FeatureExtractor;
  readonly #weights: Learned;
  readonly #sums: Float64Array;

  constructor(weights: Learned) {
    this.#weights = weights;
    this.#extractor = new FeatureExtractor(new FeatureTable(weights.keys));
    this.#sums = new Float64Array(weights.header.classes.length + 1);
  }

  /** The same as the row of the text, as it was learned from, times the weights. */
  read(kind: UtteranceKind, text: string): TextSums {
    const seen = this.#extractor.extract(kind, text);
    const { bias, columnUnits, leastSquares } = this.#weights.header;
    const sums = this.#sums.fill(0);
    const squares = this.#addWords(seen) + this.#addOthers(seen);
    const share = 1 / Math.sqrt(Math.max(squares, leastSquares));
    for (let c = 0; c < sums.length; c++) {
      sums[c] = (sums[c] as number) * share * (columnUnits[c] ?? 0) + (bias[c] ?? 0);
    }
    return { sums, seen, share };
  }

  #addWords({ bundles }: Sightings): number {
    const sums = this.#sums;
    let squares = 0;
    for (let b = 0; b < bundles.length; b++) {
      const bundle = bundles[b] as WordBundle;
      const total = bundle.total ?? this.#totalOf(bundle);
      squares += total.squares;
      for (let c = 0; c < sums.length; c++) {
        sums[c] = (sums[c] as number) + (total.sums[c] as number);
      }
    }
    return squares;
  }

  #addOthers({ ids, count }: Sightings): number {
    const { weights, scales } = this.#weights;
    const sums = this.#sums;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i] as number;
      const scale = scales[id] as number;
      squares += scale * scale;
      const at = id * sums.length;
      for (let c = 0; c < sums.length; c++) {
        sums[c] = (sums[c] as number) + (weights[at + c] as number) * scale;
      }
    }
    return squares;
  }

  #totalOf(bundle: WordBundle): Total {
    const { weights, scales } = this.#weights;
    const sums = new Float64Array(this.#sums.length);
    let squares = 0;
    for (const id of bundle.ids) {
      const scale = scales[id] as number;
      squares += scale * scale;
      for (let c = 0; c < sums.length; c++) {
        sums[c] = (sums[c] as number) + (weights[id * sums.length + c] as number) * scale;
      }
    }
    bundle.total = { sums, squares };
    return bundle.total;
  }
}
