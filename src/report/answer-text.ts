// One answer as the text a reader sees: option texts instead of ids, dates as people write them.
import { type Answer, isScaleValue, type ScaleValue } from '../domain/answer.ts';
import { lowerFirst } from '../domain/letter-case.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { Field, Known, Question } from '../playbook/question.ts';
import type { Material } from './material.ts';

/** Empty when there is nothing to show: skipped, or not answered yet. */
export function answerText(
  prompt: Question | Field,
  answer: Answer | undefined,
  { words, today, audience }: Material,
): string {
  if (answer === undefined || answer.status === 'skipped') return '';
  if (answer.status === 'unknown') return words.dontKnow;
  const { value } = answer;
  if ('options' in prompt) {
    const chosen = chosenOptions(prompt, answer);
    const texts = chosen.map(({ id, text }) =>
      isAboutKnowing(prompt) ? words.known[audience][KNOWN[id] ?? 'assumed'] : text,
    );
    // An option that an edited playbook no longer has still shows what was chosen.
    const shown = texts.length > 0 ? texts : [value].flat().map(String);
    return shown.map((text, at) => (at === 0 ? text : lowerFirst(text))).join('; ');
  }
  if (isScaleValue(value)) return scaleText(value, unitOf(prompt), words.side[audience]);
  if (typeof value === 'number') return `${String(value).replace('.', ',')}${unitOf(prompt)}`;
  return prompt.type === 'date' ? words.moment(String(value), today) : String(value);
}

const KNOWN: Readonly<Record<string, Known>> = {
  gezien: 'seen',
  gehoord: 'heard',
  aangenomen: 'assumed',
};

/** "Zelf gezien, gelezen of beluisterd, of uit het systeem" fits a question, not a table. */
export function isAboutKnowing(prompt: Question | Field): boolean {
  return 'options' in prompt && prompt.options.every(({ id }) => id in KNOWN);
}

function unitOf(prompt: Question | Field): string {
  return 'unit' in prompt && prompt.unit !== undefined ? ` ${prompt.unit}` : '';
}

function scaleText(
  { lead, employee }: ScaleValue,
  unit: string,
  side: { readonly lead: string; readonly employee: string },
): string {
  if (employee === undefined) return `${lead}${unit}`;
  if (lead === undefined) return `${employee}${unit}`;
  return `${side.lead} ${lead}${unit}, ${side.employee} ${employee}${unit}`;
}
