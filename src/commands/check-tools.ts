// What every check needs: something that finds flags, and the words to explain them with.
import type { Pitfall } from '../playbook/playbook.ts';
import { playbookSentences } from '../transcript/playbook-sentences.ts';
import type { ProgramSentences } from '../transcript/read-notes.ts';
import type { TextChecker } from '../transcript/text-checker.ts';
import { reportWords } from '../wording/nl/report.ts';
import { checkedPlaybook, MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { CommonOptions } from './common-options.ts';
import { openChecker } from './open-check.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface CheckTools {
  readonly checker: TextChecker;
  readonly pitfalls: readonly Pitfall[];
  readonly programSentences?: ProgramSentences;
}

/** Looks for a playbook of one's own in the data folder, and writes nothing there. */
export async function openCheckTools(options: CommonOptions, world: World): Promise<CheckTools> {
  const [checker, playbook] = await Promise.all([
    openChecker(world),
    checkedPlaybook(MAIN_PLAYBOOK, useDataFolder(options, world), world),
  ]);
  const { here, nowNamed, lock, discussed } = reportWords;
  const ours = [here, nowNamed, lock.parked, lock.overridden, discussed];
  const programSentences = () => playbookSentences(playbook, ours);
  return { checker, pitfalls: playbook.pitfalls, programSentences };
}
