// A Word document as a file: what travels with it, and the same bytes for the same report.
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { fixZipDates } from '../../src/export/fix-zip-dates.ts';
import type { Block } from '../../src/report/report.ts';
import { docxPart, docxText } from '../support/docx-text.ts';
import { makeDocx, reportWith } from '../support/make-docx.ts';
import { randomReport } from '../support/random-report.ts';
import { wordsIn, wordsOfPage } from '../support/report-words.ts';
import { textsIn } from '../support/xml.ts';

const TABLE: Block = {
  kind: 'table',
  head: ['wie', 'wat'],
  rows: [[[{ text: 'samen' }], [{ text: 'oefenen en meer' }]]],
};

describe('the file', () => {
  it('names a title, a language and the program, and nobody', async () => {
    const bytes = await makeDocx(reportWith([], { title: 'Gesprek <1> & "2"' }));
    expect(textsIn(await docxPart(bytes, 'docProps/core.xml'))).toEqual([
      'Gesprek <1> & "2"',
      'coachwijzer',
      'coachwijzer',
      '1',
      '2026-11-26T13:30:00Z',
      '2026-11-26T13:30:00Z',
      'nl-NL',
    ]);
    for (const path of ['docProps/app.xml', 'docProps/custom.xml']) {
      expect((await docxPart(bytes, path)).children).toEqual([]);
    }
  });

  it('has the same bytes for the same report, whatever was made before it', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, async (report) => {
        const [one, other] = [await makeDocx(report), await makeDocx(report)];
        expect(Buffer.compare(one, other)).toBe(0);
      }),
      { numRuns: 6 },
    );
  });

  it('tells no time but the one it was given', async () => {
    const zip = await JSZip.loadAsync(await makeDocx(reportWith([TABLE])));
    const dates = Object.values(zip.files).map(({ date }) => date.toISOString());
    expect(new Set(dates)).toEqual(new Set(['1980-01-01T00:00:00.000Z']));
  });

  it('is small', async () => {
    const many = Array.from({ length: 100 }, () => TABLE);
    expect((await makeDocx(reportWith(many))).length).toBeLessThan(100_000);
  });

  it('has the same words as the report, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, async (report) => {
        expect(wordsIn(await docxText(await makeDocx(report)))).toEqual(wordsOfPage(report));
      }),
      { numRuns: 25 },
    );
  });
});

it('refuses to date what is no zip', () => {
  expect(() => fixZipDates(new Uint8Array(10))).toThrow('no zip');
  expect(() => fixZipDates(new Uint8Array(100))).toThrow('no zip');
});
