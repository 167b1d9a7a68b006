// Writes a document that belongs to no conversation, and never over another file.
import { extname, join } from 'node:path';
import { createOnce } from './create-once.ts';
import { type Disk, realDisk } from './disk.ts';
import { onPath } from './file-error.ts';
import { makePrivateFolder } from './private-folder.ts';

/** More than anybody makes on a day. */
const MOST_NUMBERS = 10_000;

/**
 * Makes the folder when it is not there. A name that is taken gets the next number: `..._2.md`.
 * @param name a plain file name
 * @returns the path that was written, readable by the owner alone
 * @throws UserError
 */
export function writeNewDocument(
  folder: string,
  name: string,
  content: string,
  disk: Disk = realDisk,
): string {
  makePrivateFolder(folder);
  const extension = extname(name);
  const bare = name.slice(0, name.length - extension.length);
  for (let number = 1; number <= MOST_NUMBERS; number++) {
    const path = join(folder, number === 1 ? name : `${bare}_${number}${extension}`);
    if (onPath(path, () => createOnce(path, content, disk))) return path;
  }
  throw new Error(`no free name for ${name} in ${folder}`);
}
