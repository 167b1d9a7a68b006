// Which playbook a new conversation uses: the one named, the only one there is, or the one picked.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { type ListedPlaybook, listPlaybooks, loadPlaybook } from '../store/playbook-library.ts';
import { commands } from '../wording/nl/commands.ts';
import { showProblems } from '../wording/show-problem.ts';
import type { World } from './world.ts';

/** The playbook the program exists for. */
export const MAIN_PLAYBOOK = 'willen-kunnen-snappen';

/** The questions that make a record for the personnel file of a conversation. */
export const RECORD_PLAYBOOK = 'gespreksverslag';

interface ChosenPlaybook {
  readonly playbook: Playbook;
  /** By the person, just now: then there is a choice to go back to. */
  readonly picked: boolean;
}

/** @returns undefined when the person backs out of the choice. */
export async function choosePlaybook(
  { playbook: wanted, plain }: { readonly playbook?: string | undefined; readonly plain: boolean },
  data: DataFolder,
  world: World,
): Promise<ChosenPlaybook | undefined> {
  const listed = wanted === undefined && world.interactive ? await forTalks(data, world) : [];
  const picked = listed.length > 1;
  const id = picked ? await pick(listed, plain, world) : (wanted ?? MAIN_PLAYBOOK);
  if (id === undefined) return undefined;
  const playbook = await checkedPlaybook(id, data, world);
  // Without causes there is nothing to talk about: it only writes down.
  if (playbook.causes.length > 0) return { playbook, picked };
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

async function forTalks(data: DataFolder, world: World): Promise<readonly ListedPlaybook[]> {
  const all = await listPlaybooks({ data, ...world });
  return all.filter(({ id }) => id !== RECORD_PLAYBOOK);
}

async function pick(
  listed: readonly ListedPlaybook[],
  plain: boolean,
  world: World,
): Promise<string | undefined> {
  const prompter = await world.openPrompter({ plain, title: '' });
  const choices = listed.map(({ id, title }) => ({ id, text: title || id }));
  return prompter.choose(commands.start.whichPlaybook, choices);
}
