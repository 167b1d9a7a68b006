// Front matter reads back as the strings it was made from, in YAML and as a part of the document.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../src/export/front-matter.ts';
import { plainLine } from '../../src/report/tidy-text.ts';

const roundTrip = (value: string) => parse(frontMatter([['medewerker', value]])).medewerker;

it('stays plain where it can', () => {
  const lines = frontMatter([
    ['gesprek', '2026-11-26-a'],
    ['datum', '2026-11-26'],
    ['playbook', 'willen-kunnen-snappen 1.2.0'],
    ['voor', 'mezelf'],
  ]);
  expect(lines).toBe(
    'gesprek: 2026-11-26-a\ndatum: 2026-11-26\nplaybook: willen-kunnen-snappen 1.2.0\nvoor: mezelf',
  );
});

it.each([
  '12345',
  '007',
  '1.5',
  '1e3',
  '0x1F',
  'true',
  'NO',
  'null',
  '~',
  '',
  'a: b',
  'a #b',
  '- a',
  '[a]',
  '{a: b}',
  '*a',
  '&a',
  '!tag',
  '|',
  '> a',
  '%a',
  '@a',
  '`a`',
  '"a"',
  "'a'",
  'a\\b',
  '---',
  'a\n---\nb',
  '12:30:45',
  '2026-11-26 14:20',
  'Anna\u202e',
])('reads %j back as a string', (value) => {
  expect(roundTrip(value)).toBe(plainLine(value));
});

it('reads anything back as a string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const lines = frontMatter([
        ['medewerker', value],
        ['status', 'concept'],
      ]);
      expect(parse(lines)).toEqual({ medewerker: plainLine(value), status: 'concept' });
      expect(lines.split('\n')).toHaveLength(2);
    }),
  );
});
