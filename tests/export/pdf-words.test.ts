// No answer can break or forge a PDF: whatever was typed is read back as what was typed, in every kind of block.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../../src/report/report.ts';
import { plainLine } from '../../src/report/tidy-text.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { makePdf, reportWith } from '../support/make-pdf.ts';
import { pdfText } from '../support/pdf-text.ts';

/** In characters: takes more than a page somewhere. */
const LONG = 1000;
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Every kind of block with this text wherever a text may stand. */
function reportOf(text: string): Report {
  const runs = [{ text }];
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [{ text: 'Vet:', style: 'bold' }, { text: ' ' }, { text }] },
    { kind: 'notice', runs },
    { kind: 'quote', words: text, about: 'Wie' },
    { kind: 'list', items: [[{ text: 'een' }], runs] },
    { kind: 'table', head: ['kop', text], rows: [[runs, [{ text: 'naast' }]]] },
    { kind: 'bars', bars: [{ label: 'Kunnen', share: 0.5, text }] },
    { kind: 'fields', fields: [{ name: text, runs }] },
    { kind: 'timeline', moments: [{ when: 'Toen', text, outcome: 'better' }] },
    { kind: 'signatures', places: [{ who: text, blanks: ['naam'] }] },
  ];
  return reportWith([], { title: 'T', sections: [{ id: 'deel', title: text, blocks }] });
}

/** In the order of reading; white space aside, since lines are broken where they are full. */
function expectedOf(text: string): string {
  // A cell of a table holds one line.
  const line = plainLine(text);
  const all = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  const several = all.split('\n').map(plainLine).join('');
  return [
    ['T', line, 'Vet:', several, several, 'Wie:', several, '•een', '•', several],
    [
      'kop',
      line,
      line,
      'naast',
      'Kunnen',
      line,
      line,
      several,
      'Toen',
      several,
      'daarna beter',
      line,
      'naam',
    ],
  ]
    .flat()
    .join('');
}

async function readsBack(text: string) {
  const read = solid(await pdfText(await makePdf(reportOf(text))));
  const expected = solid(expectedOf(text));
  // What takes several pages is read page by page, so that the cells of one row come in turns.
  if (text.length > LONG) return expect(letters(read)).toEqual(letters(expected));
  let at = 0;
  for (const { segment } of graphemes.segment(expected)) {
    if (read.startsWith(segment, at)) at += segment.length;
    // Not a letter of it in the typefaces: a box in its place, and never nothing.
    else if (read[at] === '□') at += 1;
    else expect({ at: read.slice(Math.max(0, at - 20), at + 20) }).toBe(segment);
  }
  expect(read.slice(at)).toBe('');
}

function letters(text: string): string {
  return [...text].sort().join('');
}

function solid(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFC');
}

describe('an answer in every kind of block', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 50), text]))('%s', (_, text) =>
    readsBack(text),
  );

  it('whatever else', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 100)),
      // From right to left the letters come back in another order: a reader program turns them round.
      fc
        .string({ unit: 'grapheme', maxLength: 8 })
        .filter(
          (text) =>
            !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
              text,
            ),
        ),
      fc.constantFrom('\n', ' ', '(', ')', '\\', '<', '>', '/', '%', '\\051'),
    );
    const text = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(''))
      .filter((all) => plainLine(all) !== '');
    await fc.assert(fc.asyncProperty(text, readsBack), { numRuns: 20 });
  });
});
