// The words of an answer, bare: typed text, or the texts of the chosen options.
import type { Answer } from '../domain/answer.ts';
import type { AnswersSoFar } from '../interview/answers-so-far.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { Field, Question } from '../playbook/question.ts';

/** @returns undefined when there is nothing to show; of a group the first text of every item. */
export function answerWords(answers: AnswersSoFar, question: string): string | undefined {
  const visible = answers.get(question);
  if (visible === undefined) return undefined;
  const { question: asked, answer, items } = visible;
  const words =
    asked.type === 'group'
      ? items.map((item) => {
          const field = asked.fields.find(isText);
          return field && wordsIn(field, item.get(field.id));
        })
      : [wordsIn(asked, answer)];
  const said = words.filter((one) => one !== undefined && one !== '');
  return said.length === 0 ? undefined : said.join('; ');
}

export function isText({ type }: Pick<Question | Field, 'type'>): boolean {
  return type === 'text' || type === 'short' || type === 'quote';
}

/** What was typed, or the texts of what was chosen; undefined when there is none. */
export function wordsIn(prompt: Question | Field, answer: Answer | undefined): string | undefined {
  if (answer?.status !== 'given') return undefined;
  if (isText(prompt)) return String(answer.value);
  const options = chosenOptions(prompt, answer);
  return options.length === 0 ? undefined : options.map(({ text }) => text).join('; ');
}
