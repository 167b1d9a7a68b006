// What else must be known to judge one answer: today, the options open now, the cause and words so far.
import { SKIPPED } from '../domain/answer.ts';
import type { Surroundings } from './accept-answer.ts';
import type { Conversation } from './replay.ts';
import type { PathStep } from './walk.ts';

export function surroundings(
  { answers }: Pick<Conversation, 'answers'>,
  { step, options }: PathStep,
  today: string,
): Surroundings {
  const { question } = step;
  if (question.type !== 'confirm') return { today, options, hasCause: false, hasWords: false };
  const causes = answers.get(question.causes);
  const words = answers.get(question.words);
  const chosen = causes?.answer?.status === 'given' ? [causes.answer.value].flat() : [];
  const exclusive =
    causes?.question && 'options' in causes.question
      ? causes.question.options.filter((option) => option.exclusive).map(({ id }) => id)
      : [SKIPPED];
  return {
    today,
    options,
    hasCause: chosen.some((id) => !exclusive.includes(String(id))),
    hasWords: words?.answer?.status === 'given',
  };
}
