// The structure of a Word document: what a person can edit, a screen reader can tell, and a page may not cut.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import { documentWords as words } from '../../src/wording/nl/document.ts';
import { docxPart, paragraphsIn, styleOf, textOf } from '../support/docx-text.ts';
import { makeDocx, reportWith } from '../support/make-docx.ts';
import { elementsIn, textsIn, type XmlNode } from '../support/xml.ts';

async function bodyOf(...blocks: readonly Block[]): Promise<XmlNode> {
  return docxPart(await makeDocx(reportWith(blocks)), 'word/document.xml');
}

/** Style and text of every paragraph that holds any. */
async function told(...blocks: readonly Block[]): Promise<readonly (string | undefined)[][]> {
  return paragraphsIn(await bodyOf(...blocks))
    .map((paragraph) => [styleOf(paragraph), textOf(paragraph)])
    .filter(([, text]) => text !== '')
    .slice(2);
}

const rowsIn = (node: XmlNode) => elementsIn(node, 'w:tr');
const has = (node: XmlNode | undefined, name: string) =>
  node !== undefined && elementsIn(node, name).length > 0;
const text = (words: string) => [{ text: words }];

const TABLE: Block = {
  kind: 'table',
  head: ['wie', 'wat'],
  rows: [
    [text('samen'), text('oefenen\nen meer')],
    [text('later'), text('nog eens')],
  ],
};

