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

/** @throws UserError only when the folder of all conversations can not be read; one that is not there is empty. */
export function listConversations(data: DataFolder): readonly ListedConversation[] {
  return [...conversationIdsIn(data)]
    .sort(compareConversationIds)
    .flatMap((id) => listOne(id, join(data.conversations, id)));
}

function listOne(id: string, folder: string): ListedConversation[] {
  try {
    if (isHalfMade(folder)) return [];
    return [summarise(id, folder)];
  } catch (error) {
    const problem = asUserError(error, folder);
    if (!(problem instanceof UserError)) throw error;
    return [{ kind: 'damaged', id, folder, problem }];
  }
}

function summarise(id: string, folder: string): ListedConversation {
  const { events } = readJournal(folder);
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
