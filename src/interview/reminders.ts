// What a joint confirmation is about: the causes and the words, so that they are in sight while agreeing.
import type { Answer } from '../domain/answer.ts';
import type { Conversation } from './replay.ts';
import type { Step } from './step.ts';
import { chosenOptions } from './weigh-evidence.ts';

export interface Reminder {
  readonly label: string;
  readonly text: string;
}

export function remindersFor(
  { answers }: Pick<Conversation, 'answers'>,
  { question }: Step,
): readonly Reminder[] {
  if (question.type !== 'confirm') return [];
  return [question.causes, question.words].flatMap((id) => {
    const visible = answers.get(id);
    if (visible?.answer?.status !== 'given' || visible.question.type === 'group') return [];
    const chosen = chosenOptions(visible.question, visible.answer).map(({ text }) => text);
    const text = chosen.length > 0 ? chosen.join('; ') : textOf(visible.answer);
    return [{ label: visible.question.label, text }];
  });
}

function textOf(answer: Answer): string {
  return answer.status === 'given' ? String(answer.value) : '';
}
