// The report on a screen: wrapped, aligned, and without anything a terminal would obey.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/domain/text-width.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import type { Block, Report } from '../../src/report/report.ts';

function reportOf(...blocks: Block[]): Report {
  return {
    audience: 'mezelf',
    language: 'nl',
    title: 'Coachgesprek',
    properties: [],
    blocks: [{ kind: 'notice', runs: [{ text: 'Kan onder het recht op inzage vallen.' }] }],
    sections: [{ id: 'deel', title: 'Wat er speelt', blocks }],
  };
}

const table: Block = {
  kind: 'table',
  head: ['wanneer', 'wat er gebeurde', 'norm'],
  rows: [
    [
      [{ text: 'do 19-11, 14.20 uur' }],
      [{ text: 'las het script voor en verbond door na de tweede vraag' }],
      [{ text: 'zelf zoeken, werkinstructie 4.2' }],
    ],
  ],
};

describe('at 60 columns', () => {
  it('sets headings, lists, quotes and bars', () => {
    const text = toPlainText(
      reportOf(
        {
          kind: 'paragraph',
          runs: [{ text: 'Aanleiding:', style: 'bold' }, { text: ' doorverbinden' }],
        },
        {
          kind: 'list',
          items: [
            [{ text: 'een regel die te lang is voor deze breedte en dus moet worden afgebroken' }],
            [{ text: 'twee\nregels' }],
          ],
        },
        { kind: 'quote', words: 'Ik wil het zelf doen', about: 'Beeld' },
        { kind: 'bars', bars: [{ label: 'Kunnen', share: 0.5, text: '5 ervoor, 5 ertegen' }] },
      ),
      60,
    );
    expect(text).toMatchInlineSnapshot(`
      "Coachgesprek
      ============

      ! Kan onder het recht op inzage vallen.

      Wat er speelt
      -------------

      Aanleiding: doorverbinden

      - een regel die te lang is voor deze breedte en dus moet
        worden afgebroken
      - twee
        regels

      | Beeld: Ik wil het zelf doen

      Kunnen  ██████░░░░░░  5 ervoor, 5 ertegen
      "
    `);
  });

  const record: readonly Block[] = [
    {
      kind: 'fields',
      fields: [
        { name: 'Datum', runs: [{ text: '26 november 2026' }] },
        { name: 'Aanleiding', runs: [{ text: 'Bij levertijden wordt vaak doorverbonden.' }] },
        { name: 'Aanwezig', runs: [{ text: 'teamleider\nmedewerker' }] },
      ],
    },
    {
      kind: 'timeline',
      moments: [
        {
          when: '3 juni',
          text: 'Afgesproken: oefenen met het script.',
          outcome: 'better',
        },
        { when: '8 september', text: '', outcome: 'unknown' },
      ],
    },
    { kind: 'signatures', places: [{ who: 'Medewerker', blanks: ['naam', 'datum'] }] },
  ];

  it('sets fields, a line through time and room to sign', () => {
    expect(toPlainText(reportOf(...record), 60).split('-------\n\n')[1]).toMatchInlineSnapshot(`
      "Datum: 26 november 2026
      Aanleiding: Bij levertijden wordt vaak doorverbonden.
      Aanwezig: teamleider
        medewerker

      3 juni       Afgesproken: oefenen met het script. (daarna
                   beter)
      8 september  (niet bekend)

      Medewerker
        naam: ______________________________
        datum: ______________________________
      "
    `);
  });

  it('sets them on a narrow screen as well', () => {
    expect(toPlainText(reportOf(...record), 32).split('-------\n\n')[1]).toMatchInlineSnapshot(`
      "Datum: 26 november 2026
      Aanleiding: Bij levertijden
        wordt vaak doorverbonden.
      Aanwezig: teamleider
        medewerker

      3 juni
        Afgesproken: oefenen met het
        script. (daarna beter)
      8 september
        (niet bekend)

      Medewerker
        naam: ________________________
        datum: _______________________
      "
    `);
  });

  it('sets a table in columns', () => {
    expect(toPlainText(reportOf(table), 60)).toMatchInlineSnapshot(`
      "Coachgesprek
      ============

      ! Kan onder het recht op inzage vallen.

      Wat er speelt
      -------------

      wanneer             wat er gebeurde      norm
      ------------------  -------------------  -------------------
      do 19-11, 14.20     las het script voor  zelf zoeken,
      uur                 en verbond door na   werkinstructie 4.2
                          de tweede vraag
      "
    `);
  });
});

it('turns a table that does not fit into labelled lines', () => {
  expect(toPlainText(reportOf(table), 40)).toContain(
    'wat er gebeurde: las het script voor\n  en verbond door',
  );
});

it('is never wider than the screen, nor than is pleasant to read', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant('漢字👩‍💻é'));
  const words = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(words, words, fc.integer({ min: 24, max: 140 }), (a, b, width) => {
      const cells: Block = {
        kind: 'table',
        head: [a, 'b'],
        rows: [[[{ text: b }], [{ text: a }]]],
      };
      const text = toPlainText(
        reportOf(
          { kind: 'list', items: [[{ text: a }], [{ text: b }]] },
          cells,
          { kind: 'fields', fields: [{ name: a, runs: [{ text: b }] }] },
          { kind: 'timeline', moments: [{ when: a, text: b, outcome: 'same' }] },
          { kind: 'signatures', places: [{ who: a, blanks: [b] }] },
        ),
        width,
      );
      for (const line of text.split('\n')) {
        expect(textWidth(line)).toBeLessThanOrEqual(Math.min(100, width));
      }
    }),
  );
});

it('passes nothing on that a terminal would obey', () => {
  const text = toPlainText(
    reportOf({ kind: 'paragraph', runs: [{ text: 'a\u001b[2Jb\u009b31mc\u0007d\u202ee' }] }),
    80,
  );
  expect(text).toContain('a[2Jb31mcde');
});
