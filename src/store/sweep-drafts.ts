// Clears away what was left in a folder by a program that was cut off while it wrote there.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from './atomic-write.ts';

/** Longer than any file takes to write: a younger one may be another program's, at work right now. */
const ABANDONED_MS = 10 * 60_000;

/** Best effort: what cannot be removed stays. @param now in ms since 1970 */
export function sweepDrafts(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    try {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path);
    } catch {
      // Gone already, a folder, or somebody else's: the files that were asked for come first.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
