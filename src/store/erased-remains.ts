// A conversation that is being erased first gets a name nobody looks at: from then on it is gone, whatever happens.
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { type Disk, realDisk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';
import { syncFolder } from './sync-to-disk.ts';

const ERASED = '.weg-';

/** In one move: before it all is there, after it nothing. @returns where it lies until it is wiped. */
export function setAside(folder: string, disk: Disk = realDisk): string {
  const aside = join(
    dirname(folder),
    `${ERASED}${basename(folder)}-${randomBytes(4).toString('hex')}`,
  );
  return onPath(folder, () => {
    disk.renameSync(folder, aside);
    syncFolder(dirname(folder), disk);
    return aside;
  });
}

/** @throws UserError: what is left of it is wiped by the next `removeErasedRemains`. */
export function wipe(aside: string): void {
  onPath(aside, () => {
    // On Windows a virus scanner may be looking into it at this very moment.
    rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
    syncFolder(dirname(aside), realDisk);
  });
}

/** What an erasing that was cut off left behind. @returns how many. @throws UserError */
export function removeErasedRemains(data: DataFolder): number {
  const remains = namesIn(data.conversations).filter((name) => name.startsWith(ERASED));
  for (const name of remains) wipe(join(data.conversations, name));
  return remains.length;
}

function namesIn(folder: string): readonly string[] {
  return onPath(folder, () => {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  });
}
