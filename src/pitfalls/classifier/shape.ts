// What a text looks like as a whole: how long, how many questions and numbers, and what it is about.
import { type FeatureIndex, GROUPS } from './feature-index.ts';
import { hashText, mixHashes } from './hash.ts';
import { KIND_KEYS } from './word-book.ts';

export interface ShapeIds {
  readonly id: number;
  /** By kind, in the order of UTTERANCE_KINDS. */
  readonly inKindIds: readonly number[];
}

export interface Counts {
  words: number;
  sentences: number;
  questions: number;
  quotes: number;
  numbers: number;
}

const SEED = 83 * 7919;

export class ShapeBook {
  readonly #index: FeatureIndex;
  readonly #known = new Map<string, ShapeIds>();

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  idsOf(name: string): ShapeIds {
    const known = this.#known.get(name);
    if (known) return known;
    const key = hashText(name, SEED);
    const ids = {
      id: this.#index.idOf(key, GROUPS.shape),
      inKindIds: KIND_KEYS.map((kind) => this.#index.idOf(mixHashes(key, kind), GROUPS.shape)),
    };
    // "end" comes with any mark there is.
    if (this.#known.size < 2000) this.#known.set(name, ids);
    return ids;
  }
}

/** The names of the sizes of a text. */
export function sizesOf({
  words,
  sentences,
  questions,
  quotes,
  numbers,
}: Counts): readonly string[] {
  return [
    `len${Math.min(6, Math.floor(words / 6))}`,
    `sent${Math.min(4, sentences)}`,
    `q${Math.min(2, questions)}`,
    `num${Math.min(3, numbers)}`,
    `quote${Math.min(2, quotes >> 1)}`,
  ];
}

/** Whether it is about a customer (k), health (M, m) or another private matter (B, b), strongly or weakly. */
export function subjectOf(fields: { has(name: string): boolean }): string {
  const customer = fields.has('klantw') ? 'k' : '-';
  const health = fields.has('medsterk') ? 'M' : fields.has('medzwak') ? 'm' : '-';
  const other = fields.has('bijsterk') ? 'B' : fields.has('bijzwak') ? 'b' : '-';
  return `${customer}${health}${other}`;
}
