// The documents of a conversation outside its folder: which are still there as they were written, and which are not.
import { readdirSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { UNFINISHED } from './atomic-write.ts';
import { type Disk, realDisk } from './disk.ts';
import { type DocumentRecord, readDocumentRecord, writeDocumentRecord } from './document-record.ts';
import { asUserError, errnoOf, onPath } from './file-error.ts';
import { isDiskFull } from './is-disk-full.ts';
import { isSealedName, plainName } from './sealed-name.ts';
import { sha256 } from './sha256.ts';
import { syncFolder } from './sync-to-disk.ts';

/**
 * `ours`: byte for byte what was written; `changed`: somebody worked in it, or it can not be read;
 * `gone`: moved, renamed or removed.
 */
export interface ElsewhereDocument {
  readonly path: string;
  readonly state: 'ours' | 'changed' | 'gone';
}

/** In the order in which they were first written. @throws UserError */
export function listElsewhere(
  conversationFolder: string,
  disk: Disk = realDisk,
): readonly ElsewhereDocument[] {
  return [...readDocumentRecord(conversationFolder, disk)]
    .filter(([path]) => isAbsolute(path))
    .map(([path, hashes]) => ({ path, state: stateOf(path, hashes, disk) }));
}

/**
 * Removes those that are as they were written; the others are left. Each is struck off the list when it is gone.
 * @returns those that stay. @throws UserError
 */
export function eraseElsewhere(
  conversationFolder: string,
  disk: Disk = realDisk,
): readonly ElsewhereDocument[] {
  const record = new Map(readDocumentRecord(conversationFolder, disk));
  const left: ElsewhereDocument[] = [];
  for (const document of listElsewhere(conversationFolder, disk)) {
    const { path, state } = document;
    if (state !== 'ours') {
      left.push(document);
      continue;
    }
    onPath(path, () => {
      disk.unlinkSync(path);
      syncFolder(dirname(path), disk);
    });
    record.delete(path);
    strikeOff(conversationFolder, record, disk);
  }
  return left;
}

/** Only spares a person a wrong "moved" after a cut: without room for it, the erasing goes on. */
function strikeOff(conversationFolder: string, record: DocumentRecord, disk: Disk): void {
  try {
    writeDocumentRecord(conversationFolder, record, disk);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
}

/** Of the documents in its own folder, those that are not as they were written. @throws UserError */
export function changedInside(
  conversationFolder: string,
  names: readonly string[],
  disk: Disk = realDisk,
): readonly string[] {
  const record = readDocumentRecord(conversationFolder, disk);
  return names.filter((name) => {
    const hashes = record.get(isSealedName(name) ? plainName(name) : name) ?? record.get(name);
    return stateOf(join(conversationFolder, name), hashes ?? [], disk) === 'changed';
  });
}

/** Another place of a document that holds something of this conversation as well. @throws UserError */
export function noteElsewhere(
  conversationFolder: string,
  path: string,
  content: string | Uint8Array,
): void {
  const record = readDocumentRecord(conversationFolder, realDisk);
  const hashes = [sha256(content), ...(record.get(path) ?? [])];
  writeDocumentRecord(conversationFolder, new Map(record).set(path, hashes), realDisk);
}

/** Files beside these that were being written when the program was cut off: whose, nobody can say. */
export function unfinishedBeside(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => dirname(path)))].flatMap((folder) => {
    try {
      const names = readdirSync(folder).filter((name) => name.startsWith(UNFINISHED));
      return names.map((name) => join(folder, name));
    } catch {
      return [];
    }
  });
}

function stateOf(path: string, hashes: readonly string[], disk: Disk): ElsewhereDocument['state'] {
  try {
    return hashes.includes(sha256(disk.readFileSync(path))) ? 'ours' : 'changed';
  } catch (error) {
    const errno = errnoOf(error) ?? '';
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return 'gone';
    // A folder in its place, or no right to look into it: a person has to.
    if (asUserError(error, path) === error) throw error;
    return 'changed';
  }
}
