// Folders that others on this machine can not look into.
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { PRIVATE_FOLDER } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';

const OTHERS = 0o077;

/** Windows has no such bits: there the rights of the home folder count. */
const HAS_RIGHTS = platform() !== 'win32';

/**
 * Makes the folder (0700) and those above it that are missing; one that is there keeps its rights.
 * One by one: Node's own `recursive` never returns where the system takes no folders, such as /proc.
 * @throws UserError
 */
export function makePrivateFolder(path: string): void {
  onPath(path, () => {
    if (isFolder(path)) return;
    if (dirname(path) !== path) makePrivateFolder(dirname(path));
    try {
      mkdirSync(path, { mode: PRIVATE_FOLDER });
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
      if (!isFolder(path)) throw new UserError('not-a-folder', { path });
    }
  });
}

/** Of several that try, one makes it (0700). @returns false when something is there already. @throws UserError */
export function makeFolderOnce(path: string): boolean {
  return onPath(path, () => {
    try {
      mkdirSync(path, { mode: PRIVATE_FOLDER });
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Takes looser rights away where the system and the owner allow it.
 * @returns whether only the owner can look into the folder now.
 */
export function closeToOthers(path: string): boolean {
  if (!HAS_RIGHTS || isPrivate(path)) return true;
  try {
    chmodSync(path, PRIVATE_FOLDER);
  } catch {
    // Another owner, or a memory stick that knows no rights: told by the answer.
  }
  return isPrivate(path);
}

/** Whether nobody but the owner has rights on it; always true on Windows. */
export function isPrivate(path: string): boolean {
  return !HAS_RIGHTS || onPath(path, () => (statSync(path).mode & OTHERS) === 0);
}
