// Makes a file that only one of several processes can make, with its content in it from the first moment.
import { randomBytes } from 'node:crypto';
import { type Disk, PRIVATE_FILE } from './disk.ts';
import { errnoOf } from './file-error.ts';
import { writeAll } from './write-all.ts';

/**
 * Of several that try, one gets true; the others false, also when the file was there before.
 * It is never seen without its content, but for file systems without hard links.
 * @throws the system's own error.
 */
export function createOnce(file: string, text: string, disk: Disk): boolean {
  const draft = `${file}.${randomBytes(6).toString('hex')}.onaf`;
  createInPlace(draft, text, disk);
  try {
    disk.linkSync(draft, file);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // Memory sticks and some network drives have no second names for a file.
    return createInPlace(file, text, disk);
  } finally {
    disk.unlinkSync(draft);
  }
}

function createInPlace(file: string, text: string, disk: Disk): boolean {
  const handle = openNew(file, disk);
  if (handle === undefined) return false;
  try {
    writeAll(handle, Buffer.from(text), disk);
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
