import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNewDocument } from '../../src/store/new-document.ts';
import { failingDisk, scratchFolder, userErrorOf } from '../support/store.ts';

describe('a document that belongs to no conversation', () => {
  it('is written for the owner alone, in a folder that is made', () => {
    const folder = join(scratchFolder(), 'a', 'b');
    const path = writeNewDocument(folder, 'x.md', 'hoi');
    expect([path, readFileSync(path, 'utf8')]).toEqual([join(folder, 'x.md'), 'hoi']);
    expect(readdirSync(folder)).toEqual(['x.md']);
    if (platform() !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never takes the place of another file', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'x.md'), 'van jou');
    expect(writeNewDocument(folder, 'x.md', 'een')).toBe(join(folder, 'x_2.md'));
    expect(writeNewDocument(folder, 'x.md', 'twee')).toBe(join(folder, 'x_3.md'));
    expect(readFileSync(join(folder, 'x.md'), 'utf8')).toBe('van jou');
  });

  it('that can not be written is told', () => {
    const disk = failingDisk({ writeSync: () => 'ENOSPC' });
    const { code } = userErrorOf(() => writeNewDocument(scratchFolder(), 'x.md', 'hoi', disk));
    expect(code).toBe('disk-full');
  });
});
