// Moves all contents of one conversation from plain to sealed, or back: file by file, each either old or new.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
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
const PASSING = [LOCK_FILE, UNFINISHED];

/** Ours for certain: what can not be opened there is an error, and not somebody else's file. */
const OURS = [CONVERSATION_FILES, RECORD_FILES].flatMap((files) => Object.values(files));

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
  const { vault, disk } = moving;
  const plain = contentsIn(moving.folder).filter((path) => !isSealedName(path));
  for (const path of plain) {
    const bytes = onPath(path, () => disk.readFileSync(path));
    const sealed = await vault.seal(bytes);
    const target = freeSealedPath(path, moving);
    noteMove(path, { from: bytes, to: sealed, target }, moving);
    writeAtomically(target, sealed, disk);
    remove(path, moving);
  }
}

/**
 * The way back, under the same conditions: writing the plain file is what makes it the real one.
 * What was encrypted for somebody else stays as it is.
 */
export async function openContents(moving: Moving): Promise<void> {
  const { vault, disk } = moving;
  for (const path of contentsIn(moving.folder).filter(isSealedName)) {
    if (isExport(path, moving)) continue;
    const target = plainName(path);
    if (!existsSync(target)) {
      const sealed = onPath(path, () => disk.readFileSync(path));
      const bytes = await unsealOwn(sealed, path, vault);
      if (bytes === undefined) continue;
      noteMove(target, { from: sealed, to: bytes, target }, moving);
      writeAtomically(target, bytes, disk);
    }
    remove(path, moving);
  }
}

/** Full paths, the journal last: where that lies says how far the conversation is. */
function contentsIn(folder: string): readonly string[] {
  const isJournal = (path: string) =>
    [CONVERSATION_FILES.journal, sealedName(CONVERSATION_FILES.journal)].includes(basename(path));
  const paths = onPath(folder, () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !staysAsItIs(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return paths.sort((a, b) => Number(isJournal(a)) - Number(isJournal(b)) || (a < b ? -1 : 1));
}

function staysAsItIs(name: string): boolean {
  return STAYS_PLAIN.includes(name) || PASSING.some((begin) => name.startsWith(begin));
}

/** Under its own name it may be an export for somebody else: that is never taken. */
function freeSealedPath(path: string, moving: Moving): string {
  const target = sealedName(path);
  for (let number = 2; ; number++) {
    const numbered = number === 2 ? target : target.replace(/(\.[^.]*)?\.age$/, `_${number - 1}$&`);
    if (!isExport(numbered, moving)) return numbered;
  }
}

/** Written with `.age` in its name by the one who asked for it. */
function isExport(path: string, { folder, disk }: Moving): boolean {
  return readDocumentRecord(folder, disk).has(documentKey(folder, path));
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
    if (isOther && !OURS.includes(basename(plainName(path)))) return undefined;
    throw error;
  }
}

/** A document that is as we wrote it stays so: it may be replaced by a newer one later. */
function noteMove(
  path: string,
  { from, to, target }: { from: Uint8Array; to: Uint8Array; target: string },
  { folder, disk }: Moving,
): void {
  const record = readDocumentRecord(folder, disk);
  const known = record.get(documentKey(folder, path));
  if (known === undefined || !known.includes(sha256(from))) return;
  const isSealing = isSealedName(target);
  const [content, other] = isSealing ? [sha256(from), sha256(to)] : [sha256(to), sha256(from)];
  const hashes = [...new Set([content, other, ...known])];
  writeDocumentRecord(folder, new Map(record).set(documentKey(folder, path), hashes), disk);
}

function remove(path: string, { folder, disk }: Moving): void {
  onPath(path, () => {
    disk.unlinkSync(path);
    syncFolder(join(folder, relative(folder, path), '..'), disk);
  });
}
