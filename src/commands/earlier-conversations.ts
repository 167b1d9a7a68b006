// The talks with the same person before this one, read once when a report is made.
import { sameEmployee } from '../domain/same-employee.ts';
import { UserError } from '../domain/user-error.ts';
import { replay } from '../interview/replay.ts';
import { type EarlierTalk, earlierTalk } from '../report/earlier-talk.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { listConversations } from '../store/list-conversations.ts';
import { readConversation } from '../store/open-conversation.ts';

export interface OfConversation {
  readonly id: string;
  /** As the lead typed it; without a name nobody is known to be the same. */
  readonly employee: string;
}

/** Oldest first. What is damaged, or never got past its preparation, is left out without a word. */
export async function earlierConversations(
  { id, employee }: OfConversation,
  data: DataFolder,
): Promise<readonly EarlierTalk[]> {
  if (employee.trim() === '') return [];
  const listed = await listConversations(data);
  const own = listed.findIndex((one) => one.id === id);
  const talks: EarlierTalk[] = [];
  for (const one of listed.slice(0, Math.max(own, 0))) {
    if (one.kind === 'damaged' || !sameEmployee(one.employee, employee)) continue;
    const talk = await readTalk(one.id, data);
    if (talk !== undefined) talks.push(talk);
  }
  return talks.toSorted((a, b) => a.date.localeCompare(b.date));
}

async function readTalk(id: string, data: DataFolder): Promise<EarlierTalk | undefined> {
  try {
    const { playbook, events } = await readConversation(data, id);
    return earlierTalk(playbook, replay(playbook, events));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
