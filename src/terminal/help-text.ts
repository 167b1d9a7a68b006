// All there is to say about a question, in the order a person wants it.
import type { AskedStep } from '../interview/ports.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export interface HelpPart {
  readonly title: string;
  readonly text: string;
}

/** Only what the playbook has; for a field of a group the help of the group. */
export function helpParts({ step }: Pick<AskedStep, 'step'>, words: ScreenWords): HelpPart[] {
  const { question } = step;
  const { help } = words;
  const parts: (HelpPart | undefined)[] = [
    part(help.why, question.why),
    part(help.how, question.help),
    part(help.good, question.good),
    part(help.poor, question.poor),
    part(help.followUp, question.followUp),
    question.whenUnknown === undefined
      ? undefined
      : part(help.unknown, words.whenUnknown(question.whenUnknown)),
  ];
  return parts.filter((one) => one !== undefined);
}

function part(title: string, text: string | undefined): HelpPart | undefined {
  return text === undefined || text.trim() === '' ? undefined : { title, text };
}
