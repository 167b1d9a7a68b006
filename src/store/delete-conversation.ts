// Removes one conversation with all that lies in its folder; documents written elsewhere are named, not touched.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { realDisk } from './disk.ts';
import { documentsElsewhere } from './document-record.ts';
import { onPath } from './file-error.ts';
import { CONVERSATION_FILES } from './journal-files.ts';
import { conversationFolder } from './open-conversation.ts';
import { sealedName } from './sealed-name.ts';
import { syncFolder } from './sync-to-disk.ts';
import { LOCK_FILE, takeWriterLock, type Writer } from './writer-lock.ts';

/** The journal goes last: cut off halfway, the conversation is still listed and can be deleted again. */
const LAST = [CONVERSATION_FILES.journal, sealedName(CONVERSATION_FILES.journal), LOCK_FILE];

export interface Deleted {
  /** Paths of documents of this conversation outside its folder that are still there. */
  readonly elsewhere: readonly string[];
}

/** @throws UserError "conversation-unknown", "conversation-in-use", or what the file system has against it. */
export async function deleteConversation(
  data: DataFolder,
  id: string,
  writer: Writer,
): Promise<Deleted> {
  const folder = conversationFolder(data, id);
  const lock = takeWriterLock(folder, writer);
  try {
    const elsewhere = documentsElsewhere(folder).filter((path) => existsSync(path));
    return onPath(folder, () => {
      for (const name of readdirSync(folder)) {
        if (!LAST.includes(name)) {
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
