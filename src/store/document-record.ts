// What was last written to each document of a conversation, so that the hand of a person in it is seen.
import { isAbsolute, join, relative, sep } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';

export const RECORD_FILE = 'documenten.json';

/** Per document the SHA-256 of what was written, newest first. */
export type DocumentRecord = ReadonlyMap<string, readonly string[]>;

/** Inside the conversation's folder by name, so that it may be moved as a whole; elsewhere by full path. */
export function documentKey(conversationFolder: string, path: string): string {
  const name = relative(conversationFolder, path);
  const isInside = !isAbsolute(name) && name !== '..' && !name.startsWith(`..${sep}`);
  return isInside ? name.split(sep).join('/') : path;
}

/** A record that can not be read is empty: then nothing that is there counts as ours. @throws UserError */
export function readDocumentRecord(conversationFolder: string, disk: Disk): DocumentRecord {
  const file = join(conversationFolder, RECORD_FILE);
  return onPath(file, () => {
    try {
      return asRecord(JSON.parse(disk.readFileSync(file, 'utf8')));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT' || error instanceof SyntaxError) return new Map();
      throw error;
    }
  });
}

/** @throws UserError */
export function writeDocumentRecord(
  conversationFolder: string,
  record: DocumentRecord,
  disk: Disk,
): void {
  const text = JSON.stringify(Object.fromEntries(record), undefined, 2);
  writeAtomically(join(conversationFolder, RECORD_FILE), `${text}\n`, disk);
}

function asRecord(json: unknown): DocumentRecord {
  if (typeof json !== 'object' || json === null) return new Map();
  const entries = Object.entries(json).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((hash) => typeof hash === 'string'),
  );
  return new Map(entries);
}
