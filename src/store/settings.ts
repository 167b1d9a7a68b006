// instellingen.json in the data folder: what a person chose for all conversations together.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { writeAtomically } from './atomic-write.ts';
import { type Disk, realDisk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';

export const SETTINGS_FILE = 'instellingen.json';

export interface EncryptionSetting {
  /** For whom everything is sealed: "age1...". */
  readonly ontvanger: string;
  /** The conversations are on their way there; absent = none is. */
  readonly bezig?: 'aan' | 'uit';
}

export interface Settings {
  readonly versleuteling?: EncryptionSetting;
  /** How many days local copies are proposed to be kept; see `retentionDays`. */
  readonly bewaren?: number;
}

/** @param dataPath the data folder itself. @throws UserError "settings-damaged" {path} */
export function readSettings(dataPath: string): Settings {
  return readAll(dataPath);
}

/**
 * Replaces these settings and leaves all others as they are; undefined takes one away.
 * @throws UserError "settings-damaged" {path}, or what the file system has against it.
 */
export function changeSettings(
  dataPath: string,
  changed: { readonly [name in keyof Settings]: Settings[name] | undefined },
  disk: Disk = realDisk,
): void {
  const text = JSON.stringify({ ...readAll(dataPath), ...changed }, undefined, 2);
  writeAtomically(join(dataPath, SETTINGS_FILE), `${text}\n`, disk);
}

function readAll(dataPath: string): Settings {
  const path = join(dataPath, SETTINGS_FILE);
  const text = onPath(path, () => {
    try {
      return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
  if (text === undefined) return {};
  const settings = asSettings(text);
  if (settings === undefined) throw new UserError('settings-damaged', { path });
  return settings;
}

/** @returns undefined when it is not a record, or says something about encryption that can not be. */
function asSettings(text: string): Settings | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    const { versleuteling } = found as { readonly versleuteling?: unknown };
    return versleuteling === undefined || isEncryption(versleuteling) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isEncryption(value: unknown): value is EncryptionSetting {
  if (typeof value !== 'object' || value === null) return false;
  const { ontvanger, bezig } = value as { readonly [field in keyof EncryptionSetting]?: unknown };
  const known: readonly unknown[] = [undefined, 'aan', 'uit'];
  return typeof ontvanger === 'string' && ontvanger.startsWith('age1') && known.includes(bezig);
}
