// No answer can break or forge the document: whatever was typed reads back as what was typed.
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { linesOf, plainLine } from '../../src/report/tidy-text.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

function reportOf(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return {
    audience: 'mezelf',
    language: 'nl',
    title: 'Coachgesprek',
    properties: [['gesprek', '2026-11-26-a']],
    blocks: [],
    sections: [{ id: 'deel', title: 'Deel', blocks }],
    ...more,
  };
}

function parsed(report: Report): Root {
  return fromMarkdown(toMarkdown(report), {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

/** A bare address may become a link to itself; its text stays what it was. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child: Nodes) => textOf(child)).join('') : '';
}

function shapeOf(node: Nodes): unknown {
  if (!('children' in node) || node.type === 'paragraph') return node.type;
  return [node.type, ...node.children.map((child: Nodes) => shapeOf(child))];
}

const lines = (text: string) =>
  linesOf([{ text }]).map((line) => line.map((run) => run.text).join(''));

const BEFORE: Block = { kind: 'paragraph', runs: [{ text: 'ervoor' }] };
const AFTER: Block = { kind: 'paragraph', runs: [{ text: 'erna' }] };

/** What stands between the two paragraphs; the document around it must be as it was. */
function between(block: Block): readonly Nodes[] {
  const root = parsed(reportOf([BEFORE, block, AFTER]));
  const [yaml, title, heading, before, ...rest] = root.children;
  expect([yaml, title, heading].map((node) => node?.type)).toEqual(['yaml', 'heading', 'heading']);
  const after = rest.pop();
  expect([before, after].map((node) => node && textOf(node))).toEqual(['ervoor', 'erna']);
  return rest;
}

const paragraphsOf = (amount: number) => Array.from({ length: amount }, () => 'paragraph');

function readsBackEverywhere(text: string) {
  const expected = lines(text);

  const paragraphs = between({ kind: 'paragraph', runs: [{ text }] });
  expect(paragraphs.map(shapeOf)).toEqual(paragraphsOf(expected.length));
  expect(paragraphs.map(textOf)).toEqual(expected);

  const items = between({
    kind: 'list',
    items: [[{ text: 'een' }], [{ text }], [{ text: 'drie' }]],
  });
  expect(items.map(shapeOf)).toEqual([
    [
      'list',
      ['listItem', 'paragraph'],
      ['listItem', ...paragraphsOf(expected.length)],
      ['listItem', 'paragraph'],
    ],
  ]);
  expect(items.map(textOf).join('')).toBe(`een${expected.join('')}drie`);

  if (expected.length > 0) {
    const quote = between({ kind: 'quote', words: text });
    expect(quote.map(shapeOf)).toEqual([['blockquote', ...paragraphsOf(expected.length)]]);
    expect(quote.map(textOf).join('')).toBe(expected.join(''));
  }

  const rows = [
    [[{ text }], [{ text: 'naast' }]],
    [[{ text: 'onder' }], [{ text }]],
  ];
  const table = between({ kind: 'table', head: ['kop', text], rows });
  const cells = table.flatMap((node) =>
    node.type === 'table' ? node.children.map((row) => row.children.map(textOf)) : [],
  );
  const line = plainLine(text);
  expect(cells).toEqual([
    ['kop', line],
    [line, 'naast'],
    ['onder', line],
  ]);
  recordReadsBack(text);
}

/** What a record for the file adds: fields, a line through time, and room to sign. */
function recordReadsBack(text: string) {
  const expected = lines(text);
  const line = plainLine(text);

  const fields = between({
    kind: 'fields',
    fields: [
      { name: text, runs: [{ text }] },
      { name: 'naam', runs: [{ text: 'erna' }] },
    ],
  });
  // An empty text leaves the name alone, and more lines are more paragraphs.
  expect(fields.map(shapeOf)).toEqual([
    [
      'list',
      ['listItem', ...paragraphsOf(Math.max(1, expected.length))],
      ['listItem', 'paragraph'],
    ],
  ]);
  const value = expected.length === 0 ? '' : ` ${expected.join('')}`;
  expect(fields.map(textOf).join('')).toBe(`${line}:${value}naam: erna`);

  const moments = between({
    kind: 'timeline',
    moments: [
      { when: text, text: 'naast', outcome: 'same' },
      { when: 'onder', text, outcome: 'unknown' },
    ],
  });
  const cells = moments.flatMap((node) =>
    node.type === 'table' ? node.children.map((row) => row.children.map(textOf)) : [],
  );
  expect(cells).toEqual([
    ['', '', ''],
    [line, 'naast', 'daarna hetzelfde'],
    ['onder', line, 'niet bekend'],
  ]);

  const places = between({
    kind: 'signatures',
    places: [{ who: text || 'wie', blanks: [text, 'datum'] }],
  });
  const who = plainLine(text || 'wie');
  expect(places.map(shapeOf)).toEqual([
    ...(who === '' ? [] : ['paragraph']),
    ['list', ['listItem', 'paragraph'], ['listItem', 'paragraph']],
  ]);
  expect(places.map(textOf).join('')).toBe(`${who}${line}: ${RULE}datum: ${RULE}`);
}

const RULE = '_'.repeat(30);

describe('an answer as paragraph, list item, quote and cell', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 50), text]))(
    '%s',
    (_, text) => {
      readsBackEverywhere(text);
    },
  );

  it('whatever else', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 100)),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '|',
        '\\',
        '*',
        '_',
        '`',
        '<',
        '&',
        '#',
        '1.',
        '- ',
        '[',
        '](',
      ),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, readsBackEverywhere), { numRuns: 80 });
  });

  it('keeps bold to its own run, also beside hostile text', () => {
    const runs = [{ text: ' Label: ', style: 'bold' as const }, { text: '**x** _y_' }];
    const [paragraph] = between({ kind: 'paragraph', runs });
    expect(paragraph).toMatchObject({
      children: [
        { type: 'strong', children: [{ value: 'Label:' }] },
        { type: 'text', value: ' **x** _y_' },
      ],
    });
  });
});

