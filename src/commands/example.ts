// voorbeeld: the main job from bundled answers, without a key pressed.
import { join, resolve } from 'node:path';
import { AUDIENCES } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { followUpDay } from '../interview/follow-up-day.ts';
import { replay } from '../interview/replay.ts';
import { makePrivateFolder } from '../store/private-folder.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import { exampleConversation } from './example-conversation.ts';
import { readExportFormats } from './export-formats.ts';
import { makeReport } from './make-report.ts';
import { useDataFolder, warnAboutPlace } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface ExampleOptions extends CommonOptions {
  readonly to?: string | undefined;
  /** With commas between. */
  readonly formats: string;
}

export async function runExample(options: ExampleOptions, world: World): Promise<ExitCode> {
  const formats = readExportFormats(options.formats);
  const data = useDataFolder(options, world);
  warnAboutPlace(data, world);
  const example = await exampleConversation(data, world);
  const folder =
    options.to === undefined
      ? join(data.path, 'voorbeeld')
      : resolve(world.currentFolder, options.to);
  makePrivateFolder(folder);
  world.out.write(`${commands.example.made}\n`);
  const { exportFiles } = await import('./export-files.ts');
  const { exampleRecordReport } = await import('./example-record.ts');
  const date = followUpDay(replay(example.playbook, example.events));
  for (const audience of AUDIENCES) {
    const isRecord = audience === 'dossier';
    const report = isRecord
      ? await exampleRecordReport(example, data, world)
      : await makeReport(example, audience, world);
    const kind = isRecord ? ('evaluation' as const) : ('talk' as const);
    const files = {
      report,
      audience,
      formats,
      name: `${example.id}_coachgesprek_${audience}`,
      conversationFolder: folder,
      to: undefined,
      // An example keeps no ledger.
      journal: { append: async () => undefined },
      version: 0,
      appointment: { id: `${example.id}-${kind}`, date, kind },
      recipient: undefined,
    };
    await exportFiles(files, world);
  }
  world.out.write(`${commands.example.next}\n`);
  return ExitCode.Fine;
}
