// The classifier: which classes a text seems to hold, how certain that is, and on which words it rests.
import type { FlagClass } from '../text-flag.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { ClassifierEngine, type Span } from './classifier-engine.ts';
import { ClassScores, scoreClasses } from './score-classes.ts';
import type { Weights } from './weights.ts';

/** On the words it rests on. */
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
/** The bit that makes a plain letter small. */
const SMALL = 32;
const SMALL_A = 97;
const SMALL_Z = 122;
const LETTER = /\p{L}/u;
const NO_FINDINGS: readonly Finding[] = [];

export class PitfallClassifier {
  readonly weights: Weights;
  readonly #engine: ClassifierEngine;
  /** By class, the score that a text must have for a flag: of each kind, and then of each kind in a talk. */
  readonly #needed: readonly (readonly number[])[];
  #last: { kind: UtteranceKind; text: string; scores: readonly number[] } | undefined;

  constructor(weights: Weights) {
    this.weights = weights;
    const { stack, turnCaution } = weights.header;
    this.#needed = [...neededFor(weights, 0), ...neededFor(weights, turnCaution)];
    this.#engine = ClassifierEngine.withWeights(weights);
    this.#engine.useLimits({ stack, needed: this.#needed });
  }

  /** Every class at or over its threshold, the most certain first. Never throws. */
  predict(kind: UtteranceKind, text: string, options: PredictOptions = {}): readonly Finding[] {
    return this.predictIn(kind, text, [{ start: 0, end: text.length }], options)[0] ?? [];
  }

  /** The same for each part of a text, as if nothing stood around it; the places are those in the text. */
  predictIn(
    kind: UtteranceKind,
    text: string,
    parts: readonly Span[],
    options: PredictOptions = {},
  ): readonly (readonly Finding[])[] {
    const reading = UTTERANCE_KINDS.indexOf(kind) + (options.inTalk ? UTTERANCE_KINDS.length : 0);
    // A longer text is not held as a whole, so that memory stays bounded.
    const isHeld = text.length <= LONGEST_READ;
    if (isHeld) this.#engine.open(text);
    return parts.map(({ start, end }) => {
      const part = { start, end: Math.min(end, start + LONGEST_READ) };
      if (!hasLetter(text, part)) return NO_FINDINGS;
      if (!isHeld) this.#engine.open(text.slice(part.start, part.end));
      const from = isHeld ? 0 : start;
      const held = { start: part.start - from, end: part.end - from };
      const near = this.#engine.scoreFor(reading, kind, held);
      return near === 0 ? NO_FINDINGS : this.#findings(near, reading, from);
    });
  }

  /**
   * How certain one class is in a text, 0 to 1, also where it is too little for a flag; 0 for a class that texts of
   * this kind never have. Below the threshold it is an extrapolation: good to compare, no share of right ones.
   */
  certaintyOf(kind: UtteranceKind, whole: string, name: FlagClass): number {
    const text = whole.length > LONGEST_READ ? whole.slice(0, LONGEST_READ) : whole;
    const { header } = this.weights;
    const c = header.classes.indexOf(name);
    if (!header.allowed[kind].includes(name) || !hasLetter(text, { start: 0, end: text.length }))
      return 0;
    return this.#certaintyAt(this.#scoresOf(kind, text)[c] ?? -Infinity);
  }

  /**
   * In the part that was scored last.
   * @param near a bit for each class that may have what it needs
   * @param from where what the engine holds begins in the text
   */
  #findings(near: number, reading: number, from: number): readonly Finding[] {
    const { stack, classes } = this.weights.header;
    const needed = this.#needed[reading] ?? [];
    const scores = new ClassScores(stack, this.#engine.sums);
    // All before the runs are asked for: those move the sums.
    const reached: { column: number; score: number }[] = [];
    for (let c = 0; c < classes.length; c++) {
      if ((near & (1 << c)) === 0) continue;
      const score = scores.of(c);
      if (score >= (needed[c] as number)) reached.push({ column: c, score });
    }
    const found: Finding[] = [];
    for (const { column, score } of reached) {
      const run = this.#engine.runFor(column);
      if (run === undefined) continue;
      found.push({
        class: classes[column] as FlagClass,
        certainty: this.#certaintyAt(score),
        start: from + run.start,
        end: from + run.end,
      });
    }
    return found.length > 1 ? found.sort((a, b) => b.certainty - a.certainty) : found;
  }

  /** Several classes are asked of one text in turn, so the last text is remembered. */
  #scoresOf(kind: UtteranceKind, text: string): readonly number[] {
    const last = this.#last;
    if (last?.kind === kind && last.text === text) return last.scores;
    this.#engine.open(text);
    this.#engine.score(kind, { start: 0, end: text.length });
    const scores = scoreClasses(this.weights.header.stack, this.#engine.sums);
    this.#last = { kind, text, scores };
    return scores;
  }

  #certaintyAt(score: number): number {
    const { slope, offset } = this.weights.header.certainty;
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }
}

/** By kind; a class that texts of a kind never have can not be reached. */
function neededFor({ header }: Weights, caution: number): readonly (readonly number[])[] {
  const { classes, allowed, thresholds } = header;
  return UTTERANCE_KINDS.map((kind) =>
    classes.map((name, c) =>
      allowed[kind].includes(name) ? (thresholds[c] ?? Infinity) + caution : Infinity,
    ),
  );
}

/** Nearly every part has a plain one, and then the expression that takes time to make is not made. */
function hasLetter(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | SMALL;
    if (code >= SMALL_A && code <= SMALL_Z) return true;
  }
  return LETTER.test(text.slice(start, end));
}
