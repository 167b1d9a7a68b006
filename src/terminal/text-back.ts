// A text that stands in the field again although it is not the answer: to be used, changed or left.
import type { Answer } from '../domain/answer.ts';
import type { AskedStep } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import type { AnswerType } from '../playbook/question.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

/** Half-typed, or answered before the question was passed over. @returns '' where there is none. */
export function textBack({ step, draft, before }: AskedStep, words: ScreenWords): string {
  if (draft) return draft;
  return before === undefined || step.kind === 'add'
    ? ''
    : typedText(before, promptOf(step), words);
}

/** An answer as a person would type it; '' for what is not typed. */
export function typedText(
  answer: Answer | undefined,
  { type }: Pick<AnswerType, 'type'>,
  words: ScreenWords,
): string {
  if (answer?.status !== 'given') return '';
  const { value } = answer;
  switch (type) {
    case 'date':
      return words.typedDate(String(value));
    case 'text':
    case 'short':
    case 'quote':
    case 'number':
      return typeof value === 'number' ? words.number(value, undefined) : String(value);
    default:
      return '';
  }
}

/** Enter alone leaves it skipped or not known, whatever stands in the field. */
export function wasPassedOver({ current }: AskedStep): boolean {
  return current !== undefined && current.status !== 'given';
}
