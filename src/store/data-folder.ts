// Where conversations and playbooks of one's own are kept: which folder it is, and that it is there and closed.
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { UNFINISHED } from './atomic-write.ts';
import { onPath } from './file-error.ts';
import { KEY_FILE, OLD_KEY } from './key-file.ts';
import { type AskPassphrase, KeyVault } from './key-vault.ts';
import type { Notice } from './notice.ts';
import { closeToOthers, isPrivate, makePrivateFolder } from './private-folder.ts';
import { SETTINGS_FILE } from './settings.ts';

export interface DataFolder {
  readonly path: string;
  /** Holds a folder per conversation. */
  readonly conversations: string;
  /** Holds a folder per playbook of the user's own. */
  readonly playbooks: string;
  /** Seals what is new where that was asked for, and opens what is sealed. */
  readonly vault: KeyVault;
}

export interface WantedFolder {
  /** What `--map` says. */
  readonly option?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly currentFolder: string;
  /** Absent = there is nobody to ask for a passphrase. */
  readonly askPassphrase?: AskPassphrase | undefined;
}

/** The files and folders the program itself puts in the data folder. */
const OURS = ['gesprekken', 'playbooks', 'inzage', 'voorbeeld', SETTINGS_FILE];
const OURS_BEGINNINGS = [UNFINISHED, OLD_KEY, KEY_FILE];
const STICKY = 0o1000;

/** Nothing is made or looked at yet. @throws UserError when `--map` is given without a folder. */
export function resolveDataFolder(wanted: WantedFolder): DataFolder {
  const { option, env, homeFolder, currentFolder, askPassphrase } = wanted;
  const keyFile = env.COACHWIJZER_SLEUTEL?.trim() || undefined;
  if (option !== undefined && option.trim() === '') {
    throw new UserError('data-folder-empty', {}, ExitCode.WrongUse);
  }
  const given = option ?? (env.COACHWIJZER_MAP?.trim() || undefined);
  const path =
    given === undefined
      ? join(homeFolder, 'coachwijzer')
      : resolve(
          currentFolder,
          given.replace(/^~(?=$|[/\\])/, () => homeFolder),
        );
  return {
    path,
    conversations: join(path, 'gesprekken'),
    playbooks: join(path, 'playbooks'),
    vault: new KeyVault(path, {
      keyFile: keyFile && resolve(currentFolder, keyFile),
      askPassphrase,
    }),
  };
}

/**
 * Makes what is missing (0700) and takes looser rights away from what is ours.
 * A folder that also holds other things keeps its own rights: what is ours in it is closed all the same.
 * @returns what could not be closed: "data-folder-open".
 * @throws UserError
 */
export function prepareDataFolder(folder: DataFolder): readonly Notice[] {
  makePrivateFolder(folder.path);
  if (holdsOnlyOurs(folder.path)) closeToOthers(folder.path);
  return [folder.conversations, folder.playbooks].flatMap((path) => {
    makePrivateFolder(path);
    const closed = closeToOthers(path) || isPrivate(folder.path);
    return closed ? [] : [{ code: 'data-folder-open', details: { path } }];
  });
}

/** A place such as /tmp, where everybody may put things, is never ours. */
function holdsOnlyOurs(path: string): boolean {
  return onPath(path, () => {
    if ((statSync(path).mode & STICKY) !== 0) return false;
    return readdirSync(path).every((name) => {
      const isOurs = (begin: string) => name.startsWith(begin);
      return OURS.includes(name) || OURS_BEGINNINGS.some(isOurs);
    });
  });
}
