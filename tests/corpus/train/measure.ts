// Precision, recall and F1 of flags against what was expected, for each class and all together.
import { FLAG_CLASSES, type FlagClass } from '../../../src/pitfalls/text-flag.ts';

export interface Judged {
  readonly found: readonly FlagClass[];
  readonly expect: readonly FlagClass[];
  /** Absent = 1. */
  readonly weight?: number;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many were expected. */
  readonly expected: number;
}

export interface Measured extends Score {
  /** Share of the texts without an expected class that were flagged. */
  readonly cleanFlagged: number;
  readonly clean: number;
  readonly classes: ReadonlyMap<FlagClass, Score>;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** A class counts once for a text. */
export function measure(judged: readonly Judged[]): Measured {
  const counts = new Map(FLAG_CLASSES.map((name) => [name, { right: 0, wrong: 0, missed: 0 }]));
  const all = { right: 0, wrong: 0, missed: 0 };
  let clean = 0;
  let cleanFlagged = 0;
  for (const { found, expect, weight = 1 } of judged) {
    if (expect.length === 0) clean += weight;
    if (expect.length === 0 && found.length > 0) cleanFlagged += weight;
    for (const [name, own] of counts) {
      const isFound = found.includes(name);
      const isExpected = expect.includes(name);
      if (!isFound && !isExpected) continue;
      const what = isFound && isExpected ? 'right' : isFound ? 'wrong' : 'missed';
      own[what] += weight;
      all[what] += weight;
    }
  }
  const classes = new Map([...counts].map(([name, own]) => [name, scoreOf(own)]));
  return { ...scoreOf(all), clean, cleanFlagged: cleanFlagged / (clean || 1), classes };
}

/** Lines to print: all together, and on wish each class. */
export function showMeasured(title: string, measured: Measured, perClass: boolean): string {
  const { cleanFlagged, clean, classes } = measured;
  const share = `${(100 * cleanFlagged).toFixed(1)} % of ${Math.round(clean)} clean flagged`;
  const total = `${showScore(title, measured)}  ${share}`;
  if (!perClass) return total;
  return [...[...classes].map(([name, score]) => showScore(name, score)), total].join('\n');
}

function showScore(name: string, { precision, recall, f1, expected }: Score): string {
  const numbers = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(26)} ${numbers}  n ${String(Math.round(expected)).padStart(4)}`;
}

function scoreOf({ right, wrong, missed }: Counts): Score {
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + wrong + missed || 1),
    expected: right + missed,
  };
}
