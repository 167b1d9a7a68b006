// The engine of the classifier with its lexicon: reads a text as features, and adds up what those say.
import { EngineMemory } from '../start-engine.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { type ClassifierCode, SHOWN, startClassifier } from './classifier-code.ts';
import type { FeatureGroup } from './feature-group.ts';
import { isLetter } from './is-letter.ts';
import { smallOf } from './small-of.ts';
import type { Learned, Stack } from './weights.ts';

/** The columns that are added up at once: a model has no more. */
const LANES = 24;

/** The lexicon that texts are read by, and the features that a model knows. */
type Features = Pick<Learned, 'lists' | 'keys'>;

/** In UTF-16 units of the text, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What scores are made of, as far as the engine looks at them. */
export interface Limits {
  readonly stack: Pick<Stack, 'soft' | 'raw' | 'offset'>;
  /** For each kind of reading, by class, the score it must have. */
  readonly needed: readonly (readonly number[])[];
}

/** Gives a feature its number while a model is being learned. */
export type NumberFeature = (hash: number, group: FeatureGroup) => number;

export class ClassifierEngine {
  readonly #code: ClassifierCode;
  readonly #memory: EngineMemory;
  #columns = 0;

  private constructor(lists: readonly Int32Array[], numberOf: NumberFeature = () => -1) {
    this.#code = startClassifier({ isRareLetter: isLetter, smallOf, numberOf });
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
  static withWeights({ header, lists, keys, scales, weights }: Learned): ClassifierEngine {
    const columns = header.columnUnits.length;
    if (columns > LANES) throw new RangeError(`${columns} columns; the most is ${LANES}`);
    const engine = new ClassifierEngine(lists);
    const code = engine.#code;
    const memory = engine.#memory;
    engine.#columns = columns;
    engine.#useFeatures(keys);
    memory.writeBytes(scales, code.roomForScales(keys.length));
    memory.writeBytes(weights, code.roomForWeights(keys.length, columns));
    memory.writeFloats(header.columnUnits, code.placeOfUnits());
    memory.writeFloats(header.bias, code.placeOfBias());
    code.useLeastSquares(header.leastSquares);
    return engine;
  }

  /** From here on `scoreFor` can tell. */
  useLimits({ stack, needed }: Limits): void {
    this.#code.useStack(stack.soft, stack.raw);
    this.#memory.writeFloats(stack.offset, this.#code.placeOfOffsets());
    const place = this.#code.roomForNeeded(needed.length);
    for (const [kind, scores] of needed.entries()) {
      this.#memory.writeFloats(scores, place + kind * LANES * Float64Array.BYTES_PER_ELEMENT);
    }
  }

  /** The known features of a text, each as often as it is seen: of its words, and then of words together. */
  featuresOf(kind: UtteranceKind, text: string): readonly number[] {
    this.open(text);
    this.#code.see(UTTERANCE_KINDS.indexOf(kind), 0, text.length);
    const ofWords = [...this.#shown(SHOWN.bundles)].flatMap((bundle) => [
      ...this.#memory.numbers(this.#code.placeOfIds(bundle), this.#code.countOfIds(bundle)),
    ]);
    return [...ofWords, ...this.#shown(SHOWN.ids)];
  }

  /** The text that is read from now on. */
  open(text: string): void {
    this.#memory.writeText(text, this.#code.roomFor(text.length));
    this.#code.openText(text.length);
  }

  /**
   * Adds up what a part of the text says of every class, as if nothing stood around it: what follows is about the part
   * that was scored last. In UTF-16 units, `end` excluded.
   */
  score(kind: UtteranceKind, { start, end }: Span): void {
    this.#code.score(UTTERANCE_KINDS.indexOf(kind), start, end);
  }

  /**
   * The same.
   * @param reading which of the scores of `useLimits` are needed
   * @returns a bit for each class that may have the score it needs; seldom for one that has not
   */
  scoreFor(reading: number, kind: UtteranceKind, { start, end }: Span): number {
    return this.#code.scoreFor(reading, UTTERANCE_KINDS.indexOf(kind), start, end);
  }

  /**
   * The same as the row of the text, as it was learned from, times the weights: by class, and last the one for
   * "clean". Good until the next text.
   */
  get sums(): Float64Array {
    return this.#memory.floats(this.#code.placeOfSums(), this.#columns);
  }

  /** The run of words that speaks most for a class; undefined where the words bring too little for a flag. */
  runFor(column: number): Span | undefined {
    if (this.#code.findRun(column) === 0) return undefined;
    return { start: this.#code.runStart(), end: this.#code.runEnd() };
  }

  #useFeatures(keys: Uint32Array): void {
    this.#memory.writeNumbers(keys, this.#code.roomForHashes(keys.length));
    this.#code.fillTable();
  }

  #shown(list: number): Int32Array {
    return this.#memory.numbers(this.#code.placeOfList(list), this.#code.lengthOfList(list));
  }
}
