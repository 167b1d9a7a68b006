// Starts a conversation: a folder of its own, the playbook pinned in it, and the first line of its journal.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '../domain/iso-date.ts';
import { UserError } from '../domain/user-error.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { conversationId } from './conversation-id.ts';
import { type DataFolder, prepareDataFolder } from './data-folder.ts';
import { realDisk } from './disk.ts';
import { removeErasedRemains } from './erased-remains.ts';
import { onPath } from './file-error.ts';
import { removeHalfMade } from './half-made.ts';
import { createJournal } from './journal.ts';
import type { OpenJournal } from './journal-on-disk.ts';
import { asOpen, type OpenConversation } from './open-conversation.ts';
import { pinPlaybook } from './pinned-playbook.ts';
import { makeFolderOnce } from './private-folder.ts';
import { syncFolder } from './sync-to-disk.ts';
import { takeWriterLock, type Writer, type WriterLock } from './writer-lock.ts';

export interface NewConversation {
  /** An alias or personnel number; "" when the lead gives none. */
  readonly employee: string;
  readonly playbook: Playbook;
}

/** More conversations on one day than anybody has. */
const MOST_A_DAY = 1000;

/**
 * The id is the day of the writer's clock and the first free letter. Open for writing on return.
 * @throws UserError; nothing of the conversation is left behind then.
 */
export async function createConversation(
  data: DataFolder,
  { employee, playbook }: NewConversation,
  writer: Writer,
): Promise<OpenConversation> {
  const { vault } = data;
  prepareDataFolder(data);
  removeHalfMade(data, writer);
  removeErasedRemains(data);
  const { id, folder, lock } = claimId(data, writer);
  let journal: OpenJournal | undefined;
  try {
    // Only now: who turns encryption on meanwhile either finds this folder, or had written so before it was there.
    const sealed = vault.sealsNew();
    const pinned = pinPlaybook(folder, playbook);
    journal = await createJournal(folder, writer, { vault, sealed });
    await journal.append({
      type: 'started',
      format: 1,
      conversation: id,
      employee,
      playbook: pinned,
    });
    onPath(folder, () => syncFolder(data.conversations, realDisk));
    return asOpen({ id, folder, playbook, journal, vault }, () => lock.release());
  } catch (error) {
    await journal?.close();
    removeQuietly(folder);
    throw error;
  }
}

/** The folder's name is the claim; the lock keeps others from tidying it away while it is being filled. */
function claimId(
  data: DataFolder,
  writer: Writer,
): { id: string; folder: string; lock: WriterLock } {
  const date = localDate(writer.now());
  for (let count = 0; count < MOST_A_DAY; count++) {
    const id = conversationId(date, count);
    const folder = join(data.conversations, id);
    if (!makeFolderOnce(folder)) continue;
    try {
      return { id, folder, lock: takeWriterLock(folder, writer) };
    } catch (error) {
      if (!isTidiedAway(error)) {
        removeQuietly(folder);
        throw error;
      }
    }
  }
  throw new UserError('too-many-conversations', { path: data.conversations, date });
}

/** Between making the folder and locking it, another start took it for one that was left half made. */
function isTidiedAway(error: unknown): boolean {
  return (
    error instanceof UserError && ['conversation-in-use', 'file-not-found'].includes(error.code)
  );
}

/** What stays is half made: nobody sees it and the next start tries again. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The first error is the one to tell.
  }
}
