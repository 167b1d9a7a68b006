// What a reader, a screen reader and a records system find in a PDF.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import { documentWords } from '../../src/wording/nl/document.ts';
import { makePdf, reportWith } from '../support/make-pdf.ts';
import { FONTS_FOLDER } from '../support/pdf-fonts.ts';
import { type PdfNode, pdfText, readPdf } from '../support/pdf-text.ts';

const textOfPdf = async (...blocks: Block[]) => pdfText(await makePdf(reportWith(blocks)));

/** The structure as nested arrays, without the document and the section around it. */
async function shapeOf(...blocks: Block[]): Promise<unknown[]> {
  const { trees } = await readPdf(await makePdf(reportWith(blocks)));
  const document = trees[0]?.children[0];
  const section = document?.children.find(({ role }) => role === 'Sect');
  expect(document?.role).toBe('Document');
  return section?.children.slice(1).map(shape) ?? [];
}

function shape({ role, children }: PdfNode): unknown {
  return children.length === 0 ? role : [role, ...children.map(shape)];
}

/** pdfkit writes the objects of the file as plain text; only pages and fonts are packed. */
const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const runs = (text: string) => [{ text }];

describe('the structure', () => {
  it('has the title as first heading and sections as second', async () => {
    const { trees, texts } = await readPdf(await makePdf(reportWith([])));
    expect(trees.map(shape)).toEqual([['Root', ['Document', 'H1', ['Sect', 'H2']]]]);
    expect(texts.filter(({ roles }) => roles).map(({ text }) => text)).toEqual([
      'Gespreksverslag',
      'Deel',
    ]);
  });

  it('gives every kind of text its element', async () => {
    const shapes = await shapeOf(
      { kind: 'paragraph', runs: runs('een\ntwee') },
      { kind: 'notice', runs: runs('let op') },
      { kind: 'quote', words: 'ik weet het', about: 'Medewerker' },
      { kind: 'list', items: [runs('a'), runs('b\nc')] },
    );
    expect(shapes).toEqual([
      'P',
      'P',
      ['Div', 'P'],
      ['BlockQuote', 'P'],
      ['L', ['LI', 'Lbl', ['LBody', 'P']], ['LI', 'Lbl', ['LBody', 'P', 'P']]],
    ]);
  });

  it('says of what a head cell is the head', async () => {
    const head = ['', 'wat'];
    const table: Block = { kind: 'table', head, rows: [[runs('wie'), runs('iets')]] };
    const bytes = await makePdf(reportWith([table]));
    expect(
      plain(bytes)
        .match(/\/Scope \/\w+/g)
        ?.sort(),
    ).toEqual(['/Scope /Column', '/Scope /Row']);
    expect(await shapeOf(table)).toEqual([
      ['Table', ['THead', ['TR', 'TD', 'TH']], ['TBody', ['TR', 'TH', 'TD']]],
    ]);
  });

  it('makes a table of fields, with the names as heads', async () => {
    const fields: Block = { kind: 'fields', fields: [{ name: 'Datum', runs: runs('vandaag') }] };
    const bytes = await makePdf(reportWith([fields]));
    expect(plain(bytes)).toContain('/Scope /Row');
    expect(await shapeOf(fields)).toEqual([['Table', ['TR', 'TH', 'TD']]]);
  });

  it('tells what bars show, and has it beside them as text', async () => {
    const bars: Block = {
      kind: 'bars',
      bars: [
        { label: 'Kunnen', share: 0.8, text: '4 ervoor' },
        { label: 'Willen', share: 0, text: '0 ervoor' },
      ],
    };
    const { trees } = await readPdf(await makePdf(reportWith([bars])));
    const alts = trees.flatMap(alternatives);
    expect(alts).toEqual([`${documentWords.barsAbout} Kunnen: 4 ervoor. Willen: 0 ervoor.`]);
    expect(await textOfPdf(bars)).toBe('Gespreksverslag\nDeel\nKunnen\n4 ervoor\nWillen\n0 ervoor');
  });

  it('tells what a timeline shows, with how it went', async () => {
    const timeline: Block = {
      kind: 'timeline',
      moments: [
        { when: '8 september', text: 'meegeluisterd', outcome: 'same' },
        { when: '12 oktober', text: 'geoefend', outcome: 'better' },
      ],
    };
    const { trees } = await readPdf(await makePdf(reportWith([timeline])));
    expect(trees.flatMap(alternatives)).toEqual([
      `${documentWords.timelineAbout} 8 september, daarna hetzelfde: meegeluisterd 12 oktober, daarna beter: geoefend`,
    ]);
    expect(await textOfPdf(timeline)).toContain(
      '8 september\nmeegeluisterd\ndaarna hetzelfde\n12 oktober\ngeoefend\ndaarna beter',
    );
  });

  it('keeps the foot of the page out of what is read aloud', async () => {
    const bytes = await makePdf(reportWith([], { foot: 'Vertrouwelijk' }));
    const { texts } = await readPdf(bytes);
    const artifacts = texts.filter(({ roles }) => roles === undefined).map(({ text }) => text);
    expect(artifacts).toEqual(['Vertrouwelijk', 'pagina 1 van 1']);
  });
});

