// What signals add outside a talk, when those of at least some certainty speak alone. Whoever wrote them had these
// very lines in view, so that the table is on the bright side: the strictest cut that costs little is the one to take.
import { SURE_ALONE } from '../../../src/pitfalls/check-text.ts';
import { findSignals } from '../../../src/pitfalls/find-signals.ts';
import type { SignalMatcher } from '../../../src/pitfalls/signals/signal-matcher.ts';
import type { FlagClass } from '../../../src/pitfalls/text-flag.ts';
import type { Decided } from './cross-validate.ts';
import { weightOf } from './line-weight.ts';
import { measure, showMeasured } from './measure.ts';

const CUTS = [0, 0.85, 0.88, 0.9, 0.92, 0.94, 1];
/** So much less F1 than the best is little. */
const LITTLE = 0.015;

/** @returns lines to print. */
export function signalTable(
  decided: readonly Decided[],
  matcher: SignalMatcher,
): readonly string[] {
  const heard = decided.map(({ line }) => findSignals(line, matcher));
  const measured = CUTS.map((cut) => ({
    cut,
    seen: measure(
      decided.map(({ line, flags }, i) => {
        const sure = (heard[i] ?? []).filter(({ certainty }) => certainty >= cut);
        const found = new Set<FlagClass>([...flags.keys(), ...sure.map((flag) => flag.class)]);
        return { found: [...found], expect: line.expect, weight: weightOf(line) };
      }),
    ),
  }));
  const best = Math.max(...measured.map(({ seen }) => seen.f1));
  const chosen = measured.findLast(({ seen }) => seen.f1 >= best - LITTLE)?.cut;
  return [
    ...measured.map(({ cut, seen }) => showMeasured(`signals from ${cut}`, seen, false)),
    `strictest within ${LITTLE}: ${chosen}; in use: ${SURE_ALONE}`,
  ];
}
