// What every check needs: something that finds flags, and the words to explain them with.
import type { Pitfall } from '../playbook/playbook.ts';
import type { TextChecker } from '../transcript/text-checker.ts';
import { checkedPlaybook, MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { CommonOptions } from './common-options.ts';
import { openChecker } from './open-check.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface CheckTools {
  readonly checker: TextChecker;
  readonly pitfalls: readonly Pitfall[];
}

/** Looks for a playbook of one's own in the data folder, and writes nothing there. */
export async function openCheckTools(options: CommonOptions, world: World): Promise<CheckTools> {
  const [checker, { pitfalls }] = await Promise.all([
    openChecker(world),
    checkedPlaybook(MAIN_PLAYBOOK, useDataFolder(options, world), world),
  ]);
  return { checker, pitfalls };
}
