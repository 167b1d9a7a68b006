// The options a step offers now, in the order of the playbook.
import { NO, YES } from '../domain/answer.ts';
import type { AskedStep } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export interface OfferedOption {
  readonly id: string;
  readonly text: string;
  readonly exclusive: boolean;
}

/** Empty where the answer is typed. */
export function optionsOf({ step, options }: AskedStep, words: ScreenWords): OfferedOption[] {
  if (step.kind === 'add') {
    return [
      { id: YES, text: words.yes, exclusive: true },
      { id: NO, text: words.no, exclusive: true },
    ];
  }
  const prompt = promptOf(step);
  return 'options' in prompt ? prompt.options.filter(({ id }) => options.includes(id)) : [];
}

/** What was chosen before, also when it can no longer be chosen; ids. */
export function chosenBefore({ current }: AskedStep): string[] {
  if (current?.status !== 'given') return [];
  const { value } = current;
  return typeof value === 'string' || Array.isArray(value) ? [value].flat() : [];
}

/** What stands ticked when the question comes: the answer there is, else what was marked before. */
export function tickedBefore(asked: AskedStep): string[] {
  return asked.current === undefined ? [...asked.preselected] : chosenBefore(asked);
}

/** Texts of the options that were chosen before and are gone. */
export function goneOptions(asked: AskedStep, words: ScreenWords): string[] {
  const { step } = asked;
  if (step.kind === 'add') return [];
  const prompt = promptOf(step);
  if (!('options' in prompt)) return [];
  const offered = optionsOf(asked, words);
  return chosenBefore(asked)
    .filter((id) => !offered.some((option) => option.id === id))
    .map((id) => prompt.options.find((option) => option.id === id)?.text ?? id);
}
