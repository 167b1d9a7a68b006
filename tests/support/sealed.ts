// Data folders with encryption on, for scenes: the passphrase is as good as any, and quick.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFolder, resolveDataFolder } from '../../src/store/data-folder.ts';
import { newKey, turnOn } from '../../src/store/encryption.ts';
import { type Key, writePlainKey } from '../../src/store/key-file.ts';
import type { AskPassphrase } from '../../src/store/key-vault.ts';
import { scratchFolder } from './store.ts';

export const PASSPHRASE = 'één paarse giraffe zingt';

/** Scrypt at its quickest: for tests alone. */
const QUICK = 2;

export interface OpenLook {
  readonly askPassphrase?: AskPassphrase | undefined;
  /** The value of COACHWIJZER_SLEUTEL. */
  readonly keyFile?: string;
}

/** The data folder as another process would open it. */
export function dataFolderAt(path: string, { askPassphrase, keyFile }: OpenLook = {}): DataFolder {
  const env = { COACHWIJZER_MAP: path, COACHWIJZER_SLEUTEL: keyFile };
  return resolveDataFolder({ env, homeFolder: path, currentFolder: path, askPassphrase });
}

/** Turned on, and nothing moved yet. */
export async function turnOnAt(path: string): Promise<Key> {
  const key = await newKey();
  await turnOn(dataFolderAt(path), key, PASSPHRASE, QUICK);
  return key;
}

/** The plain key in a file outside the data folder. */
export function keyFileOf(key: Key): string {
  const path = join(scratchFolder(), 'reserve.txt');
  writePlainKey(path, key);
  return path;
}

export const knowing: AskPassphrase = async () => PASSPHRASE;

/** Whether any file in the folder, by name or in it, holds these words as they are. */
export function holdsWords(folder: string, words: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) =>
      entry.name.includes(words) ||
      (entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(words)),
  );
}

/** Names in a conversation's folder, sorted. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
