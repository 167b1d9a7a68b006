// Decisions on every line by a classifier, calibration and thresholds that never saw its file.
import { scoreClasses } from '../../../src/pitfalls/classifier/score-classes.ts';
import { FLAG_CLASSES, type FlagClass } from '../../../src/pitfalls/text-flag.ts';
import { calibrate } from './calibrate.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { fitLogistic, type Sample } from './fit-logistic.ts';
import { filesOf, type Held } from './held-out.ts';
import { weightOf } from './line-weight.ts';
import type { Line } from './read-corpus.ts';

export interface Decided {
  readonly line: Line;
  /** With their scores. */
  readonly flags: ReadonlyMap<FlagClass, number>;
}

export function crossValidate(held: readonly Held[]): readonly Decided[] {
  return filesOf(held.map(({ line }) => line)).flatMap((file) => {
    const others = held.filter(({ line }) => line.file !== file);
    const stack = calibrate(others);
    const thresholds = chooseThresholds(others, stack);
    return held
      .filter(({ line }) => line.file === file)
      .map(({ line, sums, allowed, supported }): Decided => {
        const scores = scoreClasses(stack, sums);
        const flags = FLAG_CLASSES.flatMap((name, c): [FlagClass, number][] => {
          const score = scores[c] ?? -Infinity;
          const isFound = allowed[c] && supported[c] && score >= (thresholds[c] ?? Infinity);
          return isFound ? [[name, score]] : [];
        });
        return { line, flags: new Map(flags) };
      });
  });
}

/** How often a flag with a certain score was right. */
export function fitCertainty(decided: readonly Decided[]): { slope: number; offset: number } {
  const samples = decided.flatMap(({ line, flags }) =>
    [...flags].map(([name, score]): Sample => {
      const isTrue = line.expect.includes(name);
      return { at: [0, 1], values: [score, 1], isTrue, weight: weightOf(line) };
    }),
  );
  const [slope = 1, offset = 0] = fitLogistic(samples, Float64Array.from([1, 0]), 0.05);
  return { slope, offset };
}
