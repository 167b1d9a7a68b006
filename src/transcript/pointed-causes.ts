// Which causes the employee's own words point to, the most pointed at first. It concludes nothing.
import type { CheckedFlag } from './checked-turn.ts';
import { causeOf, isCauseSign } from './is-cause-sign.ts';

export interface PointedCause {
  /** "willen", "kunnen" or "snappen". */
  readonly cause: string;
  /** Turns or passages, each once. */
  readonly turns: readonly number[];
  /** What it rests on, in the order of the talk. */
  readonly quotes: readonly { readonly turn: number; readonly words: string }[];
}

interface Flagged {
  readonly n: number;
  readonly flags: readonly CheckedFlag[];
}

interface Pointed {
  readonly quotes: { readonly turn: number; readonly words: string }[];
  weight: number;
}

export function pointedCauses(items: readonly Flagged[]): readonly PointedCause[] {
  const found = new Map<string, Pointed>();
  for (const { n, flags } of items) {
    for (const flag of flags) {
      const cause = isCauseSign(flag) ? causeOf(flag) : undefined;
      if (cause === undefined) continue;
      const own = found.get(cause) ?? { quotes: [], weight: 0 };
      own.quotes.push({ turn: n, words: flag.text });
      own.weight += flag.certainty;
      found.set(cause, own);
    }
  }
  // Sorting keeps the order of the talk where two weigh the same.
  return [...found]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([cause, { quotes }]) => ({
      cause,
      turns: [...new Set(quotes.map(({ turn }) => turn))],
      quotes,
    }));
}
