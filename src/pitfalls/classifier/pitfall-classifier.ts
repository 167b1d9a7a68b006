// The classifier: which classes a text seems to hold, how certain that is, and on which words it rests.
import type { FlagClass } from '../text-flag.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { canReach, scoreClasses } from './score-classes.ts';
import { TextSummer } from './text-summer.ts';
import { haveSupport, heaviestRun, type Span } from './weigh-words.ts';
import type { Weights } from './weights.ts';

export interface Finding extends Span {
  readonly class: FlagClass;
  /** 0 to 1: how often such a finding was right on lines that were left out of the training. */
  readonly certainty: number;
}

export interface PredictOptions {
  /** A turn of a talk: more, or less, may be needed there for a flag. */
  readonly inTalk?: boolean;
}

/** In UTF-16 units. Of a longer text only the beginning is read, so that time and memory stay bounded. */
export const LONGEST_READ = 20_000;
const LETTER = /\p{L}/u;

export class PitfallClassifier {
  readonly weights: Weights;
  readonly #summer: TextSummer;
  /** By class, the score that a text of a kind must have for a flag. */
  readonly #needed: ReadonlyMap<UtteranceKind, readonly number[]>;
  readonly #neededInTalk: ReadonlyMap<UtteranceKind, readonly number[]>;
  #last: { kind: UtteranceKind; text: string; scores: ReturnType<typeof scoreClasses> } | undefined;

  constructor(weights: Weights) {
    this.weights = weights;
    this.#summer = new TextSummer(weights);
    this.#needed = neededBy(weights, 0);
    this.#neededInTalk = neededBy(weights, weights.header.turnCaution);
  }

  /** Every class at or over its threshold, the most certain first. Never throws. */
  predict(kind: UtteranceKind, whole: string, options: PredictOptions = {}): readonly Finding[] {
    const text = whole.length > LONGEST_READ ? whole.slice(0, LONGEST_READ) : whole;
    if (!LETTER.test(text)) return [];
    const { header } = this.weights;
    const needed = (options.inTalk ? this.#neededInTalk : this.#needed).get(kind) ?? [];
    const sums = this.#summer.read(kind, text);
    if (!canReach(header.stack, sums, needed)) return [];
    const scores = scoreClasses(header.stack, sums);
    const found: Finding[] = [];
    for (let c = 0; c < needed.length; c++) {
      const score = scores[c] as number;
      if (score < (needed[c] as number)) continue;
      const words = this.#summer.weigh(c);
      if (!haveSupport(words)) continue;
      const certainty = this.#certaintyAt(score);
      const name = header.classes[c] as FlagClass;
      found.push({ class: name, certainty, ...heaviestRun(words) });
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
    if (!header.allowed[kind].includes(name) || !LETTER.test(text)) return 0;
    return this.#certaintyAt(this.#scoresOf(kind, text)[c] ?? -Infinity);
  }

  /** Several classes are asked of one text in turn, so the last text is remembered. */
  #scoresOf(kind: UtteranceKind, text: string): ReturnType<typeof scoreClasses> {
    const last = this.#last;
    if (last?.kind === kind && last.text === text) return last.scores;
    const scores = scoreClasses(this.weights.header.stack, this.#summer.read(kind, text));
    this.#last = { kind, text, scores };
    return scores;
  }

  #certaintyAt(score: number): number {
    const { slope, offset } = this.weights.header.certainty;
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }
}

/** By kind; a class that texts of a kind never have can not be reached. */
function neededBy({ header }: Weights, caution: number): Map<UtteranceKind, readonly number[]> {
  const { classes, allowed, thresholds } = header;
  return new Map(
    UTTERANCE_KINDS.map((kind) => [
      kind,
      classes.map((name, c) =>
        allowed[kind].includes(name) ? (thresholds[c] ?? Infinity) + caution : Infinity,
      ),
    ]),
  );
}