describe('the structure', () => {
  it('has the title and the sections as real headings that stay with what follows', async () => {
    const body = await bodyOf({ kind: 'paragraph', runs: text('Tekst') });
    const [title, heading] = paragraphsIn(body);
    expect([title, heading].map((one) => one && [styleOf(one), textOf(one)])).toEqual([
      ['Title', 'Coachgesprek'],
      ['Heading1', 'Deel'],
    ]);
    expect([title, heading].every((one) => has(one, 'w:keepNext'))).toBe(true);
  });

  it('knows its headings by name and level, and its language', async () => {
    const styles = await docxPart(await makeDocx(reportWith([])), 'word/styles.xml');
    const heading = elementsIn(styles, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Heading1',
    );
    expect(elementsIn(heading ?? styles, 'w:name')[0]?.attributes['w:val']).toMatch(/^heading 1$/i);
    expect(elementsIn(heading ?? styles, 'w:outlineLvl')[0]?.attributes['w:val']).toBe('0');
    const [defaults] = elementsIn(styles, 'w:docDefaults');
    expect(elementsIn(defaults ?? styles, 'w:lang')[0]?.attributes['w:val']).toBe('nl-NL');
  });

  it('is English for an English report', async () => {
    const bytes = await makeDocx(reportWith([], { language: 'en' }));
    const languages = elementsIn(await docxPart(bytes, 'word/styles.xml'), 'w:lang');
    expect(languages.map(({ attributes }) => attributes['w:val'])).toEqual(['en-GB']);
    expect(textsIn(await docxPart(bytes, 'docProps/core.xml'))).toContain('en-GB');
  });

  it('sets notices and quotes in styles of their own', async () => {
    expect(
      await told(
        { kind: 'notice', runs: text('Let op.') },
        { kind: 'quote', words: 'Ik wil het\nzelf', about: 'Beeld' },
      ),
    ).toEqual([
      ['Notice', 'Let op.'],
      ['Quote', 'Beeld: Ik wil het\nzelf'],
    ]);
  });

  it('numbers the items of a list as one list', async () => {
    const body = await bodyOf({ kind: 'list', items: [text('een'), text('twee\nregels')] });
    const items = paragraphsIn(body).filter((one) => has(one, 'w:numPr'));
    expect(items.map(textOf)).toEqual(['een', 'twee\nregels']);
    const numbers = items.map((item) => elementsIn(item, 'w:numId')[0]?.attributes['w:val']);
    expect(new Set(numbers).size).toBe(1);
  });

  it('repeats the head of a table, cuts no row, and keeps a small table whole', async () => {
    const rows = rowsIn(await bodyOf(TABLE));
    expect(rows.map((row) => has(row, 'w:tblHeader'))).toEqual([true, false, false]);
    expect(rows.every((row) => has(row, 'w:cantSplit'))).toBe(true);
    expect(rows.map((row) => has(row, 'w:keepNext'))).toEqual([true, true, false]);
  });

  it('lets a long table go over pages, but its head not without a row', async () => {
    const long = Array.from({ length: 40 }, () => [text('een'), text('twee')]);
    const rows = rowsIn(await bodyOf({ ...TABLE, rows: long }));
    expect(rows.flatMap((row, at) => (has(row, 'w:keepNext') ? [at] : []))).toEqual([0]);
  });

  it('keeps the words before a table with it', async () => {
    const body = await bodyOf({ kind: 'paragraph', runs: text('Dit zagen we:') }, TABLE);
    const intro = paragraphsIn(body).find((one) => textOf(one) === 'Dit zagen we:');
    expect(has(intro, 'w:keepNext')).toBe(true);
  });

  it('makes tables as wide as the text, in every column of every row', async () => {
    const body = await bodyOf(TABLE);
    const grid = elementsIn(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9412);
    for (const row of rowsIn(body)) {
      const cells = elementsIn(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
      expect(cells).toEqual(grid);
    }
  });

  it('says of the rows of fields what their first cell is', async () => {
    const body = await bodyOf({ kind: 'fields', fields: [{ name: 'Datum', runs: text('nu') }] });
    expect(elementsIn(body, 'w:tblLook')[0]?.attributes['w:firstColumn']).toBe('true');
    expect(
      (await told({ kind: 'fields', fields: [{ name: 'Datum', runs: text('nu') }] }))[0],
    ).toEqual(['TableHead', 'Datum']);
  });

  it('tells a moment by its date, its text, and a mark with a word', async () => {
    const moment = { when: '12 september 2026', text: 'Oefenen', outcome: 'better' as const };
    const timeline: Block = { kind: 'timeline', moments: [moment] };
    expect(await told(timeline)).toEqual([
      ['TableHead', '12 september 2026'],
      ['TableText', 'Oefenen'],
      ['TableMark', '▲ daarna beter'],
    ]);
    const about = elementsIn(await bodyOf(timeline), 'w:tblDescription')[0]?.attributes['w:val'];
    expect(about).toBe(words.timelineAbout);
  });

  it('draws a bar as filled and empty steps, little as one step and nothing as none', async () => {
    const shares = [0, 0.001, 0.5, 1, 7];
    const bars = shares.map((share) => ({ label: 'Kunnen', share, text: 'x' }));
    const body = await bodyOf({ kind: 'bars', bars });
    const steps = rowsIn(body).map((row) =>
      elementsIn(row, 'w:gridSpan').map(({ attributes }) => Number(attributes['w:val'])),
    );
    // A step of one column spans nothing, and so is not written down as such.
    expect(steps).toEqual([[24], [1, 23], [12, 12], [24], [24]]);
    const about = elementsIn(body, 'w:tblDescription')[0]?.attributes['w:val'];
    expect(about).toBe(words.barsAbout);
  });

  it('keeps all places to sign on one page', async () => {
    const place = (who: string) => ({ who, blanks: ['naam', 'handtekening'] });
    const places = ['Medewerker', 'Teamleider', 'Derde'].map(place);
    const body = await bodyOf({ kind: 'signatures', places });
    const lines = rowsIn(body)
      .flatMap(paragraphsIn)
      .filter((one) => textOf(one) !== '');
    expect(lines.slice(0, 3).map(textOf)).toEqual(['Medewerker', 'naam: \t', 'handtekening: \t']);
    expect(lines.every((one) => has(one, 'w:keepNext'))).toBe(true);
    expect(rowsIn(body).every((row) => has(row, 'w:cantSplit'))).toBe(true);
  });

  it('leaves out what holds nothing', async () => {
    const empty: readonly Block[] = [
      { kind: 'paragraph', runs: [] },
      { kind: 'list', items: [[], text('\n')] },
      { kind: 'table', head: [], rows: [] },
      { kind: 'bars', bars: [] },
      { kind: 'fields', fields: [] },
      { kind: 'timeline', moments: [] },
      { kind: 'signatures', places: [] },
    ];
    expect(paragraphsIn(await bodyOf(...empty)).map(textOf)).toEqual(['Coachgesprek', 'Deel']);
  });

  it('counts the pages beside what the document is', async () => {
    const bytes = await makeDocx(reportWith([], { foot: 'P1042 · versie 1' }));
    const foot = await docxPart(bytes, 'word/footer1.xml');
    expect(textOf(foot)).toBe('P1042 · versie 1\tpagina  van ');
    const fields = elementsIn(foot, 'w:instrText').flatMap(({ children }) => children);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('has the title at the foot where nothing else is said', async () => {
    const foot = await docxPart(await makeDocx(reportWith([])), 'word/footer1.xml');
    expect(textOf(foot)).toMatch(/^Coachgesprek\t/);
  });
});
