// A word when encryption was being turned on or off and did not come to its end.
import { UserError } from '../domain/user-error.ts';
import type { DataFolder } from './data-folder.ts';
import type { Notice } from './notice.ts';
import { readSettings } from './settings.ts';

/** "encryption-unfinished" {direction}; settings that can not be read are told where they are needed. */
export function unfinishedMove({ path }: Pick<DataFolder, 'path'>): readonly Notice[] {
  try {
    const direction = readSettings(path).versleuteling?.bezig;
    return direction ? [{ code: 'encryption-unfinished', details: { direction } }] : [];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
