// What is said beside a hint: why it matters, and what to do about it.
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import { type FlagExplanation, isToSay } from './explain-flag.ts';
import { reportWords } from './nl/report.ts';

/** A sentence to say stands in quotes: else the program seems to say it. */
export function hintAdvice(explained: FlagExplanation, kind: UtteranceKind): string {
  const { why, counterMove } = explained;
  const toSay = `${reportWords.nextTime} ${reportWords.quote(counterMove)}`;
  const move = isToSay(explained, kind) ? toSay : counterMove;
  return [why, counterMove === '' ? '' : move].filter(Boolean).join(' ');
}
