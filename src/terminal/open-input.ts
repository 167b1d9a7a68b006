// The input that goes with the type of a step.
import type { AskedStep } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import type { AnswerInput } from './answer-input.ts';
import { choiceInput } from './choice-input.ts';
import { choicesInput } from './choices-input.ts';
import { scaleInput } from './scale-input.ts';
import type { Setting } from './setting.ts';
import { textInput } from './text-input.ts';

export function openInput(asked: AskedStep, setting: Setting): AnswerInput {
  const { step } = asked;
  if (step.kind === 'add') return choiceInput(asked, true, setting);
  const prompt = promptOf(step);
  switch (prompt.type) {
    case 'choice':
    case 'confirm':
      return choiceInput(asked, false, setting);
    case 'yes-no':
      return choiceInput(asked, true, setting);
    case 'choices':
      return choicesInput(asked, prompt.ordered, setting);
    case 'scale':
      return scaleInput(asked, prompt, setting);
    default:
      return textInput(asked, prompt, setting);
  }
}
