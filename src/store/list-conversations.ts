// All conversations at a glance, in the order they were made; a damaged one is listed as damaged.
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { compareConversationIds } from './conversation-id.ts';
import type { DataFolder } from './data-folder.ts';
import { asUserError } from './file-error.ts';
import { conversationIdsIn, isHalfMade } from './half-made.ts';
import { readJournal } from './journal.ts';
import { startOf } from './open-conversation.ts';
import { isKeyProblem, type Vault } from './vault.ts';

export type ListedConversation =
  | {
      readonly kind: 'readable';
      readonly id: string;
      readonly folder: string;
      readonly employee: string;
      /** Moments in ISO 8601, UTC. */
      readonly startedAt: string;
      readonly lastActivity: string;
      readonly finished: boolean;
      readonly playbook: { readonly id: string; readonly version: string };
    }
  | {
      readonly kind: 'damaged';
      readonly id: string;
      readonly folder: string;
      readonly problem: UserError;
    };

/**
 * @throws UserError only when the folder of all conversations can not be read (one that is not there is empty),
 * or when some are sealed and there is no key: see `isKeyProblem`.
 */
export async function listConversations(data: DataFolder): Promise<readonly ListedConversation[]> {
  const listed: ListedConversation[] = [];
  for (const id of [...conversationIdsIn(data)].sort(compareConversationIds)) {
    listed.push(...(await listOne(id, join(data.conversations, id), data.vault)));
  }
  return listed;
}

async function listOne(id: string, folder: string, vault: Vault): Promise<ListedConversation[]> {
  try {
    if (isHalfMade(folder)) return [];
    return [await summarise(id, folder, vault)];
  } catch (error) {
    if (isKeyProblem(error)) throw error;
    const problem = asUserError(error, folder);
    if (!(problem instanceof UserError)) throw error;
    return [{ kind: 'damaged', id, folder, problem }];
  }
}

async function summarise(id: string, folder: string, vault: Vault): Promise<ListedConversation> {
  const { events } = await readJournal(folder, { vault });
  const { at, employee, playbook } = startOf(events, folder);
  return {
    kind: 'readable',
    id,
    folder,
    employee,
    startedAt: at,
    lastActivity: events.at(-1)?.at ?? at,
    finished: isFinished(events),
    playbook: { id: playbook.id, version: playbook.version },
  };
}

/** What changes an answer opens a finished conversation again, just as in replay. */
const REOPENING = ['answered', 'reconfirmed', 'item-removed'];

function isFinished(events: readonly ConversationEvent[]): boolean {
  const last = events.findLast(({ type }) => type === 'finished' || REOPENING.includes(type));
  return last?.type === 'finished';
}
