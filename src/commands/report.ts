// verslag: the documents of a conversation, one for each reader asked for.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { findConversation } from '../store/find-conversation.ts';
import { readConversation } from '../store/open-conversation.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseExample } from './example-conversation.ts';
import { readAudience } from './read-audience.ts';
import { tellNotices, useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

export interface ReportOptions extends CommonOptions {
  readonly conversation: string;
  /** One or more, with commas between. */
  readonly audiences: string;
  readonly to?: string | undefined;
}

export async function runReport(options: ReportOptions, world: World): Promise<ExitCode> {
  const audiences = options.audiences.split(',').map(readAudience);
  refuseExample(options.conversation);
  const data = useDataFolder(options, world);
  const read = await readConversation(data, await findConversation(data, options.conversation));
  tellNotices(read.notices, world);
  const to = options.to === undefined ? undefined : resolve(world.currentFolder, options.to);
  for (const audience of audiences) await writeReport({ ...read, data }, { audience, to }, world);
  return ExitCode.Fine;
}
