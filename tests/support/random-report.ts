// Reports with every kind of block, in words that a document format might trip over.
import fc from 'fast-check';
import { AUDIENCES } from '../../src/domain/audience.ts';
import type { Block, Report, Run } from '../../src/report/report.ts';

/** No word is wider than a narrow column, so that none is broken in two. */
const WORDS = [
  'gesprek',
  'één',
  'geïrriteerd',
  'zo’n',
  '#kop',
  '*vet*',
  '_schuin_',
  '**x',
  '|cel|',
  '`code`',
  '<script>',
  '</p>',
  '&amp;',
  '&lt;b',
  '[x](y)',
  '![z](q)',
  '1.',
  '2)',
  '-a',
  '~~weg~~',
  'a@b.nl',
  'www.x.nl',
  '\\n',
  'c:\\map',
  '"ja"',
  "'k",
  '$x$',
  '%y',
  '{z}',
  '👩‍💻a',
  '漢字',
  'a\u0301b',
  '3,5',
  '70%',
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 6 }) },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 });
const line = words.map((all) => all.join(' '));
const gap = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u202e', '\u0000');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 8 })
  .map((all) => all.flatMap((pair) => [...pair]).join(''));
const run: fc.Arbitrary<Run> = fc.record(
  { text, style: fc.constantFrom('bold', 'italic') },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 3 });
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = <T>(cell: fc.Arbitrary<T>) =>
    fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({
    kind: fc.constant('table' as const),
    head: row(fc.oneof(line, fc.constant(''))),
    rows: few(row(runs)),
  });
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph', 'notice'), runs }),
  fc.record(
    { kind: fc.constant('quote' as const), words: text, about: line },
    { requiredKeys: ['kind', 'words'] },
  ),
  fc.record({ kind: fc.constant('list' as const), items: few(runs) }),
  table,
  fc.record({
    kind: fc.constant('bars' as const),
    bars: few(
      fc.record({ label: line, share: fc.double({ min: 0, max: 1, noNaN: true }), text: line }),
    ),
  }),
  fc.record({ kind: fc.constant('fields' as const), fields: few(fc.record({ name: line, runs })) }),
  fc.record({
    kind: fc.constant('timeline' as const),
    moments: few(
      fc.record({ when: line, text: line, outcome: fc.constantFrom('better', 'same', 'unknown') }),
    ),
  }),
  fc.record({
    kind: fc.constant('signatures' as const),
    places: few(fc.record({ who: line, blanks: fc.array(line, { maxLength: 3 }) })),
  }),
);

export const randomReport: fc.Arbitrary<Report> = fc.record(
  {
    audience: fc.constantFrom(...AUDIENCES),
    language: fc.constantFrom('nl', 'en'),
    title: line,
    foot: line,
    properties: fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), line), {
      selector: ([name]) => name,
      maxLength: 4,
    }),
    blocks: fc.array(block, { maxLength: 3 }),
    sections: fc.array(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,8}$/),
        title: line,
        blocks: fc.array(block, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['audience', 'language', 'title', 'properties', 'blocks', 'sections'] },
);
