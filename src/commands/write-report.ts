// Makes the documents of a conversation and says where they are.
import type { Audience } from '../domain/audience.ts';
import { localDate } from '../domain/iso-date.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { replay } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { writeDocument } from '../store/documents.ts';
import { commands } from '../wording/nl/commands.ts';
import { hintsOf } from './hints-of.ts';
import type { World } from './world.ts';

export interface Reportable {
  readonly id: string;
  /** The conversation's own folder. */
  readonly folder: string;
  readonly playbook: Playbook;
  readonly events: readonly ConversationEvent[];
}

export interface ReportTarget {
  readonly audience: Audience;
  /** Absent = the conversation's own folder. */
  readonly to?: string | undefined;
}

export async function writeReport(
  reportable: Reportable,
  { audience, to }: ReportTarget,
  world: World,
): Promise<void> {
  const { playbook, events, id, folder } = reportable;
  const [{ buildReport }, { toMarkdown }, { reportWords }] = await Promise.all([
    import('../report/build-report.ts'),
    import('../export/markdown.ts'),
    import('../wording/nl/report.ts'),
  ]);
  const conversation = replay(playbook, events);
  const report = buildReport({
    playbook,
    conversation,
    audience,
    hints: audience === 'mezelf' ? await hintsOf(conversation, world) : [],
    today: localDate(world.now()),
    words: reportWords,
  });
  const written = writeDocument({
    conversationFolder: folder,
    folder: to,
    // A date, a kind and for whom: never a person or a subject.
    name: `${id}_coachgesprek_${audience}.md`,
    content: toMarkdown(report),
  });
  const { outcome, path, keptPath = '' } = written;
  world.out.write(`${commands.written[outcome](path, keptPath)}\n`);
}