describe('the document', () => {
  it('is written as a person would', () => {
    const report = reportOf(
      [
        {
          kind: 'paragraph',
          runs: [{ text: 'In het kort.', style: 'bold' }, { text: ' Het lukt.' }],
        },
        { kind: 'list', items: [[{ text: 'een' }], [{ text: 'twee' }]] },
        {
          kind: 'table',
          head: ['wie', 'wat'],
          rows: [[[{ text: 'samen' }], [{ text: 'oefenen\nen meer' }]]],
        },
        { kind: 'quote', words: 'Ik wil het zelf', about: 'Beeld' },
        {
          kind: 'bars',
          bars: [
            { label: 'Kunnen', share: 5 / 6, text: '5 ervoor, 1 ertegen' },
            { label: 'Wil', share: 0, text: '0 ervoor, 3 ertegen' },
          ],
        },
        {
          kind: 'fields',
          fields: [
            { name: 'Datum', runs: [{ text: '26 november 2026' }] },
            { name: 'Aanwezig', runs: [{ text: 'teamleider, medewerker' }] },
          ],
        },
        {
          kind: 'timeline',
          moments: [
            { when: '3 juni 2026', text: 'Afgesproken: oefenen.', outcome: 'better' },
            { when: '8 september 2026', text: 'Afgesproken: meeluisteren.', outcome: 'same' },
          ],
        },
        { kind: 'signatures', places: [{ who: 'Medewerker', blanks: ['naam', 'datum'] }] },
      ],
      { blocks: [{ kind: 'notice', runs: [{ text: 'Let op.' }] }] },
    );
    expect(toMarkdown(report)).toMatchInlineSnapshot(`
      "---
      gesprek: 2026-11-26-a
      ---

      # Coachgesprek

      > Let op.

      ## Deel

      **In het kort.** Het lukt.

      - een
      - twee

      | wie   | wat               |
      | ----- | ----------------- |
      | samen | oefenen / en meer |

      > **Beeld:** Ik wil het zelf

      \`\`\`
      Kunnen  ██████████░░  5 ervoor, 1 ertegen
      Wil     ░░░░░░░░░░░░  0 ervoor, 3 ertegen
      \`\`\`

      - **Datum:** 26 november 2026
      - **Aanwezig:** teamleider, medewerker

      |                  |                            |                  |
      | ---------------- | -------------------------- | ---------------- |
      | 3 juni 2026      | Afgesproken: oefenen.      | daarna beter     |
      | 8 september 2026 | Afgesproken: meeluisteren. | daarna hetzelfde |

      **Medewerker**

      - naam: ______________________________
      - datum: ______________________________
      "
    `);
  });

  it('does not let a title or a heading out of its line', () => {
    const report = reportOf([BEFORE], { title: '# a\n\n---\n## b' });
    expect(parsed(report).children.map(shapeOf)).toEqual([
      'yaml',
      ['heading', 'text'],
      ['heading', 'text'],
      'paragraph',
    ]);
  });

  it('is the same every time', () => {
    const report = reportOf([{ kind: 'paragraph', runs: [{ text: '*' }] }]);
    expect(toMarkdown(report)).toBe(toMarkdown(report));
  });
});
