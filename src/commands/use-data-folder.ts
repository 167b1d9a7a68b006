// The data folder a command works in, with a word on standard error when it lies in a risky place.
import { type DataFolder, resolveDataFolder } from '../store/data-folder.ts';
import type { Notice } from '../store/notice.ts';
import { placeWarnings } from '../store/place-warnings.ts';
import { unfinishedMove } from '../store/unfinished-move.ts';
import { storeErrors } from '../wording/nl/store-errors.ts';
import { passphraseAsker } from './ask-passphrase.ts';
import type { CommonOptions } from './common-options.ts';
import type { World } from './world.ts';

export function useDataFolder(options: CommonOptions, world: World): DataFolder {
  if (options.data !== undefined) return options.data;
  const data = openDataFolder(options, world);
  tellNotices(unfinishedMove(data), world);
  return data;
}

/** Without a word about encryption that was not finished: for the commands that finish it. */
export function openDataFolder(options: CommonOptions, world: World): DataFolder {
  const askPassphrase = passphraseAsker(options, world);
  return resolveDataFolder({ ...world, option: options.folder, askPassphrase });
}

/** For the commands that begin something: others need not say it each time. */
export function warnAboutPlace(data: DataFolder, world: World): void {
  tellNotices(placeWarnings(data.path, world.env), world);
}

export function tellNotices(notices: readonly Notice[], world: World): void {
  for (const { code, details } of notices) {
    const { what, hint } = storeErrors[code]?.(details) ?? { what: code, hint: '' };
    world.err.write(`! ${what}\n  ${hint}\n`);
  }
}
