// What a step is about, where that does not stand above it: the causes and words to agree on, the item a field is of.
import type { Answer } from '../domain/answer.ts';
import type { Question } from '../playbook/question.ts';
import type { Conversation } from './replay.ts';
import type { Step } from './step.ts';
import { chosenOptions } from './weigh-evidence.ts';

export interface Reminder {
  readonly label: string;
  readonly text: string;
}

/** @param before the step that was asked before this one: it stands above it on the screen */
export function remindersFor(
  conversation: Pick<Conversation, 'answers'>,
  step: Step,
  before: Step | undefined,
): readonly Reminder[] {
  const { question } = step;
  if (step.kind === 'field') {
    const isSameItem =
      before?.kind === 'field' && before.question === question && before.item === step.item;
    return isSameItem ? [] : itemReminder(conversation, step);
  }
  return question.type === 'confirm' ? agreedOn(conversation, question) : [];
}

/** What the item is about: its first text, for who comes to another field of it from elsewhere. */
function itemReminder(
  { answers }: Pick<Conversation, 'answers'>,
  { question, item, field }: Extract<Step, { kind: 'field' }>,
): readonly Reminder[] {
  const main = question.fields.find(({ type }) => type === 'text' || type === 'short');
  const answer = main && answers.get(question.id)?.items[item - 1]?.get(main.id);
  if (main === undefined || main === field || answer?.status !== 'given') return [];
  return [{ label: main.label, text: textOf(answer) }];
}

function agreedOn(
  { answers }: Pick<Conversation, 'answers'>,
  { causes, words }: Extract<Question, { type: 'confirm' }>,
): readonly Reminder[] {
  return [causes, words].flatMap((id) => {
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
