// A text as a row of numbers: how much of each feature it has, so that all rows are equally long.
import type { UtteranceKind } from '../utterance.ts';
import { FeatureExtractor } from './feature-extractor.ts';
import { FeatureTable } from './feature-table.ts';
import type { Sightings } from './sightings.ts';
import type { Weights } from './weights.ts';

export interface Row {
  /** The features, each once. */
  readonly ids: Int32Array;
  /** (1 + ln count) x scale, over the length of the row. */
  readonly values: Float32Array;
}

export interface ReadRow extends Row {
  readonly seen: Sightings;
  /** How often each feature of the row was seen. */
  readonly times: Int32Array;
  /** Position of a feature in the row. */
  placeOf(id: number): number;
}

const LOGS = Float64Array.from({ length: 256 }, (_, n) => 1 + Math.log(Math.max(1, n)));

export class RowReader {
  readonly #extractor: FeatureExtractor;
  readonly #scales: Uint8Array;
  readonly #unit: number;
  /** By feature: its position in the row plus one; all zero between texts. */
  readonly #places: Int32Array;
  #ids = new Int32Array(2048);
  #times = new Int32Array(2048);
  #values = new Float32Array(2048);
  #length = 0;

  constructor({ header, keys, scales }: Pick<Weights, 'header' | 'keys' | 'scales'>) {
    this.#extractor = new FeatureExtractor(new FeatureTable(keys));
    this.#scales = scales;
    this.#unit = header.scaleUnit;
    this.#places = new Int32Array(header.features);
  }

  /** @returns what is good until the next call. */
  read(kind: UtteranceKind, text: string): ReadRow {
    const places = this.#places;
    for (let i = 0; i < this.#length; i++) places[this.#ids[i] ?? 0] = 0;
    const seen = this.#extractor.extract(kind, text);
    this.#makeRoom(seen.count);
    const ids = this.#ids;
    const times = this.#times;
    const values = this.#values;
    let length = 0;
    for (let i = 0; i < seen.count; i++) {
      const id = seen.ids[i] ?? 0;
      const place = places[id] ?? 0;
      if (place > 0) {
        times[place - 1] = (times[place - 1] ?? 0) + 1;
      } else {
        ids[length] = id;
        times[length] = 1;
        places[id] = ++length;
      }
    }
    let squares = 0;
    for (let i = 0; i < length; i++) {
      const count = times[i] ?? 1;
      const weight = count < LOGS.length ? (LOGS[count] ?? 1) : 1 + Math.log(count);
      const value = weight * (this.#scales[ids[i] ?? 0] ?? 0) * this.#unit;
      values[i] = value;
      squares += value * value;
    }
    const norm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let i = 0; i < length; i++) values[i] = (values[i] ?? 0) * norm;
    this.#length = length;
    return {
      ids: ids.subarray(0, length),
      values: values.subarray(0, length),
      times: times.subarray(0, length),
      seen,
      placeOf: (id) => (places[id] ?? 0) - 1,
    };
  }

  #makeRoom(count: number): void {
    if (count <= this.#ids.length) return;
    const ids = new Int32Array(count * 2);
    ids.set(this.#ids);
    this.#ids = ids;
    this.#times = new Int32Array(count * 2);
    this.#values = new Float32Array(count * 2);
  }
}
