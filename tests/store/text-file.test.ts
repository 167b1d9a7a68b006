import { mkdirSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, readTextFile } from '../../src/store/text-file.ts';
import { scratchFolder, userErrorOf } from '../support/store.ts';

const PATH = 'antwoorden.yaml';
const decode = (...parts: (string | number[])[]) =>
  decodeText(Buffer.concat(parts.map((part) => Buffer.from(part as string))), PATH);
const errorFor = (...parts: (string | number[])[]) => userErrorOf(() => decode(...parts));

describe('text of people', () => {
  it('is UTF-8, with or without byte order mark, with any line ends', () => {
    expect(decode([0xef, 0xbb, 0xbf], 'één\r\ntwee\rdrie\n')).toBe('één\ntwee\ndrie\n');
    expect(decode('')).toBe('');
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\r\0\ufeff]/.test(text));
        expect(decode(text)).toBe(text);
      }),
    );
  });

  it.each([
    ['little-endian with a mark', [0xff, 0xfe, 0x61, 0x00]],
    ['big-endian with a mark', [0xfe, 0xff, 0x00, 0x61]],
    ['little-endian without one', [0x61, 0x00, 0x3a, 0x00, 0x0a, 0x00]],
  ])('in UTF-16 (%s) is refused by name', (_, bytes) => {
    expect(errorFor(bytes)).toEqual({ code: 'text-utf16', details: { path: PATH } });
  });

  it.each([
    ['a letter of Latin-1', ['één\n', 'beëindigd: caf', [0xe9], '\n'], '2', '15', '21'],
    ['the very first byte', [[0x80]], '1', '1', '0'],
    ['a character that is cut off', ['a: é\nb: ', [0xe2, 0x82]], '2', '4', '9'],
    ['a surrogate', ['😀', [0xed, 0xa0, 0x80]], '1', '2', '4'],
    ['a needlessly long form', ['/', [0xc0, 0xaf]], '1', '2', '1'],
  ])('with %s is refused, with its place', (_, parts, line, column, byte) => {
    expect(errorFor(...(parts as (string | number[])[]))).toEqual({
      code: 'text-not-utf8',
      details: { path: PATH, line, column, byte },
    });
  });

  it('is not a document of a word processor', () => {
    expect(errorFor('RIFF', Array(200).fill(0)).code).toBe('text-binary');
    expect(errorFor('PK', [3, 4, 0, 0, 8], 'aaaaaaaaaa', [0xe9, 0x80]).code).toBe('text-binary');
  });
});

describe('a file', () => {
  it('that is too large is refused before it is read whole', () => {
    const path = join(scratchFolder(), 'groot.yaml');
    writeFileSync(path, Buffer.alloc(10_000_000, 'a'));
    expect(userErrorOf(() => readTextFile(path))).toEqual({
      code: 'text-too-large',
      details: { path, max: '2' },
    });
    expect(userErrorOf(() => readTextFile(path, 9_999_999)).code).toBe('text-too-large');
    expect(readTextFile(path, 10_000_000)).toHaveLength(10_000_000);
  });

  it('goes by the name it is given', () => {
    const path = join(scratchFolder(), 'notities.md');
    writeFileSync(path, Buffer.from([0x61, 0xe9, 0x62]));
    const errors = [10, 2].map((largest) =>
      userErrorOf(() => readTextFile(path, largest, 'notities.md')),
    );
    expect(errors).toMatchObject([
      { code: 'text-not-utf8', details: { path: 'notities.md' } },
      { code: 'text-too-large', details: { path: 'notities.md' } },
    ]);
  });

  it.skipIf(platform() === 'win32')('without an end is refused too', () => {
    expect(userErrorOf(() => readTextFile('/dev/zero')).code).toBe('text-too-large');
  });

  it('that is not there, or is a folder, is told', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'map'));
    writeFileSync(join(folder, 'bestand'), '');
    const codeFor = (...names: string[]) =>
      userErrorOf(() => readTextFile(join(folder, ...names))).code;
    expect(codeFor('weg.yaml')).toBe('file-not-found');
    expect(codeFor('map')).toBe('is-a-folder');
    expect(['not-a-folder', 'file-not-found']).toContain(codeFor('bestand', 'a.yaml'));
    expect(codeFor('n'.repeat(300))).toBe('name-too-long');
  });
});
