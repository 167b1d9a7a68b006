// Which playbook a new conversation uses: the one named, the only one there is, or the one picked.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { listPlaybooks, loadPlaybook } from '../store/playbook-library.ts';
import { commands } from '../wording/nl/commands.ts';
import { showProblems } from '../wording/show-problem.ts';
import type { World } from './world.ts';

/** The playbook the program exists for. */
export const MAIN_PLAYBOOK = 'willen-kunnen-snappen';

/** The questions that make a record for the personnel file of a conversation. */
export const RECORD_PLAYBOOK = 'gespreksverslag';

export async function choosePlaybook(
  { playbook: wanted, plain }: { readonly playbook?: string | undefined; readonly plain: boolean },
  data: DataFolder,
  world: World,
): Promise<Playbook> {
  const id = wanted ?? (await pick(data, plain, world));
  const playbook = await checkedPlaybook(id, data, world);
  // Without causes there is nothing to talk about: it only writes down.
  if (playbook.causes.length > 0) return playbook;
  throw new UserError('playbook-only-records', { wanted: id }, ExitCode.WrongUse);
}

/** @throws UserError "playbook-problems" with all of them. */
export async function checkedPlaybook(
  wanted: string,
  data: DataFolder,
  world: World,
): Promise<Playbook> {
  const loaded = await loadPlaybook(wanted, { data, ...world });
  if (loaded.ok) return loaded.playbook;
  const lines = showProblems(loaded.problems);
  throw new UserError('playbook-problems', { wanted, lines }, ExitCode.Failed);
}

async function pick(data: DataFolder, plain: boolean, world: World): Promise<string> {
  const all = await listPlaybooks({ data, ...world });
  const listed = all.filter(({ id }) => id !== RECORD_PLAYBOOK);
  if (listed.length <= 1 || !world.interactive) return MAIN_PLAYBOOK;
  const prompter = await world.openPrompter({ plain, title: '' });
  const choices = listed.map(({ id, title }) => ({ id, text: title || id }));
  return (await prompter.choose(commands.start.whichPlaybook, choices)) ?? MAIN_PLAYBOOK;
}
