// The trained weights as they lie in the file: which features there are, and what each says of every class.
import { FLAG_CLASSES, type FlagClass } from '../text-flag.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';

export interface WeightsHeader {
  readonly version: 2;
  /** SHA-256 of all the lines and talks it was trained on, hexadecimal. */
  readonly corpus: string;
  /** A column each, in this order; after the last stands the column of "clean". */
  readonly classes: readonly FlagClass[];
  readonly features: number;
  /** How long each list of the lexicon is. */
  readonly lists: readonly number[];
  /** A few words tell little: below this sum of squared scales, features count no heavier. */
  readonly leastSquares: number;
  /** What one step in a column of `weights` is worth. */
  readonly columnUnits: readonly number[];
  readonly bias: readonly number[];
  readonly stack: Stack;
  /** By class; from this score on it is a flag. */
  readonly thresholds: readonly number[];
  /** Added to every threshold for turns of a talk. */
  readonly turnCaution: number;
  /** Certainty = 1 / (1 + exp(-(slope x score + offset))), fitted on lines that were left out of the training. */
  readonly certainty: { readonly slope: number; readonly offset: number };
  /** Which classes the training had in texts of a kind; others are never found there. */
  readonly allowed: Readonly<Record<UtteranceKind, readonly FlagClass[]>>;
}

/** Score = soft x log-odds + raw x margin + offset - clean x chance that the text as a whole is clean. */
export interface Stack {
  readonly soft: number;
  readonly raw: number;
  readonly clean: number;
  readonly offset: readonly number[];
}

export interface Weights {
  readonly header: WeightsHeader;
  /** The lexicon that texts are read by, as lexicon-lists.ts makes it. */
  readonly lists: readonly Int32Array[];
  /** The hash of each feature; the most frequent first. */
  readonly keys: Uint32Array;
  /** How telling a feature is, whatever the class: 1 to 255. */
  readonly scales: Uint8Array;
  /** Row after row, a column for each class and one for "clean". */
  readonly weights: Int8Array;
}

/** Weights as far as learning goes: thresholds and the rest come after it. */
export type Learned = Pick<Weights, 'lists' | 'keys' | 'scales' | 'weights'> & {
  readonly header: Pick<
    WeightsHeader,
    'classes' | 'features' | 'lists' | 'leastSquares' | 'columnUnits' | 'bias' | 'allowed'
  >;
};

/** @throws Error when it is not a whole file of this version. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  if (!isHeader(header)) throw new Error('weights of another version');
  const { features, classes } = header;
  const listed = header.lists.reduce((sum, one) => sum + one, 0);
  const rest = new PartReader(bytes, 4 + length);
  const end = 4 + length + features * (5 + classes.length + 1) + listed * 4;
  if (bytes.length !== end) throw new Error(`weights of ${bytes.length} bytes instead of ${end}`);
  return {
    header,
    keys: new Uint32Array(rest.copy(features * 4)),
    scales: rest.take(features),
    weights: asSigned(rest.take(features * (classes.length + 1))),
    lists: header.lists.map((one) => new Int32Array(rest.copy(one * 4))),
  };
}

/** One part after the other. Numbers of more bytes have the little end first, as Node's machines do. */
class PartReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  take(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** In a place of its own, where numbers can be read. */
  copy(length: number): ArrayBuffer {
    return new Uint8Array(this.take(length)).buffer;
  }
}

function asSigned(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function isHeader(found: Partial<WeightsHeader>): found is WeightsHeader {
  return (
    found.version === 2 &&
    Number.isSafeInteger(found.features) &&
    Array.isArray(found.lists) &&
    found.classes?.every((name) => FLAG_CLASSES.includes(name)) === true &&
    UTTERANCE_KINDS.every((kind) => Array.isArray(found.allowed?.[kind]))
  );
}
