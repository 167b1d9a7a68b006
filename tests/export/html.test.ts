import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { documentWords as words } from '../../src/wording/nl/document.ts';
import { randomReport } from '../support/random-report.ts';

const reportWith = (...blocks: readonly Block[]): Report => ({
  audience: 'mezelf',
  language: 'nl',
  title: 'Een <titel>',
  properties: [['datum', '2026-11-26']],
  blocks: [],
  sections: [{ id: 'flags', title: 'Wat opvalt', blocks }],
});
const pageOf = (report: Report) => toHtml(report, { words });
const bodyOf = (...blocks: readonly Block[]) =>
  /<h2[^>]*>.*<\/h2>\n([\s\S]*)\n<\/section>/.exec(pageOf(reportWith(...blocks)))?.[1] ?? '';
const styleOf = (page: string) => /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';

describe('a report as a page', () => {
  it('says its language, fits a phone, and needs nothing from elsewhere', () => {
    const page = pageOf(reportWith());
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('@media print');
    expect(page).not.toMatch(/https?:|src=|href=|url\(|@import|<script|<link/);
    expect(page).toContain('<title>Een &lt;titel&gt;</title>');
  });

  it.each([
    [
      'a paragraph for each line',
      { kind: 'paragraph', runs: [{ text: 'Een\n' }, { text: 'twee', style: 'bold' }] },
      '<p>Een</p>\n<p><strong>twee</strong></p>',
    ],
    [
      'a list',
      { kind: 'list', items: [[{ text: 'a' }], [{ text: 'b', style: 'italic' }]] },
      '<ul>\n<li>a</li>\n<li><em>b</em></li>\n</ul>',
    ],
    [
      'a quote',
      { kind: 'quote', words: '"Ja" & nee', about: 'Kim' },
      '<blockquote>\n<p><strong>Kim:</strong> &quot;Ja&quot; &amp; nee</p>\n</blockquote>',
    ],
    [
      'a notice',
      { kind: 'notice', runs: [{ text: 'Let op' }] },
      '<aside>\n<p>Let op</p>\n</aside>',
    ],
    [
      'fields, a name with what stands behind it',
      {
        kind: 'fields',
        fields: [
          { name: 'Datum', runs: [{ text: '26 november' }] },
          { name: 'Aanwezig', runs: [{ text: 'Kim\nSam' }] },
        ],
      },
      '<dl class="fields">\n<div><dt>Datum</dt><dd>26 november</dd></div>\n<div><dt>Aanwezig</dt><dd><p>Kim</p>\n<p>Sam</p></dd></div>\n</dl>',
    ],
    [
      'boxes to sign in',
      { kind: 'signatures', places: [{ who: 'Medewerker', blanks: ['naam', 'datum'] }] },
      '<div class="signatures">\n<div class="place">\n<p class="who">Medewerker</p>\n<p class="blank">naam</p>\n<p class="blank">datum</p>\n</div>\n</div>',
    ],
  ] satisfies [string, Block, string][])('has %s', (_, block, html) => {
    expect(bodyOf(block)).toBe(html);
  });

  it('draws bars, and says beside them how long they are', () => {
    const bars = [
      { label: 'kunnen', share: 0.5, text: '3 ervoor' },
      { label: 'willen', share: 7, text: '9 ervoor' },
    ];
    const html = bodyOf({ kind: 'bars', bars });
    expect(html).toContain(`<figure class="bars" role="group" aria-label="${words.barsAbout}">`);
    expect(html.match(/class="part" width="[^"]*"/g)).toEqual([
      'class="part" width="50%"',
      'class="part" width="100%"',
    ]);
    expect(html.match(/<span[^>]*>[^<]*/g)).toEqual([
      '<span class="label">kunnen',
      '<span class="text">3 ervoor',
      '<span class="label">willen',
      '<span class="text">9 ervoor',
    ]);
  });

  it('draws a line through time, with what every mark means beside it', () => {
    const moments = [
      { when: '1 mei', text: 'Geoefend.', outcome: 'better' as const },
      { when: '2 juni', text: 'Gebeld.', outcome: 'unknown' as const },
    ];
    const html = bodyOf({ kind: 'timeline', moments });
    expect(html).toContain(`role="group" aria-label="${words.timelineAbout}">\n<ol role="list">`);
    expect(html.match(/<span[^>]*>[^<]*/g)).toEqual([
      '<span class="when">1 mei',
      '<span class="text">Geoefend.',
      '<span class="after">daarna beter',
      '<span class="when">2 juni',
      '<span class="text">Gebeld.',
      '<span class="after">niet bekend',
    ]);
  });
});

