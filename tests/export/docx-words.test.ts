// No answer can break or forge a Word document: whatever was typed reads back as what was typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, plainLine } from '../../src/report/tidy-text.ts';
import { docxPart, docxText, textOf } from '../support/docx-text.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { makeDocx, reportWith } from '../support/make-docx.ts';
import { textsIn } from '../support/xml.ts';

const text = (words: string) => [{ text: words }];

/** What the library itself fills in, and what may not stand in XML. */
const HOSTILE = [
  ...HOSTILE_TEXTS,
  '{bullets-0}',
  '{default-bullet-numbering-0} {bullets-restart 1}',
  '{{bullets-0}}',
  ']]>',
  '_x0041_',
  '\ufffe en \uffff',
  '\ud800 half',
];
const lines = (words: string) =>
  linesOf(text(words)).map((line) => line.map((run) => run.text).join(''));
/** The two characters that XML cannot hold at all. */
const held = (words: string) => words.replace(/[\ufffe\uffff]/g, '\ufffd');

async function readsBackEverywhere(words: string) {
  const several = held(lines(words).join('\n'));
  const bytes = await makeDocx(
    reportWith(
      [
        { kind: 'paragraph', runs: text(words) },
        { kind: 'notice', runs: [{ text: words, style: 'bold' }] },
        { kind: 'list', items: [text(words), text('erna')] },
        { kind: 'quote', words },
        { kind: 'table', head: ['kop', words], rows: [[text(words), text('naast')]] },
        { kind: 'fields', fields: [{ name: words, runs: text(words) }] },
      ],
      { title: `Titel ${words}`, foot: `Voet ${words}` },
    ),
  );
  const one = held(plainLine(words));
  const title = held(plainLine(`Titel ${words}`));
  const expected = [title, 'Deel', several, several, several, 'erna', several, 'kop', one];
  const texts = [...expected, several, 'naast', one, several];
  expect(await docxText(bytes)).toBe(texts.filter((part) => part !== '').join('\n'));
  expect(textsIn(await docxPart(bytes, 'docProps/core.xml'))[0]).toBe(title);
  expect(textOf(await docxPart(bytes, 'word/footer1.xml'))).toContain(
    held(plainLine(`Voet ${words}`)),
  );
}

describe('an answer, wherever it stands', () => {
  it.each(HOSTILE.map((words) => [JSON.stringify(words).slice(0, 50), words]))(
    '%s',
    async (_, words) => {
      await readsBackEverywhere(words);
    },
  );

  it('whatever else', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE.filter((words) => words.length < 100)),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\n', '{', '}', '<', '&', ' ', '\t', '\u000b', '\u0000', '\ufffe'),
    );
    const any = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    await fc.assert(fc.asyncProperty(any, readsBackEverywhere), { numRuns: 25 });
  });
});
