// An answer on one line, as it stands in the record of a question and in the review.

import { type Answer, isScaleValue, NO, YES } from '../domain/answer.ts';
import { lowerFirst, upperFirst } from '../domain/letter-case.ts';
import { printableLine } from '../domain/printable.ts';
import { promptOf, type Step } from '../interview/step.ts';
import type { Option } from '../playbook/question.ts';
import type { ScreenWords } from '../wording/screen-words.ts';
import type { Signs } from './theme.ts';

/** Not shortened; empty for an answer that is not there. */
export function answerText(
  step: Step,
  answer: Answer | undefined,
  words: ScreenWords,
  signs: Signs,
): string {
  if (answer === undefined) return words.notAnswered;
  if (answer.status === 'unknown') return words.unknown;
  if (answer.status === 'skipped') return words.skipped;
  const { value } = answer;
  if (step.kind === 'add') return value === YES ? words.yes : words.no;
  const prompt = promptOf(step);
  switch (prompt.type) {
    case 'number':
      return typeof value === 'number' ? words.number(value, prompt.unit) : String(value);
    case 'date':
      return words.date(String(value));
    case 'quote':
      return signs.quoteOpen + printableLine(String(value)) + signs.quoteClose;
    case 'choice':
    case 'yes-no':
    case 'confirm':
      return optionText(prompt.options, String(value), words);
    case 'choices': {
      const texts = [value].flat().map((id) => optionText(prompt.options, String(id), words));
      return prompt.ordered && texts.length > 1
        ? texts.map((text, index) => `${index + 1} ${text}`).join('; ')
        : texts.join('; ');
    }
    case 'scale': {
      if (!isScaleValue(value)) return String(value);
      const sides = prompt.sides.flatMap((side) => {
        const one = value[side];
        return one === undefined
          ? []
          : [{ name: words.sides[side], text: words.number(one, prompt.unit) }];
      });
      if (prompt.sides.length === 1) return sides[0]?.text ?? '';
      return sides.map(({ name, text }) => `${name.toLowerCase()} ${text}`).join(', ');
    }
    default:
      return printableLine(String(value));
  }
}

function optionText(options: readonly Option[], id: string, words: ScreenWords): string {
  const option = options.find((one) => one.id === id);
  const said = id === YES ? words.yes : id === NO ? words.no : id;
  return printableLine(option?.text ?? said);
}

/** "Aanleiding", "Moment 2, wanneer", or the question whether there is another one. */
export function stepLabel(step: Step, words: ScreenWords): string {
  switch (step.kind) {
    case 'question':
      return upperFirst(step.question.label);
    case 'field':
      return `${words.item(step.question.item, step.item)}, ${lowerFirst(step.field.label)}`;
    case 'add':
      return step.question.another;
  }
}
