// Moves all contents of one conversation from plain to sealed, or back: file by file, each either old or new.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { UNFINISHED, writeAtomically } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import {
  documentKey,
  RECORD_FILE,
  readDocumentRecord,
  writeDocumentRecord,
} from './document-record.ts';
import { onPath } from './file-error.ts';
import { CONVERSATION_FILES, RECORD_FILES } from './journal-files.ts';
import { PINNED_PLAYBOOK_FILE } from './pinned-playbook.ts';
import { isSealedName, plainName, sealedName } from './sealed-name.ts';
import { sha256 } from './sha256.ts';
import { syncFolder } from './sync-to-disk.ts';
import type { Vault } from './vault.ts';
import { LOCK_FILE } from './writer-lock.ts';

/** Hold no word of what was said. */
const STAYS_PLAIN = [PINNED_PLAYBOOK_FILE, RECORD_FILE];

/** What counts when it lies there both ways, and what must be opened: all others may be somebody else's. */
const OURS = [CONVERSATION_FILES, RECORD_FILES].flatMap((files) => Object.values(files));

const HALF_WRITTEN = '.onaf';

export interface Moving {
  readonly folder: string;
  readonly vault: Vault;
  readonly disk: Disk;
}

/**
 * The caller holds the writer lock. Cut off at any moment it is finished by doing it again: a plain file
 * counts as long as it is there, so its removal is what makes the sealed one the real one.
 * @throws UserError; all that was moved so far stays moved.
 */
export async function sealContents(moving: Moving): Promise<void> {
  const { folder, vault, disk } = moving;
  for (const path of filesIn(folder)) if (isHalfWritten(path)) remove(path, moving);
  for (let path = firstOpen(folder); path !== undefined; path = firstOpen(folder)) {
    const bytes = read(path, moving);
    const sealed = await vault.seal(bytes);
    const isLeftover = (target: string) =>
      isOurs(path) || isKnown(path, read(target, moving), moving);
    const target = freePath(sealedName(path), isLeftover);
    noteMove(path, { content: bytes, seal: sealed, from: bytes }, moving);
    writeAtomically(target, sealed, disk);
    remove(path, moving);
  }
}

/**
 * The way back, under the same conditions: writing the plain file is what makes it the real one.
 * What was encrypted for somebody else stays as it is.
 */
export async function openContents(moving: Moving): Promise<void> {
  const { folder, vault, disk } = moving;
  for (const path of contentsIn(folder).filter(isSealedName)) {
    const plain = plainName(path);
    if (isOurs(plain) && existsSync(plain)) {
      remove(path, moving);
      continue;
    }
    if (isExport(path, moving)) continue;
    const sealed = read(path, moving);
    const bytes = await unsealOwn(sealed, path, vault);
    if (bytes === undefined) continue;
    const isSame = (target: string) => sha256(read(target, moving)) === sha256(bytes);
    const target = freePath(plain, isSame);
    noteMove(plain, { content: bytes, seal: sealed, from: sealed }, moving);
    writeAtomically(target, bytes, disk);
    remove(path, moving);
  }
}

/** Looked for again each time: a report needs no lock, and may be written while this goes on. */
function firstOpen(folder: string): string | undefined {
  return contentsIn(folder).find((path) => !isSealedName(path));
}

/** Full paths, the journal last: where that lies says how far the conversation is. */
function contentsIn(folder: string): readonly string[] {
  const journals = [CONVERSATION_FILES.journal, sealedName(CONVERSATION_FILES.journal)];
  const isJournal = (path: string) => Number(journals.includes(basename(path)));
  return filesIn(folder)
    .filter((path) => !STAYS_PLAIN.includes(basename(path)) && !isHalfWritten(path))
    .sort((a, b) => isJournal(a) - isJournal(b) || (a < b ? -1 : 1));
}

function filesIn(folder: string): readonly string[] {
  return onPath(folder, () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith(LOCK_FILE))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** Left behind by a write that was cut off: what it was for is there without it. */
function isHalfWritten(path: string): boolean {
  return basename(path).startsWith(UNFINISHED) || path.endsWith(HALF_WRITTEN);
}

function isOurs(plain: string): boolean {
  return OURS.includes(basename(plain));
}

/** Written with `.age` in its name by the one who asked for it. */
function isExport(path: string, { folder, disk }: Moving): boolean {
  return readDocumentRecord(folder, disk).has(documentKey(folder, path));
}

/** Never over what may be a person's own: `verslag_2.md.age`. */
function freePath(wanted: string, mayBeReplaced: (path: string) => boolean): string {
  const ending = /(\.[^.]*)?\.age$/.exec(basename(wanted))?.[0] ?? extname(wanted);
  const bare = wanted.slice(0, wanted.length - ending.length);
  for (let number = 1; ; number++) {
    const path = number === 1 ? wanted : `${bare}_${number}${ending}`;
    if (!existsSync(path) || mayBeReplaced(path)) return path;
  }
}

/** @returns undefined when it is for somebody else, and not ours to open. */
async function unsealOwn(
  sealed: Uint8Array,
  path: string,
  vault: Vault,
): Promise<Uint8Array | undefined> {
  try {
    return await vault.unseal(sealed, path);
  } catch (error) {
    const isOther = error instanceof UserError && error.code === 'sealed-other-key';
    if (isOther && !isOurs(plainName(path))) return undefined;
    throw error;
  }
}

function isKnown(plain: string, bytes: Uint8Array, { folder, disk }: Moving): boolean {
  const known = readDocumentRecord(folder, disk).get(documentKey(folder, plain));
  return known?.includes(sha256(bytes)) === true;
}

/** A document that is as we wrote it stays so, and may be replaced by a newer one later. */
function noteMove(
  plain: string,
  { content, seal, from }: { content: Uint8Array; seal: Uint8Array; from: Uint8Array },
  moving: Moving,
): void {
  if (!isKnown(plain, from, moving)) return;
  const { folder, disk } = moving;
  const record = readDocumentRecord(folder, disk);
  const key = documentKey(folder, plain);
  const hashes = new Set([sha256(content), sha256(seal), ...(record.get(key) ?? [])]);
  writeDocumentRecord(folder, new Map(record).set(key, [...hashes]), disk);
}

function read(path: string, { disk }: Moving): Uint8Array {
  return onPath(path, () => disk.readFileSync(path));
}

function remove(path: string, { disk }: Moving): void {
  onPath(path, () => {
    disk.unlinkSync(path);
    syncFolder(dirname(path), disk);
  });
}
