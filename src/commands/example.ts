// voorbeeld: the main job from bundled answers, without a key pressed.
import { join, resolve } from 'node:path';
import { AUDIENCES, type Audience } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import type { Report } from '../report/report.ts';
import { writeDocument } from '../store/documents.ts';
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
  const formats = readExportFormats(options.formats).filter((format) => format !== 'ics');
  const data = useDataFolder(options, world);
  warnAboutPlace(data, world);
  const example = await exampleConversation(data, world);
  const folder =
    options.to === undefined
      ? join(data.path, 'voorbeeld')
      : resolve(world.currentFolder, options.to);
  makePrivateFolder(folder);
  world.out.write(`${commands.example.made}\n`);
  const { makeDocument } = await import('./make-document.ts');
  const reportFor = async (audience: Audience): Promise<Report> => {
    if (audience !== 'dossier') return makeReport(example, audience, world);
    const { exampleRecordReport } = await import('./example-record.ts');
    return exampleRecordReport(example, data, world);
  };
  for (const audience of AUDIENCES) {
    const report = await reportFor(audience);
    for (const format of formats) {
      const {
        outcome,
        path,
        keptPath = '',
      } = await writeDocument({
        conversationFolder: folder,
        name: `${example.id}_coachgesprek_${audience}.${format}`,
        content: await makeDocument(report, format, world),
      });
      world.out.write(`${commands.written[outcome](path, keptPath)}\n`);
    }
  }
  world.out.write(`${commands.example.next}\n`);
  return ExitCode.Fine;
}
