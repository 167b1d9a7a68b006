import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/store/atomic-write.ts';
import { realDisk } from '../../src/store/disk.ts';
import { failingDisk, scratchFolder, userErrorOf } from '../support/store.ts';

describe('writing a whole file', () => {
  it('replaces what was there', () => {
    const path = join(scratchFolder(), 'a.md');
    writeAtomically(path, 'een');
    writeAtomically(path, 'twee ë');
    expect(readFileSync(path, 'utf8')).toBe('twee ë');
  });

  it.skipIf(platform() === 'win32')('leaves a file for the owner alone, whatever it was', () => {
    const path = join(scratchFolder(), 'a.md');
    writeFileSync(path, 'een');
    chmodSync(path, 0o644);
    writeAtomically(path, 'twee');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('goes on when the system takes less than it was given', () => {
    const path = join(scratchFolder(), 'a.md');
    const writeSync = ((file: number, bytes: Uint8Array, offset: number) =>
      realDisk.writeSync(file, bytes, offset, Math.min(3, bytes.length - offset))) as never;
    writeAtomically(path, 'een lange zin', { ...realDisk, writeSync });
    expect(readFileSync(path, 'utf8')).toBe('een lange zin');
  });

  it.each([
    ['openSync', 'EMFILE', 'too-many-open-files'],
    ['writeSync', 'ENOSPC', 'disk-full'],
    ['writeSync', 'EDQUOT', 'disk-quota'],
    ['fsyncSync', 'EIO', 'disk-error'],
    ['renameSync', 'EPERM', 'file-not-permitted'],
  ])('keeps the old file and leaves nothing behind when %s fails with %s', (call, errno, code) => {
    const folder = scratchFolder();
    const path = join(folder, 'a.md');
    writeFileSync(path, 'oud');
    const disk = failingDisk({ [call]: () => errno });
    expect(userErrorOf(() => writeAtomically(path, 'nieuw', disk))).toEqual({
      code,
      details: { path, errno },
    });
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(path, 'utf8')).toBe('oud');
  });

  it('does without flushing where the file system can not', () => {
    const path = join(scratchFolder(), 'a.md');
    writeAtomically(path, 'een', failingDisk({ fsyncSync: () => 'EINVAL' }));
    expect(readFileSync(path, 'utf8')).toBe('een');
  });

  it('does without opening the folder where the system can not', () => {
    const path = join(scratchFolder(), 'a.md');
    const disk = failingDisk({ openSync: (turn) => (turn === 2 ? 'EISDIR' : undefined) });
    writeAtomically(path, 'een', disk);
    expect(readFileSync(path, 'utf8')).toBe('een');
  });

  it('names the folder that is missing, the folder in the way and the name that is too long', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'map', 'vol'), { recursive: true });
    const codeFor = (...names: string[]) =>
      userErrorOf(() => writeAtomically(join(folder, ...names), 'x')).code;
    expect(codeFor('weg', 'a.md')).toBe('file-not-found');
    expect(codeFor('n'.repeat(300))).toBe('name-too-long');
    expect(['is-a-folder', 'file-not-permitted']).toContain(codeFor('map'));
  });
});
