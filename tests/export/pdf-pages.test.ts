// Where everything stands: within the margins, nothing over anything, and what belongs together on one page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../../src/report/report.ts';
import { makePdf, reportWith } from '../support/make-pdf.ts';
import { type PlacedText, type ReadPdf, readPdf } from '../support/pdf-text.ts';
import { randomReport } from '../support/random-report.ts';

const MARGIN = (2.2 * 72) / 2.54;
/** What a slanted or hanging letter may stick out, in points. */
const HAIR = 1.5;

const ZIN = 'Bij een vraag over de levertijd werd het script voorgelezen en volgde de backoffice. ';
const WOORD = 'arbeidsongeschiktheidsverzekeringsmaatschappij';

const runs = (text: string) => [{ text }];
const read = async (blocks: readonly Block[], more: Partial<Report> = {}) =>
  readPdf(await makePdf(reportWith(blocks, more)));
const count = (length: number) => Array.from({ length }, (_, at) => at);

function inRole({ texts }: ReadPdf, role: string): PlacedText[] {
  return texts.filter(({ roles }) => roles?.includes(role));
}

function staysOnPaper({ texts, pages }: ReadPdf): void {
  for (const { page, text, left, right, base, size, roles } of texts) {
    const { width, height } = pages[page - 1] ?? { width: 0, height: 0 };
    const where = `page ${page}: ${text.slice(0, 40)}`;
    expect(left, where).toBeGreaterThanOrEqual(MARGIN - HAIR);
    expect(right, where).toBeLessThanOrEqual(width - MARGIN + HAIR);
    expect(base - size, where).toBeGreaterThanOrEqual(MARGIN - HAIR);
    // The foot stands in the margin, and a head that comes again among the text.
    const foot = roles === undefined && base > height - MARGIN;
    expect(base, where).toBeLessThanOrEqual(foot ? height - 30 : height - MARGIN);
  }
}

function standsApart({ texts }: ReadPdf): void {
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1)) {
      if (one.page !== other.page) break;
      const beside = one.right <= other.left + HAIR || other.right <= one.left + HAIR;
      const under = Math.abs(one.base - other.base) >= Math.min(one.size, other.size);
      const sameLine = one.part !== undefined && one.part === other.part;
      const apart = beside || under || sameLine;
      expect(apart ? '' : `page ${one.page}: ${one.text} / ${other.text}`).toBe('');
    }
  }
}

/** Under every heading stands something that is no heading. */
function headsSomething(pdf: ReadPdf): void {
  for (const heading of inRole(pdf, 'H2')) {
    const under = pdf.texts.some(
      ({ page, base, roles }) =>
        page === heading.page && base > heading.base && roles && !roles.includes('H2'),
    );
    expect(under, `page ${heading.page}: ${heading.text}`).toBe(true);
  }
}

describe('on every page', () => {
  it('all text stays within the margins, and apart from other text', async () => {
    const law = async (report: Report) => {
      const pdf = await readPdf(await makePdf(report));
      staysOnPaper(pdf);
      standsApart(pdf);
    };
    await fc.assert(fc.asyncProperty(randomReport, law), { numRuns: 20 });
  });

  it('so it does with words wider than the page and texts longer than one', async () => {
    const long = `${WOORD.repeat(20)} ${ZIN.repeat(40)}${'漢'.repeat(60)}`;
    const pdf = await read([
      { kind: 'paragraph', runs: [{ text: WOORD.repeat(10), style: 'bold' }, { text: long }] },
      { kind: 'notice', runs: runs(long) },
      { kind: 'quote', words: long, about: WOORD.repeat(4) },
      { kind: 'list', items: [runs(long)] },
      { kind: 'table', head: [WOORD, 'b', WOORD, ''], rows: [[long, 'b', long, WOORD].map(runs)] },
      { kind: 'bars', bars: [{ label: WOORD.repeat(3), share: 1, text: long }] },
      { kind: 'fields', fields: [{ name: WOORD.repeat(3), runs: runs(long) }] },
      { kind: 'timeline', moments: [{ when: WOORD, text: long, outcome: 'same' }] },
      {
        kind: 'signatures',
        places: [{ who: WOORD.repeat(4), blanks: [WOORD, long.slice(0, 900)] }],
      },
    ]);
    staysOnPaper(pdf);
    standsApart(pdf);
  });

  it('a table of many narrow columns holds its words apart', async () => {
    const cells = count(8).map((at) => runs(at % 2 ? 'klantcontactcentrum' : 'ja'));
    const pdf = await read([{ kind: 'table', head: cells.map(() => 'kop'), rows: [cells, cells] }]);
    staysOnPaper(pdf);
    standsApart(pdf);
  });

  it('the foot tells the document and the page, cut off where it is too long', async () => {
    const pdf = await read([{ kind: 'paragraph', runs: runs(ZIN.repeat(80)) }], {
      foot: ZIN.repeat(3),
    });
    staysOnPaper(pdf);
    standsApart(pdf);
    const feet = pdf.texts.filter(({ roles }) => roles === undefined);
    expect(feet.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Bij een vraag.*…$/),
      'pagina 1 van 2',
      expect.stringMatching(/^Bij een vraag.*…$/),
      'pagina 2 van 2',
    ]);
  });
});

