// Standard output where it is a file: Node's own stream drops what no longer fits on the disk, and says nothing.
import { fstatSync } from 'node:fs';
import { type Disk, realDisk } from './disk.ts';
import { onPath } from './file-error.ts';
import { writeAll } from './write-all.ts';

export interface OutputFile {
  /** All of it, before it returns. @throws UserError as `onPath`: "disk-full" and others */
  write(text: string): void;
}

/**
 * @param descriptor 1 for standard output; not of a terminal
 * @param name what an error calls it
 * @returns undefined for a pipe, and where the system does not tell.
 */
export function outputFile(
  descriptor: number,
  name: string,
  disk: Disk = realDisk,
): OutputFile | undefined {
  if (!isFile(descriptor)) return undefined;
  return { write: (text) => onPath(name, () => writeAll(descriptor, Buffer.from(text), disk)) };
}

function isFile(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isCharacterDevice();
  } catch {
    return false;
  }
}
