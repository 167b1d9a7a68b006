// voorbeeld: the main job from bundled answers, without a key pressed.
import { join, resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { makePrivateFolder } from '../store/private-folder.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import { exampleConversation } from './example-conversation.ts';
import { useDataFolder, warnAboutPlace } from './use-data-folder.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

export interface ExampleOptions extends CommonOptions {
  readonly to?: string | undefined;
}

export async function runExample(options: ExampleOptions, world: World): Promise<ExitCode> {
  const data = useDataFolder(options, world);
  warnAboutPlace(data, world);
  const example = await exampleConversation(data, world);
  const folder =
    options.to === undefined
      ? join(data.path, 'voorbeeld')
      : resolve(world.currentFolder, options.to);
  makePrivateFolder(folder);
  world.out.write(`${commands.example.made}\n`);
  const reportable = { ...example, folder };
  await writeReport(reportable, { audience: 'mezelf' }, world);
  await writeReport(reportable, { audience: 'medewerker' }, world);
  world.out.write(`${commands.example.next}\n`);
  return ExitCode.Fine;
}
