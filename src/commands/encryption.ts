// instellingen versleuteling: on, off, another passphrase, or a reserve key.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { rightKey } from '../store/encryption.ts';
import { writeKeyFile } from '../store/key-file.ts';
import { readSettings } from '../store/settings.ts';
import { encryption as words } from '../wording/nl/encryption.ts';
import { askNewPassphrase } from './ask-passphrase.ts';
import type { CommonOptions } from './common-options.ts';
import { askReservePath, reservePath, writeReserve } from './reserve-key.ts';
import { turnEncryptionOff, turnEncryptionOn } from './turn-encryption.ts';
import { openDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface EncryptionOptions extends CommonOptions {
  /** "aan", "uit", "wachtwoord" or "reserve". */
  readonly what: string;
  /** Where the reserve key goes. */
  readonly to?: string | undefined;
}

export async function runEncryption(options: EncryptionOptions, world: World): Promise<ExitCode> {
  const { what, to, plain } = options;
  const data = openDataFolder(options, world);
  switch (what) {
    case 'aan':
      return turnEncryptionOn({ data, plain, to }, world);
    case 'uit':
      return turnEncryptionOff({ data, plain, to }, world);
    case 'wachtwoord':
      return changePassphrase(data, plain, world);
    default:
      return makeReserve(data, options, world);
  }
}

/** Only the key is locked anew: the conversations stay as they are. */
async function changePassphrase(data: DataFolder, plain: boolean, world: World) {
  requireOn(data);
  if (!world.interactive) throw new UserError('no-terminal-encryption', {}, ExitCode.WrongUse);
  const key = await rightKey(data);
  const passphrase = await askNewPassphrase(await world.openPrompter({ plain, title: '' }));
  if (passphrase.kind !== 'typed') return cancelled(world);
  await writeKeyFile(data.path, key, passphrase.text);
  world.out.write(`${words.passphraseChanged}\n`);
  return ExitCode.Fine;
}

async function makeReserve(data: DataFolder, { to, plain }: EncryptionOptions, world: World) {
  requireOn(data);
  if (to === undefined && !world.interactive) {
    throw new UserError('reserve-no-place', {}, ExitCode.WrongUse);
  }
  const key = await rightKey(data);
  const reserve =
    to === undefined
      ? await askReservePath(await world.openPrompter({ plain, title: '' }), data, world)
      : ({ kind: 'typed', text: reservePath(to, world) } as const);
  if (reserve.kind !== 'typed' || reserve.text === '') return cancelled(world);
  writeReserve(reserve.text, key, data, world);
  return ExitCode.Fine;
}

function requireOn(data: DataFolder): void {
  if (readSettings(data.path).versleuteling !== undefined) return;
  throw new UserError('encryption-off', {}, ExitCode.WrongUse);
}

function cancelled(world: World): ExitCode {
  world.out.write(`${words.cancelled}\n`);
  return ExitCode.Paused;
}
