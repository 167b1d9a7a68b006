// When something last happened in each conversation, its record for the personnel file included.

import { UserError } from '../domain/user-error.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { happenedIn, type RecordState, stateAfter } from '../record/record-state.ts';
import type { DataFolder } from './data-folder.ts';
import { type ListedConversation, listConversations } from './list-conversations.ts';
import { readRecordJournal } from './record-journal.ts';
import { isKeyProblem } from './vault.ts';

export interface Activity {
  readonly id: string;
  readonly folder: string;
  readonly employee: string;
  /** Moments in ISO 8601, UTC. */
  readonly startedAt: string;
  readonly lastActivity: string;
  readonly finished: boolean;
  readonly record: RecordState | 'none';
}

/** @returns the damaged ones by id. Oldest activity first. @throws UserError as `listConversations` does. */
export async function readActivity(
  data: DataFolder,
): Promise<{ readonly active: readonly Activity[]; readonly damaged: readonly string[] }> {
  const active: Activity[] = [];
  const damaged: string[] = [];
  for (const listed of await listConversations(data)) {
    const record = listed.kind === 'readable' ? await recordOf(listed, data) : undefined;
    if (listed.kind === 'damaged' || record === undefined) damaged.push(listed.id);
    else active.push(withRecord(listed, record));
  }
  return { active: active.toSorted((a, b) => order(a.lastActivity, b.lastActivity)), damaged };
}

function withRecord(
  listed: Extract<ListedConversation, { kind: 'readable' }>,
  record: readonly ConversationEvent[],
): Activity {
  const { id, folder, employee, startedAt, finished } = listed;
  const moments = [listed.lastActivity, ...record.map(({ at }) => at)];
  const lastActivity = moments.toSorted(order).at(-1) ?? startedAt;
  return { id, folder, employee, startedAt, lastActivity, finished, record: stateOf(record) };
}

/** @returns undefined when it is damaged. */
async function recordOf(
  { folder }: ListedConversation,
  { vault }: DataFolder,
): Promise<readonly ConversationEvent[] | undefined> {
  try {
    return await readRecordJournal({ folder, vault });
  } catch (error) {
    if (!(error instanceof UserError) || isKeyProblem(error)) throw error;
    return undefined;
  }
}

/** As `replayRecord` has it, without the answers. A record that was only opened is none. */
function stateOf(events: readonly ConversationEvent[]): Activity['record'] {
  const begun = events.some(({ type }) => type === 'answered');
  return begun ? happenedIn(events).reduce(stateAfter, 'concept') : 'none';
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
