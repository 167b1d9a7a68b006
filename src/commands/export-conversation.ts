// A conversation for the lead or for the employee, as files.
import type { Audience } from '../domain/audience.ts';
import { followUpDay } from '../interview/follow-up-day.ts';
import type { Conversation } from '../interview/replay.ts';
import type { DataFolder } from '../store/data-folder.ts';
import type { OpenConversation } from '../store/open-conversation.ts';
import { appointmentId, exportFiles } from './export-files.ts';
import type { ExportFormat } from './export-formats.ts';
import { makeReport } from './make-report.ts';
import type { World } from './world.ts';

export interface ConversationTarget {
  readonly audience: Exclude<Audience, 'dossier'>;
  /** The same, replayed. */
  readonly conversation: Conversation;
  readonly data: DataFolder;
  readonly formats: readonly ExportFormat[];
  readonly to: string | undefined;
  readonly recipient: string | undefined;
}

/** @returns the paths. @throws UserError "report-before-talk", or what the file system has against it */
export async function exportConversation(
  { id, folder, playbook, journal }: OpenConversation,
  { audience, data, conversation, ...target }: ConversationTarget,
  world: World,
): Promise<readonly string[]> {
  const { events } = journal;
  const report = await makeReport({ id, playbook, events, data }, audience, world);
  return exportFiles(
    {
      ...target,
      report,
      audience,
      journal,
      name: `${id}_coachgesprek_${audience}`,
      conversationFolder: folder,
      version: 0,
      appointment: {
        id: appointmentId({ id, journal }, 'talk'),
        date: followUpDay(conversation),
        kind: 'talk',
      },
    },
    world,
  );
}
