import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import type { Block, Report } from '../../src/report/report.ts';

const reportWith = (...blocks: readonly Block[]): Report => ({
  audience: 'mezelf',
  language: 'nl',
  title: 'Een <titel>',
  properties: [['datum', '2026-11-26']],
  blocks: [],
  sections: [{ id: 'flags', title: 'Wat opvalt', blocks }],
});
const bodyOf = (...blocks: readonly Block[]) =>
  /<h2>.*<\/h2>\n([\s\S]*)\n<\/section>/.exec(toHtml(reportWith(...blocks)))?.[1];

describe('a report as a page', () => {
  it('says its language, fits a phone, and needs nothing from elsewhere', () => {
    const page = toHtml(reportWith());
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
      'bars, with the length told as well',
      { kind: 'bars', bars: [{ label: 'kunnen', share: 0.5, text: '3 ervoor' }] },
      '<table class="bars">\n<tbody>\n<tr><th scope="row">kunnen</th><td><span class="bar"><span style="width:50%"></span></span></td><td>3 ervoor</td></tr>\n</tbody>\n</table>',
    ],
  ] satisfies [string, Block, string][])('has %s', (_, block, html) => {
    expect(bodyOf(block)).toBe(html);
  });

  it('has tables whose heads are heads, for a screen reader', () => {
    const rows = [[[{ text: 'Kim' }], [{ text: '1' }]]];
    const html = bodyOf({ kind: 'table', head: ['', 'deel 1'], rows });
    expect(html).toContain('<tr><td></td><th scope="col">deel 1</th></tr>');
    expect(html).toContain('<tr><th scope="row">Kim</th><td>1</td></tr>');
  });

  it('can not be broken by what somebody typed', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'<>&"\'/=a \n', '</p>', '<script>', '-->'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const html = bodyOf(
          { kind: 'paragraph', runs: [{ text }] },
          { kind: 'table', head: [text], rows: [[[{ text }]]] },
          { kind: 'quote', words: text, about: text },
        );
        const tags = [...(html ?? '').matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        const known =
          /^<\/?(?:p|blockquote|strong|table|thead|tbody|tr|td|div|th)(?: (?:class="wide"|tabindex="0"|role="group"|scope="(?:col|row)"))*>$/;
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
      }),
    );
  });
});
