// What is said beside a hint: why it matters, and what to do about it.
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { FlagExplanation } from './explain-flag.ts';
import { reportWords } from './nl/report.ts';

/** A sentence to say stands in quotes: else the program seems to say it. */
export function hintAdvice(
  { why, counterMove, side }: FlagExplanation,
  kind: UtteranceKind,
): string {
  const isSaid = side !== undefined || kind === 'teamlead' || kind === 'employee';
  const move = isSaid ? `${reportWords.nextTime} ${reportWords.quote(counterMove)}` : counterMove;
  return [why, counterMove === '' ? '' : move].filter(Boolean).join(' ');
}
