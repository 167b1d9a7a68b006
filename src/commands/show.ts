// toon: the summary of a conversation on the screen, without writing a file.
import type { Audience } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { diagnose } from '../interview/diagnose.ts';
import { replay } from '../interview/replay.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { findConversation } from '../store/find-conversation.ts';
import { readConversation } from '../store/open-conversation.ts';
import type { CommonOptions } from './common-options.ts';
import { exampleConversation, isExample } from './example-conversation.ts';
import { makeReport, type ReportMatter } from './make-report.ts';
import { readAudience } from './read-audience.ts';
import { tellNotices, useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface ShowOptions extends CommonOptions {
  readonly conversation: string;
  readonly audience: string;
  readonly json: boolean;
}

export async function runShow(options: ShowOptions, world: World): Promise<ExitCode> {
  const audience = readAudience(options.audience);
  const data = useDataFolder(options, world);
  const read = isExample(options.conversation)
    ? await exampleConversation(data, world)
    : await readOwn(options.conversation, data, world);
  if (options.json) {
    world.out.write(await jsonFor(audience, read, world));
    return ExitCode.Fine;
  }
  const [report, { toPlainText }] = await Promise.all([
    makeReport(read, audience, world),
    import('../export/plain-text.ts'),
  ]);
  world.out.write(toPlainText(report, Math.min(world.columns, 100)));
  return ExitCode.Fine;
}

async function readOwn(wanted: string, data: DataFolder, world: World): Promise<ReportMatter> {
  const read = await readConversation(data, await findConversation(data, wanted));
  tellNotices(read.notices, world);
  return { ...read, data };
}

/** For anybody but the lead it is what an export holds: no answer that is not meant for them. */
async function jsonFor(audience: Audience, read: ReportMatter, world: World): Promise<string> {
  if (audience === 'mezelf') return `${JSON.stringify(asJson(read), undefined, 2)}\n`;
  const [report, { toJson }] = await Promise.all([
    makeReport(read, audience, world),
    import('../export/json.ts'),
  ]);
  return toJson(report);
}

/** All that was answered, with how the causes stand: for other programs, not for other people. */
function asJson({ id, playbook, events }: ReportMatter) {
  const conversation = replay(playbook, events);
  const { causes, shared, first } = diagnose(playbook, conversation.answers);
  return {
    gesprek: id,
    medewerker: conversation.started.employee,
    playbook: `${playbook.id} ${playbook.version}`,
    klaar: conversation.finished,
    antwoorden: conversation.path.flatMap(({ step, kept, stale }) =>
      kept ? [{ vraag: step.address, ...kept.answer, teHerzien: stale }] : [],
    ),
    oorzaken: causes,
    samenVastgesteld: shared,
    eerste: first?.cause ?? null,
    notities: conversation.notes,
  };
}
