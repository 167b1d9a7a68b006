// Erases one conversation so that at every moment it is whole or gone, with what it left elsewhere if that is asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { type Disk, realDisk } from './disk.ts';
import { type ElsewhereDocument, eraseElsewhere, listElsewhere } from './elsewhere.ts';
import { setAside, wipe } from './erased-remains.ts';
import { isDiskFull } from './is-disk-full.ts';
import { conversationFolder } from './open-conversation.ts';
import { LOCK_FILE, takeWriterLock, type Writer, type WriterLock } from './writer-lock.ts';

export interface Erasing {
  /** Documents elsewhere that nobody worked in go too; else they stay and are named. */
  readonly elsewhere: boolean;
}

/**
 * Cut off at any moment, it can be done again: documents elsewhere go first, while it is still known where they are.
 * @returns the documents elsewhere that stay.
 * @throws UserError "conversation-unknown", "conversation-in-use" (nothing of it is touched then), or what the file
 * system has against it.
 */
export function eraseConversation(
  data: DataFolder,
  id: string,
  { elsewhere }: Erasing,
  writer: Writer,
  disk: Disk = realDisk,
): readonly ElsewhereDocument[] {
  const folder = conversationFolder(data, id);
  const lock = takeLockIfRoom(folder, writer, disk);
  try {
    const left = elsewhere ? eraseElsewhere(folder, disk) : listElsewhere(folder, disk);
    wipe(setAside(folder, disk));
    return left;
  } finally {
    lock?.release();
  }
}

/** A full disk has no room for a lock, nor for that of anybody else; and to erase is what makes room. */
function takeLockIfRoom(folder: string, writer: Writer, disk: Disk): WriterLock | undefined {
  try {
    return takeWriterLock(folder, writer, disk);
  } catch (error) {
    if (isDiskFull(error) && !existsSync(join(folder, LOCK_FILE))) return undefined;
    throw error;
  }
}