describe('what belongs together', () => {
  it('no heading stands alone at the foot of a page', async () => {
    for (const lines of count(24)) {
      const filler: Block = { kind: 'list', items: count(20 + lines).map(() => runs('regel')) };
      const sections = ['een', 'twee', 'drie'].map((title) => ({
        id: title,
        title,
        blocks: [title === 'een' ? filler : { kind: 'paragraph' as const, runs: runs(ZIN) }],
      }));
      headsSomething(await read([], { sections }));
    }
  });

  it('a row that fits a page is never split over two', async () => {
    const rows = count(40).map((at) => [runs(`rij ${at}`), runs(ZIN.repeat(1 + (at % 7)))]);
    const pdf = await read([{ kind: 'table', head: ['wie', 'wat'], rows }]);
    const pages = new Map<string, Set<number>>();
    let row = '';
    for (const { text, page, roles } of inRole(pdf, 'TBody')) {
      if (roles?.at(-1) === 'TH') row = text;
      pages.set(row, (pages.get(row) ?? new Set()).add(page));
    }
    expect(pages.size).toBe(40);
    expect([...pages].filter(([, on]) => on.size > 1)).toEqual([]);
  });

  it('a table has its head on every page, and in the structure once', async () => {
    const rows = count(90).map((at) => [runs(`rij ${at}`), runs('iets')]);
    const pdf = await read([{ kind: 'table', head: ['wie', 'wat'], rows }]);
    const heads = pdf.texts.filter(({ text }) => text === 'wie');
    expect(heads.map(({ page }) => page)).toEqual(count(pdf.pages.length).map((at) => at + 1));
    expect(heads.map(({ roles }) => roles?.at(-1))).toEqual(['TH', undefined, undefined]);
  });

  it('all who sign stand on one page, with their heading', async () => {
    for (const lines of [0, 10, 20, 25, 30]) {
      const places = ['Teamleider', 'Medewerker'].map((who) => {
        return { who, blanks: ['naam', 'handtekening', 'datum'] };
      });
      const filler: Block = { kind: 'list', items: count(lines).map(() => runs('regel')) };
      const pdf = await read([], {
        sections: [
          { id: 'a', title: 'Voor', blocks: [filler] },
          { id: 'b', title: 'Getekend', blocks: [{ kind: 'signatures', places }] },
        ],
      });
      const from = pdf.texts.findIndex(({ text }) => text === 'Getekend');
      const signed = pdf.texts.slice(from).filter(({ roles }) => roles);
      expect(signed).toHaveLength(9);
      expect(new Set(signed.map(({ page }) => page)).size).toBe(1);
    }
  });

  it('no line of a paragraph stands alone on a page', async () => {
    for (const lines of count(6)) {
      const filler: Block = { kind: 'list', items: count(26 + lines).map(() => runs('regel')) };
      const pdf = await read([filler, { kind: 'paragraph', runs: runs(ZIN.repeat(6)) }]);
      const paragraph = inRole(pdf, 'P').filter(({ roles }) => !roles?.includes('L'));
      for (const page of new Set(paragraph.map((line) => line.page))) {
        const bases = paragraph.filter((line) => line.page === page).map(({ base }) => base);
        expect(new Set(bases).size).toBeGreaterThan(1);
      }
    }
  });
});