describe('a table', () => {
  const table = (cell: string): Block => ({
    kind: 'table',
    head: ['', 'deel 1'],
    rows: [[[{ text: 'Kim' }], [{ text: cell }]]],
  });

  it('has heads that are heads, for a screen reader', () => {
    const html = bodyOf(table('1'));
    expect(html).toContain('<td role="cell"></td><th scope="col" role="columnheader">deel 1</th>');
    expect(html).toContain('<th scope="row" role="rowheader" class="short">Kim</th>');
  });

  it('with few words scrolls in a box of its own, named by its heading', () => {
    expect(bodyOf(table('1'))).toMatch(
      /^<div class="wide" tabindex="0" role="group" aria-labelledby="flags-kop">/,
    );
    expect(pageOf(reportWith())).toContain('<h2 id="flags-kop">Wat opvalt</h2>');
  });

  it('with many words becomes cards on a phone, each cell with its head', () => {
    const html = bodyOf(table('Een hele zin over wat er gebeurde.'));
    expect(html).toMatch(/^<div class="cards">/);
    expect(html).toContain('<td role="cell" data-head="deel 1">Een hele zin');
  });

  it('lets a word that is too long for any column break', () => {
    expect(bodyOf(table('x'.repeat(60)))).toContain('class="long"');
  });
});

describe('whatever somebody typed', () => {
  const known =
    /^<\/?(?:p|ul|ol|li|dl|dt|dd|h1|h2|main|body|html|section|figure|svg|rect|circle|path|blockquote|aside|strong|em|span|table|thead|tbody|tr|td|th|div)(?: [a-z-]+="[^"<>]*")*\/?>$/i;

  it('can not become an element, an attribute or a style', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'<>&"\'/=a \n', '</p>', '<script>', '-->', '</style>', '\\', '}'),
    });
    fc.assert(
      fc.property(hostile, randomReport, (text, report) => {
        const quote: Block = { kind: 'quote', words: text, about: text };
        const page = pageOf({ ...report, title: text, foot: text, blocks: [quote] });
        const [head = '', body = ''] = page.split('</head>');
        expect(head.match(/<\/style>/g)).toHaveLength(1);
        expect(head.split('<style>')[0]).not.toMatch(/<script|<p>/);
        const tags = [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
        expect(body).not.toMatch(/ (?:style|on[a-z]+|href|src)="/);
      }),
      { numRuns: 60 },
    );
  });

  it('stays one string at the foot of a page', () => {
    const foot = '"; } body { display: none } /* </style> \\';
    const style = styleOf(pageOf({ ...reportWith(), foot }));
    const content = /@bottom-left \{ content: ("[^;]*);/.exec(style)?.[1];
    expect(content).toBe(
      '"\\22 \\3b  \\7d  body \\7b  display\\3a  none \\7d  \\2f \\2a  \\3c \\2f style\\3e  \\5c "',
    );
  });
});

describe('the look', () => {
  /** WCAG 2: at least 4.5 to 1 for text, light and dark; the fill of a picture at least 3. */
  const style = styleOf(pageOf(reportWith()));
  const schemes = [
    ...style.matchAll(
      /--paper: (#\w+); --ink: (#\w+); --quiet: (#\w+); --line: #\w+; --fill: (#\w+); --soft: (#\w+)/g,
    ),
  ];

  it.each([
    ['light', 0],
    ['dark', 1],
  ])('can be read when it is %s', (_, at) => {
    const [, paper = '', ink = '', quiet = '', fill = '', soft = ''] = schemes[at] ?? [];
    for (const back of [paper, soft]) {
      expect(contrast(ink, back)).toBeGreaterThan(7);
      expect(contrast(quiet, back)).toBeGreaterThan(4.5);
      expect(contrast(fill, back)).toBeGreaterThan(3);
    }
  });
});

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** @param colour "#fff" or "#1b1d1f" */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((one) => one + one) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
