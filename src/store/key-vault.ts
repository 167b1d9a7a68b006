// The vault of a data folder: seals for the recipient in the settings, and asks for the key when something must be read.
import { join } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { hasKeyFile, KEY_FILE, type Key, openKeyFile, readPlainKey } from './key-file.ts';
import { readSettings, SETTINGS_FILE } from './settings.ts';
import type { Vault } from './vault.ts';

/** @param turn from 1: the earlier ones were wrong. @returns undefined when the person backs out. */
export interface AskPassphrase {
  (turn: number): Promise<string | undefined>;
  /** Keeps keys from showing while the passphrase is tried; absent where nothing shows anyway. */
  readonly hush?: () => () => void;
}

export interface KeyPlaces {
  /** A plain identity file, instead of the one under a passphrase. */
  readonly keyFile?: string | undefined;
  /** Absent = there is nobody to ask. */
  readonly askPassphrase?: AskPassphrase | undefined;
}

const MOST_TURNS = 3;

export class KeyVault implements Vault {
  readonly #dataPath: string;
  readonly #places: KeyPlaces;
  /** Once a process, wrong or right. */
  #key: Promise<Key> | undefined;

  /** Nothing is looked at before something is sealed or read. */
  constructor(dataPath: string, places: KeyPlaces) {
    this.#dataPath = dataPath;
    this.#places = places;
  }

  sealsNew(): boolean {
    const { versleuteling } = readSettings(this.#dataPath);
    return versleuteling !== undefined && versleuteling.bezig !== 'uit';
  }

  async seal(bytes: Uint8Array): Promise<Uint8Array> {
    const { isRecipient, sealFor } = await import('./age.ts');
    const recipient = readSettings(this.#dataPath).versleuteling?.ontvanger;
    if (recipient !== undefined && !isRecipient(recipient)) {
      throw new UserError('settings-damaged', { path: join(this.#dataPath, SETTINGS_FILE) });
    }
    return sealFor(recipient ?? (await this.key()).recipient, bytes);
  }

  async unseal(bytes: Uint8Array, path: string): Promise<Uint8Array> {
    const { identity } = await this.key();
    const { openWith } = await import('./age.ts');
    const opened = await openWith(identity, bytes);
    if (opened.ok) return opened.bytes;
    throw new UserError(opened.fault === 'other-key' ? 'sealed-other-key' : 'sealed-damaged', {
      path,
    });
  }

  /**
   * @throws UserError "key-missing", "key-damaged", "key-file-missing" or "key-file-invalid" {path},
   * "key-no-terminal" (exit code 2), "key-not-given" (exit code 130), "passphrase-wrong"
   */
  key(): Promise<Key> {
    this.#key ??= this.#findKey();
    return this.#key;
  }

  async #findKey(): Promise<Key> {
    const { keyFile, askPassphrase } = this.#places;
    if (keyFile !== undefined) return readPlainKey(keyFile);
    if (askPassphrase === undefined) {
      throw new UserError('key-no-terminal', {}, ExitCode.WrongUse);
    }
    return askKey(this.#dataPath, askPassphrase);
  }
}

/** Three times, and then no more. @throws UserError as `KeyVault.key` does. */
export async function askKey(dataPath: string, ask: AskPassphrase): Promise<Key> {
  // Before anything is asked: without the file no passphrase helps.
  if (!hasKeyFile(dataPath)) {
    throw new UserError('key-missing', { path: join(dataPath, KEY_FILE) });
  }
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const passphrase = await ask(turn);
    if (passphrase === undefined) throw new UserError('key-not-given', {}, ExitCode.Paused);
    // It takes a second, in which an impatient person types it once more.
    const speak = ask.hush?.();
    const key = await openKeyFile(dataPath, passphrase).finally(() => speak?.());
    if (key) return key;
  }
  throw new UserError('passphrase-wrong', {});
}
