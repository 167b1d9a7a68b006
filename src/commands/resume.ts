// hervat: on with a conversation, at the question where it stopped.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { keepHalfLine } from '../interview/live-draft.ts';
import { findConversation } from '../store/find-conversation.ts';
import { openConversation } from '../store/open-conversation.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseExample } from './example-conversation.ts';
import { latestOpen } from './latest-open.ts';
import { tellNotices, useDataFolder } from './use-data-folder.ts';
import { walkConversation } from './walk-conversation.ts';
import type { World } from './world.ts';

export interface ResumeOptions extends CommonOptions {
  readonly conversation?: string | undefined;
  readonly until?: string | undefined;
}

export async function runResume(options: ResumeOptions, world: World): Promise<ExitCode> {
  if (!world.interactive) throw new UserError('no-terminal-resume', {}, ExitCode.WrongUse);
  const data = useDataFolder(options, world);
  const { conversation: wanted, plain, until } = options;
  if (wanted !== undefined) refuseExample(wanted);
  const id = await (wanted === undefined ? latestOpen(data) : findConversation(data, wanted));
  if (id === undefined) throw new UserError('nothing-to-resume', {}, ExitCode.WrongUse);
  const conversation = await openConversation(data, id, world);
  tellNotices(conversation.notices, world);
  await keepHalfLine(conversation.journal);
  await conversation.journal.append({ type: 'resumed' });
  return walkConversation(conversation, { data, plain, until }, world);
}
