// Removes one conversation with all that lies in its folder; documents written elsewhere are named, not touched.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { realDisk } from './disk.ts';
import { documentsElsewhere } from './document-record.ts';
import { onPath } from './file-error.ts';
import { JOURNAL_FILE } from './journal.ts';
import { conversationFolder } from './open-conversation.ts';
import { syncFolder } from './sync-to-disk.ts';
import { LOCK_FILE, takeWriterLock, type Writer } from './writer-lock.ts';

export interface Deleted {
  /** Paths of documents of this conversation outside its folder that are still there. */
  readonly elsewhere: readonly string[];
}

/** @throws UserError "conversation-unknown", "conversation-in-use", or what the file system has against it. */
export function deleteConversation(data: DataFolder, id: string, writer: Writer): Deleted {
  const folder = conversationFolder(data, id);
  const lock = takeWriterLock(folder, writer);
  try {
    const elsewhere = documentsElsewhere(folder).filter((path) => existsSync(path));
    return onPath(folder, () => {
      // The journal goes last: cut off halfway, the conversation is still listed and can be deleted again.
      for (const name of readdirSync(folder)) {
        if (name !== JOURNAL_FILE && name !== LOCK_FILE) {
          rmSync(join(folder, name), { recursive: true });
        }
      }
      rmSync(folder, { recursive: true });
      syncFolder(data.conversations, realDisk);
      return { elsewhere };
    });
  } finally {
    lock.release();
  }
}
