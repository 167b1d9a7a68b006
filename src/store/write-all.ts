// A system may write less than it was given, for one when the disk is nearly full.
import type { Disk } from './disk.ts';

/** @throws the system's own error as soon as one write fails. */
export function writeAll(file: number, bytes: Uint8Array, disk: Disk): void {
  for (let done = 0; done < bytes.length; ) done += disk.writeSync(file, bytes, done);
}
