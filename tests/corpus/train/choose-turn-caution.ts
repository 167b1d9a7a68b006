// How much more, or less, a turn of a talk needs for a flag than a line that was written.
import { scoreClasses } from '../../../src/pitfalls/classifier/score-classes.ts';
import type { Stack } from '../../../src/pitfalls/classifier/weights.ts';
import { FLAG_CLASSES } from '../../../src/pitfalls/text-flag.ts';
import type { HeldTurn } from './held-out-talks.ts';
import { type Measured, measure, showMeasured } from './measure.ts';

interface Limits {
  readonly stack: Stack;
  readonly thresholds: readonly number[];
}

/** Few steps: the talks hold less than a hundred flags. */
export const CAUTIONS: readonly number[] = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** The best F1. */
export function chooseTurnCaution(turns: readonly HeldTurn[], limits: Limits): number {
  let best = { f1: -1, caution: 0 };
  for (const caution of CAUTIONS) {
    const { f1 } = measureTurns(turns, limits, caution);
    if (f1 > best.f1) best = { f1, caution };
  }
  return best.caution;
}

export function showCaution(turns: readonly HeldTurn[], limits: Limits, caution: number): string {
  return showMeasured(`turns, caution ${caution}`, measureTurns(turns, limits, caution), false);
}

function measureTurns(
  turns: readonly HeldTurn[],
  { stack, thresholds }: Limits,
  caution: number,
): Measured {
  return measure(
    turns.map(({ line, seen }) => {
      const scores = scoreClasses(stack, seen.sums);
      const found = FLAG_CLASSES.filter(
        (_, c) =>
          seen.allowed[c] &&
          seen.supported[c] &&
          (scores[c] ?? -Infinity) >= (thresholds[c] ?? Infinity) + caution,
      );
      return { found, expect: line.expect };
    }),
  );
}
