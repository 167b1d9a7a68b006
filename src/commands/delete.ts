// verwijder: one conversation, with all that belongs to it.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { eraseConversation } from '../store/erase-conversation.ts';
import { findConversation } from '../store/find-conversation.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface DeleteOptions extends CommonOptions {
  readonly conversation: string;
  /** `--ja`: do not ask. */
  readonly sure: boolean;
}

export async function runDelete(options: DeleteOptions, world: World): Promise<ExitCode> {
  const data = useDataFolder(options, world);
  const id = await findConversation(data, options.conversation);
  const words = commands.delete;
  const answer = options.sure ? 'yes' : await askIfSure(id, options, world);
  if (answer !== 'yes') {
    world.out.write(`${words.kept}\n`);
    return answer === undefined ? ExitCode.Paused : ExitCode.Fine;
  }
  const left = eraseConversation(data, id, { elsewhere: false }, world);
  const elsewhere = left.filter(({ state }) => state !== 'gone').map(({ path }) => path);
  world.out.write(`${words.done(id)}\n`);
  if (elsewhere.length > 0) world.out.write(`${words.elsewhere(elsewhere)}\n`);
  return ExitCode.Fine;
}

/** @returns "yes", "no", or undefined when the person backs out. */
async function askIfSure(
  id: string,
  { plain }: DeleteOptions,
  world: World,
): Promise<string | undefined> {
  if (!world.interactive) throw new UserError('no-terminal-delete', {}, ExitCode.WrongUse);
  const { ask, askAbout, yes, no } = commands.delete;
  const prompter = await world.openPrompter({ plain, title: id });
  return prompter.choose(ask(id), [
    { id: 'no', text: no },
    { id: 'yes', text: yes, about: askAbout },
  ]);
}
