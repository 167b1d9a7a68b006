// A conversation as a report for one reader, with what only the lead's own report shows looked up for it.
import type { Audience } from '../domain/audience.ts';
import { localDate } from '../domain/iso-date.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { type Conversation, replay } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Report } from '../report/report.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { isKeyProblem } from '../store/vault.ts';
import { encryption } from '../wording/nl/encryption.ts';
import type { World } from './world.ts';

export interface ReportMatter {
  readonly id: string;
  readonly playbook: Playbook;
  readonly events: readonly ConversationEvent[];
  /** Where the earlier talks with the same person are; absent = there are none. */
  readonly data?: DataFolder;
}

/** @throws UserError as `buildReport` does. */
export async function makeReport(
  matter: ReportMatter,
  audience: Audience,
  world: World,
): Promise<Report> {
  const { playbook, events } = matter;
  const conversation = replay(playbook, events);
  const [{ buildReport }, { reportWords }, own] = await Promise.all([
    import('../report/build-report.ts'),
    import('../wording/nl/report.ts'),
    audience === 'mezelf' ? forTheLead(matter, conversation, world) : {},
  ]);
  const today = localDate(world.now());
  return buildReport({ playbook, conversation, audience, today, words: reportWords, ...own });
}

async function forTheLead({ id, data }: ReportMatter, conversation: Conversation, world: World) {
  const [{ hintsOf }, { earlierConversations }] = await Promise.all([
    import('./hints-of.ts'),
    import('./earlier-conversations.ts'),
  ]);
  const { employee } = conversation.started;
  const [hints, earlier] = await Promise.all([
    hintsOf(conversation, world),
    data === undefined
      ? []
      : earlierConversations({ id, employee }, data).catch((error) => withoutKey(error, world)),
  ]);
  return { hints, earlier };
}

/** A new conversation is made without the key; the earlier ones can not be read then. */
function withoutKey(error: unknown, world: World): readonly [] {
  if (!isKeyProblem(error)) throw error;
  world.err.write(`! ${encryption.earlierUnread}\n`);
  return [];
}
