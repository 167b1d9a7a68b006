// A word on standard error when files go to a folder that quietly sends everything in it elsewhere.
import { placeWarnings } from '../store/place-warnings.ts';
import { life } from '../wording/nl/life.ts';
import { storeErrors } from '../wording/nl/store-errors.ts';
import type { World } from './world.ts';

/** @param folder where `--naar` leads, as a whole path; it need not be there yet. */
export function warnAboutTarget(folder: string, world: World): void {
  for (const { code, details } of placeWarnings(folder, world.env)) {
    const { what } = storeErrors[code]?.(details) ?? { what: code };
    world.err.write(`! ${what}\n  ${life.otherTarget}\n`);
  }
}
