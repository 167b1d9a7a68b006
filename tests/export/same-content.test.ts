// The same words in the same order, in whatever format a report is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../src/domain/audience.ts';
import { toDocx } from '../../src/export/docx.ts';
import { toHtml } from '../../src/export/html.ts';
import { toJson } from '../../src/export/json.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { hasTalked } from '../../src/interview/has-talked.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { documentWords as words } from '../../src/wording/nl/document.ts';
import { docxText } from '../support/docx-text.ts';
import { htmlText } from '../support/html-text.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { makePdf } from '../support/make-pdf.ts';
import { markdownText } from '../support/markdown-text.ts';
import { pdfText } from '../support/pdf-text.ts';
import { randomReport } from '../support/random-report.ts';
import { reportOf } from '../support/report-text.ts';
import { wordsIn, wordsOfPage, wordsOfProperties, wordsOfReport } from '../support/report-words.ts';
import { wander } from '../support/wander.ts';

const made = new Date('2026-11-26T13:30:00Z');
const chances = fc.array(fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), {
  minLength: 60,
  maxLength: 60,
});
/** What comes out of whole conversations in the built-in playbook. */
const toldReport = fc.tuple(chances, fc.constantFrom(...AUDIENCES)).map(([luck, audience]) => {
  const { conversation } = wander(mainPlaybook, luck);
  // A preparation alone is for the lead.
  return reportOf(conversation, hasTalked(conversation) ? audience : 'mezelf', mainPlaybook);
});

const sources: readonly [string, fc.Arbitrary<Report>, number][] = [
  ['any report', randomReport, 30],
  ['the report of a conversation', toldReport, 6],
];

describe.each(sources)('%s', (_, reports, numRuns) => {
  const holds = (check: (report: Report) => void) =>
    fc.assert(fc.property(reports, check), { numRuns });

  it('as Markdown, with the properties in front', () => {
    holds((report) => {
      const { properties, text } = markdownText(toMarkdown(report));
      expect(wordsIn(text)).toEqual(wordsOfReport(report));
      expect(wordsOfProperties({ properties })).toEqual(wordsOfProperties(report));
    });
  });

  it('as a page, with the properties under the title', () => {
    holds((report) => {
      expect(wordsIn(htmlText(toHtml(report, { words })))).toEqual(wordsOfPage(report));
    });
  });

  it('as JSON', () => {
    holds((report) => {
      const read = JSON.parse(toJson(report));
      const properties = Object.entries<string>(read.properties);
      expect(wordsOfReport(read)).toEqual(wordsOfReport(report));
      expect(wordsOfProperties({ properties })).toEqual(wordsOfProperties(report));
    });
  });

  it('as a Word document', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const read = wordsIn(await docxText(await toDocx(report, { words, made })));
        expect(read).toEqual(wordsOfPage(report));
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('as PDF', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const read = wordsIn(await pdfText(await makePdf(report)));
        expect(letters(read)).toEqual(letters(wordsOfPage(report)).filter(isInTypefaces));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it('as text for a terminal', () => {
    holds((report) => {
      const read = (one: Report) => letters(wordsIn(toPlainText(one, 100)));
      // In a table in columns the lines of cells lie beside each other, so there the order is another.
      const [flowing, tables] = [onlyBlocks(report, isFlowing), onlyBlocks(report, isTable)];
      expect(read(flowing)).toEqual(letters(wordsOfReport(flowing)));
      expect(read(tables).toSorted()).toEqual(letters(wordsOfReport(tables)).toSorted());
    });
  });
});

/** The typefaces of the PDF hold no Chinese: such a character is a box there. */
const isInTypefaces = (letter: string) => !/\p{Script=Han}/u.test(letter);

/** On a screen a word that does not fit is broken in two. */
const letters = (all: readonly string[]) => all.join('').match(/[\p{L}\p{N}]/gu) ?? [];
const isTable = (block: Block) => block.kind === 'table';
const isFlowing = (block: Block) => !isTable(block);

function onlyBlocks(report: Report, wanted: (block: Block) => boolean): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(wanted),
  }));
  return { ...report, blocks: report.blocks.filter(wanted), sections };
}
