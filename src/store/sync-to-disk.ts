// Waits until what was written is really on the disk, as far as this system can promise that.

import type { Disk } from './disk.ts';
import { errnoOf } from './file-error.ts';

/** Network drives and user-space file systems may not know the call: then there is nothing to wait for. */
const NOT_SUPPORTED = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** A folder can not be opened or flushed at all on Windows. */
const NO_FOLDER_SYNC = [...NOT_SUPPORTED, 'EISDIR', 'EPERM', 'EACCES', 'EBADF'];

export function syncContent(file: number, disk: Disk): void {
  tolerating(NOT_SUPPORTED, () => disk.fdatasyncSync(file));
}

export function syncFile(file: number, disk: Disk): void {
  tolerating(NOT_SUPPORTED, () => disk.fsyncSync(file));
}

/** Makes a new, renamed or removed name in this folder lasting. */
export function syncFolder(folder: string, disk: Disk): void {
  tolerating(NO_FOLDER_SYNC, () => {
    const handle = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  });
}

function tolerating(errnos: readonly string[], action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!errnos.includes(errnoOf(error) ?? '')) throw error;
  }
}
