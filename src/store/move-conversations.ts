// Moves all conversations from plain to sealed or back, each under its own lock; what is in use is left for later.
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { compareConversationIds } from './conversation-id.ts';
import type { DataFolder } from './data-folder.ts';
import { type Disk, realDisk } from './disk.ts';
import { removeErasedRemains } from './erased-remains.ts';
import { conversationIdsIn, isHalfMade, removeHalfMade } from './half-made.ts';
import { isSealed } from './is-sealed.ts';
import { openContents, sealContents } from './move-contents.ts';
import { isKeyProblem } from './vault.ts';
import { takeWriterLock, type Writer } from './writer-lock.ts';

export type Direction = 'aan' | 'uit';

export interface Moved {
  /** Ids, in the order of making. */
  readonly done: readonly string[];
  readonly inUse: readonly string[];
  /** Something in them can not be opened: they stay as they are. */
  readonly failed: readonly { readonly id: string; readonly problem: UserError }[];
}

export interface Counted {
  readonly plain: number;
  readonly sealed: number;
}

/**
 * Cut off at any moment it is finished by doing it again.
 * @param tell is called after each conversation with how many are behind us, of how many.
 * @throws UserError when there is no key, or when the disk has something against it.
 */
export async function moveConversations(
  data: DataFolder,
  direction: Direction,
  writer: Writer,
  tell: (done: number, of: number) => void = () => {},
  disk: Disk = realDisk,
): Promise<Moved> {
  removeHalfMade(data, writer);
  // What was to be gone is not left behind in the open.
  removeErasedRemains(data);
  const ids = [...conversationIdsIn(data)].sort(compareConversationIds);
  const done: string[] = [];
  const inUse: string[] = [];
  const failed: { id: string; problem: UserError }[] = [];
  for (const [index, id] of ids.entries()) {
    const folder = join(data.conversations, id);
    try {
      const lock = takeWriterLock(folder, writer);
      try {
        const move = direction === 'aan' ? sealContents : openContents;
        await move({ folder, vault: data.vault, disk });
        done.push(id);
      } finally {
        lock.release();
      }
    } catch (error) {
      if (!(error instanceof UserError) || isKeyProblem(error)) throw error;
      if (error.code === 'conversation-in-use') inUse.push(id);
      else if (error.code.startsWith('sealed-')) failed.push({ id, problem: error });
      else throw error;
    }
    tell(index + 1, ids.length);
  }
  return { done, inUse, failed };
}

/** By where their journals lie; needs no key. One that can not be looked into counts as plain. */
export function countConversations(data: DataFolder): Counted {
  const made = conversationIdsIn(data)
    .map((id) => join(data.conversations, id))
    .filter((folder) => !isHalfMade(folder));
  const sealed = made.filter(isSealed).length;
  return { plain: made.length - sealed, sealed };
}
