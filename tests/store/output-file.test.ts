// Standard output that is a file: all of it, or an error that says so.
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/store/disk.ts';
import { outputFile } from '../../src/store/output-file.ts';
import { scratchFolder } from '../support/store.ts';

const TEXT = 'één regel, en “nog” een\n';

function opened(disk: Partial<Disk> = {}) {
  const path = join(scratchFolder(), 'uit.txt');
  return { path, output: outputFile(openSync(path, 'w'), 'uitvoer', { ...realDisk, ...disk }) };
}

it('writes on where the system took only a part', () => {
  const { path, output } = opened({
    writeSync: ((file: number, bytes: Uint8Array, from: number) =>
      realDisk.writeSync(file, bytes, from, Math.min(3, bytes.length - from))) as Disk['writeSync'],
  });
  output?.write(TEXT);
  output?.write(TEXT);
  expect(readFileSync(path, 'utf8')).toBe(TEXT + TEXT);
});

it('says that the disk is full, and what did not fit', () => {
  const { output } = opened({
    writeSync: () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    },
  });
  expect(() => output?.write(TEXT)).toThrow(
    expect.objectContaining({
      code: 'disk-full',
      details: expect.objectContaining({ path: 'uitvoer' }),
    }),
  );
});

it('is for nothing but files', () => {
  expect(outputFile(9_999, 'uitvoer')).toBeUndefined();
});
