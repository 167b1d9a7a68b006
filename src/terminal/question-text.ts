// The words of one step: what is asked, in which item, with which hint and examples.

import { mayBeUnknown } from '../interview/may-be-unknown.ts';
import type { AskedStep } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export interface QuestionText {
  /** Which item of a group this is about; the very first field brings the group's own question. */
  readonly context: string | undefined;
  readonly ask: string;
  readonly hint: string | undefined;
  readonly good: string | undefined;
  readonly poor: string | undefined;
  readonly canBeUnknown: boolean;
}

export function questionText({ step }: AskedStep, words: ScreenWords): QuestionText {
  const { question } = step;
  if (step.kind === 'add') {
    return { ...NOTHING, ask: step.question.another };
  }
  const { ask, hint } = promptOf(step);
  if (step.kind === 'question') {
    const { good, poor, whenUnknown } = step.question;
    return { context: undefined, ask, hint, good, poor, canBeUnknown: whenUnknown !== undefined };
  }
  const item = words.item(step.question.item, step.item);
  const isFirst = step.question.fields[0]?.id === step.field.id;
  // The examples of a group show how to write: they stand with its first free text.
  const written = step.question.fields.find(({ type }) => type === 'text' || type === 'quote');
  const examples = written?.id === step.field.id ? question : NOTHING;
  return {
    context: isFirst && step.item === 1 && question.ask !== ask ? `${item}: ${question.ask}` : item,
    ask,
    hint: hint ?? (isFirst ? question.hint : undefined),
    good: examples.good,
    poor: examples.poor,
    canBeUnknown: mayBeUnknown(step),
  };
}

const NOTHING: QuestionText = {
  context: undefined,
  ask: '',
  hint: undefined,
  good: undefined,
  poor: undefined,
  canBeUnknown: false,
};
