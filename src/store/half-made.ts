// Conversations that were cut off while they were being made: not a word in them yet, and nobody sees them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { UNFINISHED } from './atomic-write.ts';
import { isConversationId } from './conversation-id.ts';
import type { DataFolder } from './data-folder.ts';
import { errnoOf, onPath } from './file-error.ts';
import { CONVERSATION_FILES } from './journal-files.ts';
import { readJournalLines } from './journal-lines.ts';
import { PINNED_PLAYBOOK_FILE } from './pinned-playbook.ts';
import { sealedName } from './sealed-name.ts';
import { LOCK_FILE, takeWriterLock, type Writer } from './writer-lock.ts';

/** All there can be in the folder before the first line of the journal is on disk. */
const MADE_FIRST = [CONVERSATION_FILES.journal, PINNED_PLAYBOOK_FILE];
const MADE_FIRST_BEGINNINGS = [LOCK_FILE, UNFINISHED];

/** Whether this folder holds the beginning of a conversation and nothing else. @throws UserError */
export function isHalfMade(folder: string): boolean {
  return onPath(folder, () => {
    const names = readdirSync(folder);
    const isBeginning = (name: string) =>
      MADE_FIRST.includes(name) || MADE_FIRST_BEGINNINGS.some((start) => name.startsWith(start));
    if (!names.every(isBeginning)) return false;
    // A sealed one is written as a whole: its first line is in it.
    if (names.includes(sealedName(CONVERSATION_FILES.journal))) return false;
    const journal = join(folder, CONVERSATION_FILES.journal);
    return (
      !names.includes(CONVERSATION_FILES.journal) || hasNoFirstLine(readFileSync(journal), journal)
    );
  });
}

/**
 * Removes them, but for one that another process is making at this moment.
 * Tidying up never stands in the way of what the person came for: what can not be removed stays.
 */
export function removeHalfMade(data: DataFolder, writer: Writer): void {
  for (const id of conversationIdsIn(data)) {
    const folder = join(data.conversations, id);
    try {
      if (!isHalfMade(folder)) continue;
      const lock = takeWriterLock(folder, writer);
      if (isHalfMade(folder)) rmSync(folder, { recursive: true });
      lock.release();
    } catch (error) {
      if (!(error instanceof UserError) && errnoOf(error) === undefined) throw error;
    }
  }
}

/** Every name in the folder that can be a conversation, in no order. @throws UserError */
export function conversationIdsIn(data: DataFolder): readonly string[] {
  return onPath(data.conversations, () => {
    try {
      return readdirSync(data.conversations, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && isConversationId(entry.name))
        .map((entry) => entry.name);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

function hasNoFirstLine(bytes: Uint8Array, path: string): boolean {
  if (bytes.includes(0x0a)) return false;
  try {
    return readJournalLines(bytes, path).events.length === 0;
  } catch {
    return false;
  }
}
