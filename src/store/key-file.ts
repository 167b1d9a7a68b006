// The key itself: under a passphrase in the data folder, or as a plain identity file kept elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { writeAtomically } from './atomic-write.ts';
import { createOnceLasting } from './create-once.ts';
import { type Disk, realDisk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';
import { renameOver } from './rename-over.ts';
import { syncFolder } from './sync-to-disk.ts';

export const KEY_FILE = 'sleutel.age';

/** What a key that is no longer used is called: never thrown away, an old backup may need it. */
export const OLD_KEY = 'sleutel-tot-';

/** A secret that opens what is sealed for `recipient`. */
export interface Key {
  /** "AGE-SECRET-KEY-1..." */
  readonly identity: string;
  /** "age1..." */
  readonly recipient: string;
}

export function hasKeyFile(dataPath: string): boolean {
  return existsSync(join(dataPath, KEY_FILE));
}

interface KeyFileOptions {
  readonly disk?: Disk;
  /** For tests alone. */
  readonly workFactor?: number | undefined;
}

/** The same key under another passphrase. Readable with `age -d sleutel.age`. @throws UserError */
export async function writeKeyFile(
  dataPath: string,
  key: Key,
  passphrase: string,
  { disk = realDisk, workFactor }: KeyFileOptions = {},
): Promise<void> {
  const bytes = await lockedKey(key, passphrase, workFactor);
  writeAtomically(join(dataPath, KEY_FILE), bytes, disk);
}

/**
 * Never over another key, also when two make one at the same moment: what was sealed for that one would be lost.
 * @throws UserError "already-exists" {path}
 */
export async function createKeyFile(
  dataPath: string,
  key: Key,
  passphrase: string,
  { disk = realDisk, workFactor }: KeyFileOptions = {},
): Promise<void> {
  const path = join(dataPath, KEY_FILE);
  const bytes = await lockedKey(key, passphrase, workFactor);
  const isNew = onPath(path, () => createOnceLasting(path, bytes, disk));
  if (!isNew) throw new UserError('already-exists', { path });
}

async function lockedKey(key: Key, passphrase: string, workFactor: number | undefined) {
  const { lock } = await import('./age.ts');
  return lock(passphrase, Buffer.from(keyText(key)), workFactor);
}

/**
 * @returns undefined when the passphrase is not the right one.
 * @throws UserError "key-missing" or "key-damaged" {path}
 */
export async function openKeyFile(dataPath: string, passphrase: string): Promise<Key | undefined> {
  const path = join(dataPath, KEY_FILE);
  const bytes = readKey(path, 'key-missing');
  const { unlock } = await import('./age.ts');
  const opened = await unlock(passphrase, bytes);
  if (!opened.ok && opened.fault === 'other-key') return undefined;
  const key = opened.ok ? await asKey(Buffer.from(opened.bytes).toString('utf8')) : undefined;
  if (key === undefined) throw new UserError('key-damaged', { path });
  return key;
}

/** @throws UserError "key-file-missing" or "key-file-invalid" {path} */
export async function readPlainKey(path: string): Promise<Key> {
  const key = await asKey(readKey(path, 'key-file-missing').toString('utf8'));
  if (key === undefined) throw new UserError('key-file-invalid', { path });
  return key;
}

/** Never over another file. @throws UserError "already-exists" {path} */
export function writePlainKey(path: string, key: Key, disk: Disk = realDisk): void {
  const isNew = onPath(path, () => createOnceLasting(path, keyText(key), disk));
  if (!isNew) throw new UserError('already-exists', { path });
}

/** @param date "2026-11-26", for its name. @returns its new name; undefined when there was none. */
export function putKeyAside(dataPath: string, date: string): string | undefined {
  const path = join(dataPath, KEY_FILE);
  if (!hasKeyFile(dataPath)) return undefined;
  for (let number = 1; ; number++) {
    const name = `${OLD_KEY}${date}${number === 1 ? '' : `_${number}`}.age`;
    if (existsSync(join(dataPath, name))) continue;
    onPath(path, () => {
      renameOver(path, join(dataPath, name), realDisk);
      syncFolder(dataPath, realDisk);
    });
    return name;
  }
}

/** As `age-keygen` writes it. */
function keyText({ identity, recipient }: Key): string {
  return `# public key: ${recipient}\n${identity}\n`;
}

async function asKey(text: string): Promise<Key | undefined> {
  const identity = text.split(/\r?\n/).find((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (identity === undefined) return undefined;
  const { recipientOf } = await import('./age.ts');
  const recipient = await recipientOf(identity.trim());
  return recipient === undefined ? undefined : { identity: identity.trim(), recipient };
}

function readKey(path: string, whenMissing: string): Buffer {
  return onPath(path, () => {
    try {
      return readFileSync(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') throw new UserError(whenMissing, { path });
      throw error;
    }
  });
}
