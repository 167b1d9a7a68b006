// The classifier: which classes a text seems to hold, how certain that is, and on which words it rests.
import type { FlagClass } from '../text-flag.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { scoreClasses } from './score-classes.ts';
import { TextSummer } from './text-summer.ts';
import {
  haveSupport,
  heaviestRun,
  type Span,
  type WeighedWord,
  weighWords,
} from './weigh-words.ts';
import type { Weights } from './weights.ts';

export interface Finding extends Span {
  readonly class: FlagClass;
  /** 0 to 1: how often such a finding was right on lines that were left out of the training. */
  readonly certainty: number;
  /** The words that speak for it, the heaviest first; at most five. */
  readonly words: readonly WeighedWord[];
}

export interface PredictOptions {
  /** A turn of a talk: more, or less, may be needed there for a flag. */
  readonly inTalk?: boolean;
}

/** In UTF-16 units. Of a longer text only the beginning is read, so that time and memory stay bounded. */
export const LONGEST_READ = 20_000;
const MOST_WORDS = 5;
const LETTER = /\p{L}/u;

export class PitfallClassifier {
  readonly weights: Weights;
  readonly #summer: TextSummer;
  readonly #allowed: ReadonlyMap<UtteranceKind, readonly boolean[]>;
  #last: { kind: UtteranceKind; text: string; scores: ReturnType<typeof scoreClasses> } | undefined;

  constructor(weights: Weights) {
    this.weights = weights;
    this.#summer = new TextSummer(weights);
    const { classes, allowed } = weights.header;
    this.#allowed = new Map(
      UTTERANCE_KINDS.map((kind) => [kind, classes.map((name) => allowed[kind].includes(name))]),
    );
  }

  /** Every class at or over its threshold, the most certain first. Never throws. */
  predict(kind: UtteranceKind, whole: string, options: PredictOptions = {}): readonly Finding[] {
    const text = whole.length > LONGEST_READ ? whole.slice(0, LONGEST_READ) : whole;
    if (!LETTER.test(text)) return [];
    const { header } = this.weights;
    const caution = options.inTalk ? header.turnCaution : 0;
    const sums = this.#summer.read(kind, text);
    const scores = scoreClasses(header.stack, sums.sums);
    const allowed = this.#allowed.get(kind);
    const found: Finding[] = [];
    for (let c = 0; c < header.classes.length; c++) {
      const name = header.classes[c] as FlagClass;
      const score = scores[c] ?? -Infinity;
      const needed = (header.thresholds[c] ?? Infinity) + caution;
      if (!allowed?.[c] || !(score >= needed)) continue;
      const words = weighWords(this.weights, sums, c, text);
      if (!haveSupport(words)) continue;
      const certainty = this.#certaintyAt(score);
      found.push({ class: name, certainty, ...heaviestRun(words), words: heaviest(words) });
    }
    return found.sort((a, b) => b.certainty - a.certainty);
  }

  /**
   * How certain one class is in a text, 0 to 1, also where it is too little for a flag; 0 for a class that texts of
   * this kind never have. Below the threshold it is an extrapolation: good to compare, no share of right ones.
   */
  certaintyOf(kind: UtteranceKind, whole: string, name: FlagClass): number {
    const text = whole.length > LONGEST_READ ? whole.slice(0, LONGEST_READ) : whole;
    const { header } = this.weights;
    const c = header.classes.indexOf(name);
    if (!this.#allowed.get(kind)?.[c] || !LETTER.test(text)) return 0;
    return this.#certaintyAt(this.#scoresOf(kind, text)[c] ?? -Infinity);
  }

  /** Several classes are asked of one text in turn, so the last text is remembered. */
  #scoresOf(kind: UtteranceKind, text: string): ReturnType<typeof scoreClasses> {
    const last = this.#last;
    if (last?.kind === kind && last.text === text) return last.scores;
    const sums = this.#summer.read(kind, text).sums;
    const scores = scoreClasses(this.weights.header.stack, sums);
    this.#last = { kind, text, scores };
    return scores;
  }

  #certaintyAt(score: number): number {
    const { slope, offset } = this.weights.header.certainty;
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }
}

function heaviest(words: readonly WeighedWord[]): readonly WeighedWord[] {
  return words
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
}
