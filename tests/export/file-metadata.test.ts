// The row an HR system asks with a document: read back as it was, and never run as a formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FileMetadata,
  toMetadataCsv,
  toMetadataJson,
} from '../../src/export/file-metadata.ts';
import { plainLine } from '../../src/report/tidy-text.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

const ROW: FileMetadata = {
  file: '2026-11-26_coachgesprek_P1042_v1.pdf',
  title: 'Gespreksverslag 26 november 2026',
  category: 'coachgesprek',
  date: '2026-11-26',
  personnelNumber: 'P1042',
  visibleForEmployee: true,
};

/** A reader of RFC 4180 with semicolons. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const cells = /("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n)/gy;
  const rows: string[][] = [[]];
  let end = 0;
  for (const [all, cell = '', after] of csv.matchAll(cells)) {
    end += all.length;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (after === '\r\n') rows.push([]);
  }
  expect(end).toBe(csv.length);
  return rows.slice(0, -1);
}

describe('the CSV', () => {
  it('has a head and a row a file', () => {
    expect(toMetadataCsv([ROW, { ...ROW, visibleForEmployee: false }])).toBe(
      [
        'bestand;titel;categorie;datum;personeelsnummer;zichtbaar_voor_medewerker',
        '2026-11-26_coachgesprek_P1042_v1.pdf;Gespreksverslag 26 november 2026;coachgesprek;2026-11-26;P1042;ja',
        '2026-11-26_coachgesprek_P1042_v1.pdf;Gespreksverslag 26 november 2026;coachgesprek;2026-11-26;P1042;nee',
        '',
      ].join('\r\n'),
    );
  });

  it('is only a head without files', () => {
    expect(readCsv(toMetadataCsv([]))).toHaveLength(1);
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1+1', '\r\n=1+1', '＝1+1', ' =1', '\u200b=1'])(
    'runs nothing: %j',
    (title) => {
      const [, row] = readCsv(toMetadataCsv([{ ...ROW, title }]));
      expect(row?.[1]).toMatch(/^'[=+\-@＝]/);
    },
  );

  it('reads back as it was, whatever it holds', () => {
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(fc.constantFrom('"', ';', ',', '\n', '=', 'a', ' '), { maxLength: 8 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (title, personnelNumber) => {
        const [, row] = readCsv(toMetadataCsv([{ ...ROW, title, personnelNumber }]));
        expect(row).toHaveLength(6);
        const [, shown = '', , , number = ''] = row ?? [];
        for (const [cell, typed] of [
          [shown, title],
          [number, personnelNumber],
        ] as const) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(["'", ''].map((guard) => guard + plainLine(typed))).toContain(cell);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the JSON', () => {
  it('has the same columns, with the texts as they are', () => {
    expect(JSON.parse(toMetadataJson([{ ...ROW, title: '=1' }]))).toEqual([
      {
        bestand: ROW.file,
        titel: '=1',
        categorie: 'coachgesprek',
        datum: '2026-11-26',
        personeelsnummer: 'P1042',
        zichtbaar_voor_medewerker: true,
      },
    ]);
  });
});
