// The day on which lead and employee look back together.
import type { Conversation } from './replay.ts';

/** @returns "2026-12-10"; "" when none was set. */
export function followUpDay({ answers }: Pick<Conversation, 'answers'>): string {
  for (const { question, answer } of answers.all()) {
    const isDay = question.section === 'follow-up' && question.type === 'date';
    if (isDay && answer?.status === 'given') return String(answer.value).slice(0, 10);
  }
  return '';
}
