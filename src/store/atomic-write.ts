// Writes a whole file so that it is afterwards either the old one or the new one, never half of either.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type Disk, PRIVATE_FILE, realDisk } from './disk.ts';
import { onPath } from './file-error.ts';
import { renameOver } from './rename-over.ts';
import { syncFile, syncFolder } from './sync-to-disk.ts';
import { writeAll } from './write-all.ts';

/** Marks a file that was being written when the program was cut off. */
export const UNFINISHED = '.onaf-';

/**
 * Returns when the content is on disk under `path`, readable by the owner alone (0600).
 * The folder must be there.
 * @throws UserError with {path, errno}; the old file then stands as it was, and nothing is left behind.
 */
export function writeAtomically(path: string, content: string | Uint8Array, disk = realDisk): void {
  const folder = dirname(path);
  // Its own short name: the name that is asked for may be as long as a name can be.
  const draft = join(folder, `${UNFINISHED}${randomBytes(6).toString('hex')}`);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  onPath(path, () => {
    try {
      writeNew(draft, bytes, disk);
      renameOver(draft, path, disk);
    } catch (error) {
      removeQuietly(draft, disk);
      throw error;
    }
    syncFolder(folder, disk);
  });
}

function writeNew(path: string, bytes: Uint8Array, disk: Disk): void {
  const file = disk.openSync(path, 'wx', PRIVATE_FILE);
  try {
    writeAll(file, bytes, disk);
    syncFile(file, disk);
  } finally {
    disk.closeSync(file);
  }
}

function removeQuietly(path: string, disk: Disk): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // What went wrong before is what the person must hear.
  }
}
