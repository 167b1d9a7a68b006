import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, readPieces, textLines, wholeText } from '../../src/store/text-lines.ts';
import { laterUserErrorOf, scratchFolder } from '../support/store.ts';

async function* inPieces(...pieces: readonly (string | number[])[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece as string);
}

async function linesOf(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { number, text } of textLines(pieces, 'x')) {
    expect(number).toBe(lines.length + 1);
    lines.push(text);
  }
  return lines;
}

describe('the lines of a text', () => {
  it('end in any of the two ways, the last one or not', async () => {
    expect(await linesOf(inPieces('\ufeffeen\r\ntwee\n\nvier'))).toEqual([
      'een',
      'twee',
      '',
      'vier',
    ]);
    expect(await linesOf(inPieces('een\n'))).toEqual(['een']);
    expect(await linesOf(inPieces())).toEqual([]);
  });

  it('are the same wherever the pieces are cut, inside a letter too', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\r\n\0\ufeff]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
        async function* cut() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        expect(await linesOf(cut())).toEqual(lines);
      }),
    );
  });

  it('come as soon as they are whole', async () => {
    const seen: string[] = [];
    async function* slow() {
      yield Buffer.from('een\ntw');
      expect(seen).toEqual(['een']);
      yield Buffer.from('ee\n');
      expect(seen).toEqual(['een', 'twee']);
    }
    for await (const { text } of textLines(slow(), 'x')) seen.push(text);
  });

  it('that are no UTF-8 are refused by the number they have in the whole', async () => {
    expect(await laterUserErrorOf(linesOf(inPieces('een\ntwee\n', [0x61, 0xe9, 0x62])))).toEqual({
      code: 'text-not-utf8',
      details: { path: 'x', line: '3', column: '2', byte: '1' },
    });
  });

  it('that never end are told, without being kept', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1_000_000, 'a');
    }
    const all = [];
    for await (const line of textLines(endless(), 'x')) all.push(line);
    expect(all).toEqual([{ number: 1, text: '', tooLong: true }]);
    expect(LONGEST_LINE).toBe(4_000_000);
  });
});

describe('a whole text', () => {
  it('is read from its pieces, up to what is allowed', async () => {
    expect(await wholeText(inPieces('een\r\n', 'twee'), 'x', 10)).toBe('een\ntwee');
    expect(await laterUserErrorOf(wholeText(inPieces('0123456789', '!'), 'x', 10))).toEqual({
      code: 'text-too-large',
      details: { path: 'x', max: '0.00001' },
    });
  });
});

describe('a file in pieces', () => {
  it('is all of it', async () => {
    const path = join(scratchFolder(), 'regels.txt');
    writeFileSync(path, 'een\n');
    appendFileSync(path, 'twee\n'.repeat(50_000));
    expect(await linesOf(readPieces(path))).toHaveLength(50_001);
  });

  it('that is not there, or is a folder, is told', async () => {
    const folder = scratchFolder();
    const codeOf = async (path: string) => (await laterUserErrorOf(linesOf(readPieces(path)))).code;
    expect(await codeOf(join(folder, 'weg'))).toBe('file-not-found');
    expect(await codeOf(folder)).toBe('is-a-folder');
  });
});
