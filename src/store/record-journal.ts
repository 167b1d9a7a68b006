// The record for the personnel file keeps a journal of its own, in the conversation's folder and under its lock.
import { join } from 'node:path';
import type { ConversationEvent, Started } from '../interview/event.ts';
import type { Clock } from '../interview/ports.ts';
import { lies } from './contents.ts';
import { isSealed } from './is-sealed.ts';
import { createJournal, openJournal, readJournal } from './journal.ts';
import { RECORD_FILES } from './journal-files.ts';
import type { OpenJournal } from './journal-on-disk.ts';
import type { OpenConversation, ReadConversation } from './open-conversation.ts';

/**
 * The caller closes it, before the conversation.
 * @param started the first line of a new one: written when there is none yet.
 * @throws UserError: see `readJournalLines`, or what the file system has against it.
 */
export async function openRecordJournal(
  { folder, vault }: Pick<OpenConversation, 'folder' | 'vault'>,
  started: Omit<Started, 'at'>,
  clock: Clock,
): Promise<OpenJournal> {
  const options = { files: RECORD_FILES, vault };
  const journal = isThere(folder)
    ? await openJournal(folder, clock, options)
    : await createJournal(folder, clock, { ...options, sealed: isSealed(folder) });
  try {
    if (journal.events.length === 0) await journal.append(started);
    return journal;
  } catch (error) {
    await journal.close();
    throw error;
  }
}

/** @returns [] when there is no record yet. @throws UserError as `openRecordJournal` does. */
export async function readRecordJournal({
  folder,
  vault,
}: Pick<ReadConversation, 'folder' | 'vault'>): Promise<readonly ConversationEvent[]> {
  if (!isThere(folder)) return [];
  return (await readJournal(folder, { files: RECORD_FILES, vault })).events;
}

function isThere(folder: string): boolean {
  return lies(join(folder, RECORD_FILES.journal)) !== 'none';
}
