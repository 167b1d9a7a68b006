// Makes a file that only one of several processes can make, with its content in it from the first moment.
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { type Disk, PRIVATE_FILE } from './disk.ts';
import { errnoOf } from './file-error.ts';
import { syncFile, syncFolder } from './sync-to-disk.ts';
import { writeAll } from './write-all.ts';

/**
 * Of several that try, one gets true; the others false, also when the file was there before.
 * It is never seen without its content, but for file systems without hard links.
 * @throws the system's own error.
 */
export function createOnce(file: string, content: string | Uint8Array, disk: Disk): boolean {
  const draft = `${file}.${randomBytes(6).toString('hex')}.onaf`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  createInPlace(draft, bytes, disk);
  try {
    disk.linkSync(draft, file);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // Memory sticks and some network drives have no second names for a file.
    return createInPlace(file, bytes, disk);
  } finally {
    disk.unlinkSync(draft);
  }
}

/** As `createOnce`, and on disk on return: for what can not be made again. @throws the system's own error. */
export function createOnceLasting(file: string, content: string | Uint8Array, disk: Disk): boolean {
  if (!createOnce(file, content, disk)) return false;
  const handle = disk.openSync(file, 'r+');
  try {
    syncFile(handle, disk);
  } finally {
    disk.closeSync(handle);
  }
  syncFolder(dirname(file), disk);
  return true;
}

function createInPlace(file: string, bytes: Uint8Array, disk: Disk): boolean {
  const handle = openNew(file, disk);
  if (handle === undefined) return false;
  try {
    writeAll(handle, bytes, disk);
  } catch (error) {
    disk.unlinkSync(file);
    throw error;
  } finally {
    disk.closeSync(handle);
  }
  return true;
}

/** @returns undefined when there is one. */
function openNew(file: string, disk: Disk): number | undefined {
  try {
    return disk.openSync(file, 'wx', PRIVATE_FILE);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return undefined;
    throw error;
  }
}
