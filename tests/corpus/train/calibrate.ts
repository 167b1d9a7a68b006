// How the two views on a class are added up into log-odds, learned on lines that were left out.
import { Comparison } from '../../../src/pitfalls/classifier/score-classes.ts';
import type { Stack } from '../../../src/pitfalls/classifier/weights.ts';
import { FLAG_CLASSES } from '../../../src/pitfalls/text-flag.ts';
import { fitLogistic, type Sample } from './fit-logistic.ts';
import type { Held } from './held-out.ts';
import { weightOf } from './line-weight.ts';

/** How hard a line that looks clean as a whole is held back; found by cross-validation. */
const CLEAN_PENALTY = 3;
const RIDGE = 0.05;

export function calibrate(held: readonly Held[]): Stack {
  const samples = held.flatMap(({ line, sums, allowed }): Sample[] => {
    const compared = new Comparison(sums);
    return FLAG_CLASSES.flatMap((name, c) => {
      if (!allowed[c]) return [];
      return [
        {
          at: [0, 1, 2 + c],
          values: [compared.soft(c), compared.raw(c), 1],
          isTrue: line.expect.includes(name),
          weight: weightOf(line),
        },
      ];
    });
  });
  const start = new Float64Array(2 + FLAG_CLASSES.length);
  start.set([0.6, 0.3]);
  const [soft = 0, raw = 0, ...offset] = fitLogistic(samples, start, RIDGE);
  return { soft, raw, clean: CLEAN_PENALTY, offset };
}
