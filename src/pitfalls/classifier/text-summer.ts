// What the features of a text say of every class, and which words that rests on.
import type { UtteranceKind } from '../utterance.ts';
import { ClassifierEngine } from './classifier-engine.ts';
import type { WordWeights } from './weigh-words.ts';
import type { Learned } from './weights.ts';

/** How much the runner-up counts: words that speak for both explain little. */
const RIVAL_SHARE = 0.5;

export class TextSummer {
  readonly #header: Learned['header'];
  readonly #engine: ClassifierEngine;
  /** By class, and last the one for "clean". */
  readonly #sums: Float64Array;
  /** How much a feature of the last text counts each time it is seen, before its scale and its weight. */
  #share = 0;

  constructor(learned: Learned) {
    this.#header = learned.header;
    this.#engine = ClassifierEngine.withWeights(learned);
    this.#sums = new Float64Array(learned.header.classes.length + 1);
  }

  /**
   * The same as the row of the text, as it was learned from, times the weights: by class, and last the one for
   * "clean". Good until the next text.
   */
  read(kind: UtteranceKind, text: string): Float64Array {
    const { bias, columnUnits, leastSquares } = this.#header;
    const whole = this.#engine.sumsOf(kind, text);
    const squares = whole[ClassifierEngine.squaresAt] as number;
    const share = 1 / Math.sqrt(Math.max(squares, leastSquares));
    const sums = this.#sums;
    for (let c = 0; c < sums.length; c++) {
      sums[c] = (whole[c] as number) * share * (columnUnits[c] ?? 0) + (bias[c] ?? 0);
    }
    this.#share = share;
    return sums;
  }

  /** Of the last text: everything between white space, with how much it speaks for a class. */
  weigh(column: number): WordWeights {
    const { columnUnits } = this.#header;
    const rival = this.#rivalOf(column);
    const unit = this.#share * (columnUnits[column] ?? 0);
    const rivalUnit = this.#share * RIVAL_SHARE * (columnUnits[rival] ?? 0);
    return this.#engine.weigh(column, unit, rival, rivalUnit);
  }

  /** The column that came nearest. */
  #rivalOf(column: number): number {
    const sums = this.#sums;
    let rival = sums.length - 1;
    for (let c = 0; c < sums.length; c++) {
      if (c !== column && (sums[c] ?? 0) > (sums[rival] ?? 0)) rival = c;
    }
    return rival;
  }
}