describe('the file', () => {
  it('is the same every time', async () => {
    const report = reportWith([{ kind: 'paragraph', runs: runs('één') }]);
    const [one, two] = [await makePdf(report), await makePdf(report)];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('names its language, title and maker, and nobody else', async () => {
    const bytes = await makePdf(reportWith([]));
    const text = plain(bytes);
    expect(text).toContain('/Lang (nl-NL)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('(Gespreksverslag)');
    expect(text).toContain('(D:20261126133000Z)');
    expect(
      text.match(/\/(Author|Creator|Producer|Title|CreationDate|ModDate|Keywords) \d/g),
    ).toEqual(
      ['/Producer 1', '/Creator 1', '/CreationDate 1', '/Title 1', '/Author 1'].map((entry) =>
        expect.stringContaining(entry.slice(0, -1)),
      ),
    );
    expect(text).not.toContain(FONTS_FOLDER);
    const english = await makePdf(reportWith([], { language: 'en' }));
    expect(plain(english)).toContain('/Lang (en-GB)');
  });

  it('has whole metadata whatever the title holds', async () => {
    const bytes = await makePdf(reportWith([], { title: 'a & b </rdf:li> "c"' }));
    expect(plain(bytes)).toContain('a &amp; b &lt;/rdf:li&gt; "c"</rdf:li>');
    expect(plain(bytes)).toContain('(a & b </rdf:li> "c")');
  });

  it('carries its typefaces, and no more of them than it uses', async () => {
    const bytes = await makePdf(reportWith([{ kind: 'paragraph', runs: runs('tekst') }]));
    expect(plain(bytes).match(/\/BaseFont \/\w+\+DejaVuSans(-Bold)?/g)).toHaveLength(4);
    expect(plain(bytes).match(/\/FontFile2/g)).toHaveLength(2);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('stays under a megabyte with sixty pages', async () => {
    const blocks = Array.from({ length: 40 }, (_, at): Block => {
      return { kind: 'paragraph', runs: runs(`${at} Zo'n hele lange zin. `.repeat(300)) };
    });
    const bytes = await makePdf(reportWith(blocks));
    expect((await readPdf(bytes)).pages.length).toBeGreaterThan(60);
    expect(bytes.length).toBeLessThan(1_000_000);
  });
});

describe('a character that no typeface has', () => {
  it('shows as a box, and is still itself for who copies it', async () => {
    const block: Block = { kind: 'paragraph', runs: runs('een 漢 twee 👩‍💻.') };
    const bytes = await makePdf(reportWith([block]));
    expect(await pdfText(bytes)).toBe('Gespreksverslag\nDeel\neen □ twee □.');
    const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');
    expect(plain(bytes)).toContain(`/ActualText (\xfe\xff${utf16('漢')})`);
  });

  it('is taken from the regular typeface where only the bold one lacks it', async () => {
    // U+2800: a Braille pattern; DejaVu has it upright only.
    const block: Block = { kind: 'paragraph', runs: [{ text: 'vet \u2840', style: 'bold' }] };
    expect(await textOfPdf(block)).toBe('Gespreksverslag\nDeel\nvet \u2840');
  });
});

function alternatives({ alt, children }: PdfNode): string[] {
  return [...(alt === undefined ? [] : [alt]), ...children.flatMap(alternatives)];
}
