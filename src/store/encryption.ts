// Turns encryption on and off for a data folder, so that it can be cut off at any moment and finished later.
import { localDate } from '../domain/iso-date.ts';
import { UserError } from '../domain/user-error.ts';
import { type DataFolder, prepareDataFolder } from './data-folder.ts';
import { createKeyFile, type Key, putKeyAside } from './key-file.ts';
import { countConversations, type Moved, moveConversations } from './move-conversations.ts';
import { changeSettings, readSettings } from './settings.ts';
import type { Writer } from './writer-lock.ts';

export interface Finished extends Moved {
  /** False = something was left: doing it again does the rest. */
  readonly whole: boolean;
  /** With `uit`: what the key is called now. */
  readonly oldKey?: string | undefined;
}

export type Progress = (done: number, of: number) => void;

/** @throws UserError */
export async function newKey(): Promise<Key> {
  const { newIdentity, recipientOf } = await import('./age.ts');
  const identity = await newIdentity();
  const recipient = await recipientOf(identity);
  if (recipient === undefined) throw new Error('a new identity without a recipient');
  return { identity, recipient };
}

/**
 * From here on everything new is sealed; what is there follows with `finishTurningOn`.
 * @throws UserError "already-exists" {path} when there is a key, and then nothing has changed.
 */
export async function turnOn(
  data: DataFolder,
  key: Key,
  passphrase: string,
  workFactor?: number,
): Promise<void> {
  prepareDataFolder(data);
  await createKeyFile(data.path, key, passphrase, { workFactor });
  useKey(data, key);
}

/** The same with the key that lies there already. */
export function useKey(data: DataFolder, { recipient }: Key): void {
  changeSettings(data.path, { versleuteling: { ontvanger: recipient, bezig: 'aan' } });
}

/** Needs no passphrase. @throws UserError */
export async function finishTurningOn(
  data: DataFolder,
  writer: Writer,
  tell?: Progress,
): Promise<Finished> {
  const { versleuteling } = readSettings(data.path);
  if (versleuteling === undefined) throw new Error('turned on without a recipient');
  const { ontvanger } = versleuteling;
  changeSettings(data.path, { versleuteling: { ontvanger, bezig: 'aan' } });
  const moved = await moveConversations(data, 'aan', writer, tell);
  const whole = isWhole(moved);
  if (whole) changeSettings(data.path, { versleuteling: { ontvanger } });
  return { ...moved, whole };
}

/** From here on everything new is plain; the key is put aside when nothing needs it any more. @throws UserError */
export async function turnOff(
  data: DataFolder,
  writer: Writer,
  tell?: Progress,
): Promise<Finished> {
  const { versleuteling } = readSettings(data.path);
  if (countConversations(data).sealed > 0) await rightKey(data);
  if (versleuteling) {
    const { ontvanger } = versleuteling;
    changeSettings(data.path, { versleuteling: { ontvanger, bezig: 'uit' } });
  }
  const moved = await moveConversations(data, 'uit', writer, tell);
  if (!isWhole(moved) || countConversations(data).sealed > 0) return { ...moved, whole: false };
  changeSettings(data.path, { versleuteling: undefined });
  return { ...moved, whole: true, oldKey: putKeyAside(data.path, localDate(writer.now())) };
}

/**
 * The key that opens what is sealed now.
 * @throws UserError "key-other" {recipient} when another was given, and those of `KeyVault.key`.
 */
export async function rightKey(data: DataFolder): Promise<Key> {
  const recipient = readSettings(data.path).versleuteling?.ontvanger;
  const key = await data.vault.key();
  if (recipient === undefined || key.recipient === recipient) return key;
  throw new UserError('key-other', { recipient });
}

function isWhole({ inUse, failed }: Moved): boolean {
  return inUse.length === 0 && failed.length === 0;
}
