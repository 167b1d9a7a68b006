// toon: the summary of a conversation on the screen, without writing a file.
import { ExitCode } from '../domain/exit-code.ts';
import { localDate } from '../domain/iso-date.ts';
import { diagnose } from '../interview/diagnose.ts';
import { replay } from '../interview/replay.ts';
import { findConversation } from '../store/find-conversation.ts';
import { type ReadConversation, readConversation } from '../store/open-conversation.ts';
import type { CommonOptions } from './common-options.ts';
import { hintsOf } from './hints-of.ts';
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
  const read = readConversation(data, findConversation(data, options.conversation));
  tellNotices(read.notices, world);
  const conversation = replay(read.playbook, read.events);
  if (options.json) {
    world.out.write(`${JSON.stringify(asJson(read), undefined, 2)}\n`);
    return ExitCode.Fine;
  }
  const [{ buildReport }, { toPlainText }, { reportWords }] = await Promise.all([
    import('../report/build-report.ts'),
    import('../export/plain-text.ts'),
    import('../wording/nl/report.ts'),
  ]);
  const today = localDate(world.now());
  const report = buildReport({
    playbook: read.playbook,
    conversation,
    audience,
    hints: audience === 'mezelf' ? await hintsOf(conversation, world) : [],
    today,
    words: reportWords,
  });
  world.out.write(toPlainText(report, Math.min(world.columns, 100)));
  return ExitCode.Fine;
}

/** All that was answered, with how the causes stand: for other programs, not for other people. */
function asJson({ id, playbook, events }: ReadConversation) {
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
