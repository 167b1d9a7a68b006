// The engine of the classifier with its lexicon: reads a text as features, and adds up what those say.
import { EngineMemory } from '../start-engine.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { type ClassifierCode, SHOWN, startClassifier } from './classifier-code.ts';
import type { FeatureGroup } from './feature-group.ts';
import { isLetter } from './is-letter.ts';
import type { WordWeights } from './weigh-words.ts';

/** The columns that are added up at once: a model has no more. */
const LANES = 24;

/** The lexicon that texts are read by, and the features that a model knows. */
export interface Features {
  /** As lexicon-lists.ts makes them. */
  readonly lists: readonly Int32Array[];
  /** The hash of each feature. */
  readonly keys: Uint32Array;
}

export interface FeatureWeights extends Features {
  readonly scales: Uint8Array;
  /** Row after row, a column for each class and one for "clean". */
  readonly weights: Int8Array;
}

/** Gives a feature its number while a model is being learned. */
export type NumberFeature = (hash: number, group: FeatureGroup) => number;

export class ClassifierEngine {
  readonly #code: ClassifierCode;
  readonly #memory: EngineMemory;

  private constructor(lists: readonly Int32Array[], numberOf: NumberFeature = () => -1) {
    this.#code = startClassifier({ isRareLetter: isLetter, numberOf });
    this.#memory = new EngineMemory(this.#code);
    for (const [list, numbers] of lists.entries()) {
      this.#memory.writeNumbers(numbers, this.#code.roomForList(list, numbers.length));
    }
    this.#code.openLists();
  }

  /** For a model of which not even the features are known yet. */
  static toLearn(lists: readonly Int32Array[], numberOf: NumberFeature): ClassifierEngine {
    const engine = new ClassifierEngine(lists, numberOf);
    engine.#code.learnFeatures();
    engine.#code.keepIds();
    return engine;
  }

  /** Without weights: nothing can be added up. */
  static withFeatures({ lists, keys }: Features): ClassifierEngine {
    const engine = new ClassifierEngine(lists);
    engine.#useFeatures(keys);
    engine.#code.keepIds();
    return engine;
  }

  /** @throws RangeError for more than 24 columns */
  static withWeights({ lists, keys, scales, weights }: FeatureWeights): ClassifierEngine {
    const columns = weights.length / Math.max(1, keys.length);
    if (columns > LANES) throw new RangeError(`${columns} columns; the most is ${LANES}`);
    const engine = new ClassifierEngine(lists);
    const { length } = keys;
    engine.#useFeatures(keys);
    engine.#memory.writeBytes(scales, engine.#code.roomForScales(length));
    engine.#memory.writeBytes(weights, engine.#code.roomForWeights(length, columns));
    return engine;
  }

  /** The known features of a text, each as often as it is seen: of its words, and then of words together. */
  featuresOf(kind: UtteranceKind, text: string): readonly number[] {
    this.#read(kind, text);
    const ofWords = [...this.#shown(SHOWN.bundles)].flatMap((bundle) => [
      ...this.#memory.numbers(this.#code.placeOfIds(bundle), this.#code.countOfIds(bundle)),
    ]);
    return [...ofWords, ...this.#shown(SHOWN.ids)];
  }

  /**
   * By column the weights of all that is seen, each as often, times its scale; and behind the last, at `squaresAt`,
   * the squares of those scales. All whole numbers; good until the engine is used again.
   */
  sumsOf(kind: UtteranceKind, text: string): Float64Array {
    this.#read(kind, text);
    this.#code.sumText();
    return this.#memory.floats(this.#code.placeOfSums(), LANES + 1);
  }

  /** Where the squares stand among the sums. */
  static readonly squaresAt = LANES;

  /** Of the last text: what its features say, of a column less a rival's, spread over the words they were seen in. */
  weigh(column: number, unit: number, rival: number, rivalUnit: number): WordWeights {
    this.#code.weighWords(column, unit, rival, rivalUnit);
    const starts = this.#shown(SHOWN.wordStarts);
    const ends = this.#shown(SHOWN.wordEnds);
    return {
      starts,
      ends,
      weights: this.#memory.floats(this.#code.placeOfWeights(), starts.length),
    };
  }

  #useFeatures(keys: Uint32Array): void {
    this.#memory.writeNumbers(keys, this.#code.roomForHashes(keys.length));
    this.#code.fillTable();
  }

  #read(kind: UtteranceKind, text: string): void {
    // The one letter that becomes two when it is lowered: places would no longer fit.
    const lower = text.replaceAll('İ', 'I').toLowerCase();
    this.#memory.writeText(lower, this.#code.roomFor(text.length));
    const first = this.#code.firstWordOf();
    const isCapital = first !== -1 && text.charCodeAt(first) !== lower.charCodeAt(first);
    this.#code.extract(UTTERANCE_KINDS.indexOf(kind), isCapital);
  }

  #shown(list: number): Int32Array {
    return this.#memory.numbers(this.#code.placeOfList(list), this.#code.lengthOfList(list));
  }
}
