import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswersFile } from '../../src/store/answers-file.ts';
import { readAnswers } from '../../src/store/answers-yaml.ts';
import { storeErrors } from '../../src/wording/nl/store-errors.ts';
import { laterUserErrorOf, scratchFolder, userErrorOf } from '../support/store.ts';

const PATH = 'antwoorden.yaml';
const valuesIn = (text: string) => readAnswers(text, PATH).values;

describe('an answers file', () => {
  it('is read from disk as YAML, with the place of every question', async () => {
    const path = join(scratchFolder(), PATH);
    writeFileSync(
      path,
      '\ufeff# mijn antwoorden\r\naanleiding: Wachtrij\r\n\r\nfeiten:\r\n  - wat: x\r\n',
    );
    const read = await readAnswersFile(path);
    expect(read).toEqual({
      path,
      values: { aanleiding: 'Wachtrij', feiten: [{ wat: 'x' }] },
      places: new Map([
        ['aanleiding', { line: 2, column: 1 }],
        ['feiten', { line: 4, column: 1 }],
      ]),
    });
  });

  it('may be JSON, indented with tabs if need be', () => {
    const { values, places } = readAnswers(
      '{\n\t"a": "\\ud83d\\ude00",\n\t"b": [1, true, null]\n}',
      PATH,
    );
    expect(values).toEqual({ a: '😀', b: [1, true, null] });
    expect(places.get('b')).toEqual({ line: 3, column: 2 });
  });

  it('keeps what a person typed: dates, times and numbers that are really names', () => {
    const text =
      'a: ja\nb: 2026-11-19 14:20\nc: 0123\nd: 7.50\ne: 70\nf: 7.5\ng: 1e3\nh: 12345678901234567890\ni:\nj: "5"\nk: 14:20\nl: no\nm: -3';
    expect(valuesIn(text)).toEqual({
      a: 'ja',
      b: '2026-11-19 14:20',
      c: '0123',
      d: '7.50',
      e: 70,
      f: 7.5,
      g: '1e3',
      h: '12345678901234567890',
      i: null,
      j: '5',
      k: '14:20',
      l: 'no',
      m: -3,
    });
  });

  it.each(['', '# nog niets\n', '---\n', 'null'])('that reads %j holds nothing', (text) => {
    expect(valuesIn(text)).toEqual({});
  });

  it('can not reach into the program by way of a name', () => {
    const values = valuesIn('__proto__: {kwaad: 1}\nconstructor: x');
    expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(({} as { kwaad?: unknown }).kwaad).toBeUndefined();
  });
});

describe('an answers file that is not right', () => {
  it.each([
    ['the same question twice', 'a: 1\nb: 2\na: 3', 'answers-duplicate-key', '3:1', { key: 'a' }],
    [
      'the same field twice',
      'a:\n  - wat: 1\n    wat: 2',
      'answers-duplicate-key',
      '3:5',
      { key: 'wat' },
    ],
    ['the same name in JSON', '{"a": 1,\n "a": 2}', 'answers-duplicate-key', '2:2', { key: 'a' }],
    ['a tab', 'a:\n\tb: 1', 'answers-tab', '2:1', {}],
    ['a reference', 'a: &x hallo\nb: *x', 'answers-alias', '2:4', { name: 'x' }],
    ['a reference to nothing', 'a: *x', 'answers-alias', '1:4', { name: 'x' }],
    ['a tag', 'a: !!js/function x', 'answers-tag', '1:4', { tag: '!!js/function' }],
    ['two documents', 'a: 1\n---\nb: 2', 'answers-several-documents', '2:1', {}],
    ['a list', '- a\n- b', 'answers-not-a-map', '1:1', {}],
    ['only a word', '\nhallo', 'answers-not-a-map', '2:1', {}],
    ['a list for a name', '? [a]\n: 1', 'answers-bad-key', '1:3', {}],
    ['an open quote', 'a: "x\nb: 1', 'answers-not-yaml', '2:5', { reason: 'MISSING_CHAR' }],
    ['two colons', 'a: b: c', 'answers-not-yaml', '1:4', { reason: 'BLOCK_AS_IMPLICIT_KEY' }],
    ['a stray list item', '- a\nb: 1', 'answers-not-yaml', '2:1', { reason: 'UNEXPECTED_TOKEN' }],
  ])('with %s is refused with its place', (_, text, code, place, details) => {
    const [line, column] = place.split(':');
    expect(userErrorOf(() => valuesIn(text))).toEqual({
      code,
      details: { path: PATH, line, column, ...details },
    });
    const told = storeErrors[code]?.({ path: PATH, line: '1', column: '2', ...details });
    expect(told?.what).toMatch(/^antwoorden\.yaml:1:2 {2}\p{Lu}/u);
  });

  it.each([
    ['lists', '['.repeat(20_000)],
    ['closed lists', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['dashes', '- '.repeat(20_000)],
    ['maps', 'a: {'.repeat(10_000)],
    ['indents', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('with very many %s in each other is refused, and does not break the program', (_, text) => {
    expect(userErrorOf(() => valuesIn(text)).code).toBe('answers-too-deep');
  });

  it('with references that multiply is refused at the first', () => {
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefgh'].map((k, i) => `${k}: &${k} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
    ];
    expect(userErrorOf(() => valuesIn(bomb.join('\n'))).code).toBe('answers-alias');
  });

  it('in another encoding, or not there, is refused before it is YAML', async () => {
    const folder = scratchFolder();
    const path = join(folder, PATH);
    writeFileSync(path, Buffer.from('aanleiding: café', 'latin1'));
    const encoding = await laterUserErrorOf(readAnswersFile(path));
    expect(encoding).toMatchObject({ code: 'text-not-utf8', details: { line: '1', column: '16' } });
    const missing = await laterUserErrorOf(readAnswersFile(join(folder, 'weg.yaml')));
    expect(missing.code).toBe('file-not-found');
  });
});
