// playbook toon: a playbook to read, or an empty answers file for it.
import { ExitCode } from '../domain/exit-code.ts';
import { printText } from '../terminal/print-text.ts';
import { answersTemplate } from '../wording/answers-template.ts';
import { describePlaybook } from '../wording/describe-playbook.ts';
import { checkedPlaybook, RECORD_PLAYBOOK } from './choose-playbook.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface PlaybookShowOptions extends CommonOptions {
  readonly id: string;
  /** `--antwoorden`: print an empty answers file instead. */
  readonly answersFile: boolean;
}

export async function runPlaybookShow(
  options: PlaybookShowOptions,
  world: World,
): Promise<ExitCode> {
  const playbook = await checkedPlaybook(options.id, useDataFolder(options, world), world);
  const use = playbook.id === RECORD_PLAYBOOK ? 'record' : 'conversation';
  if (options.answersFile) world.out.write(answersTemplate(playbook, use));
  else world.out.write(printText(describePlaybook(playbook), world.columns));
  return ExitCode.Fine;
}
