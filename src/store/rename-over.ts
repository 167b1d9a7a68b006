// Puts a finished file in the place of another in one move.
import { platform } from 'node:os';
import type { Disk } from './disk.ts';
import { errnoOf } from './file-error.ts';
import { pause } from './pause.ts';

/** Windows refuses for a moment when a virus scanner or a cloud client looks into the file. */
const FOR_A_MOMENT = ['EPERM', 'EACCES', 'EBUSY'];
const WAITS = platform() === 'win32' ? [10, 20, 50, 100, 200] : [];

/** @throws the system's own error; on Windows only after trying for about 0.4 second. */
export function renameOver(from: string, to: string, disk: Disk): void {
  for (let turn = 0; ; turn++) {
    try {
      disk.renameSync(from, to);
      return;
    } catch (error) {
      const wait = WAITS[turn];
      if (wait === undefined || !FOR_A_MOMENT.includes(errnoOf(error) ?? '')) throw error;
      pause(wait);
    }
  }
}
