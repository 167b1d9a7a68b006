// Columns are as wide as their texts ask for, and never wider together than the page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxColumnWidths } from '../../src/export/docx-column-widths.ts';

const WHOLE = 9412;

describe('the columns of a table', () => {
  it('together are as wide as the text, whatever stands in them', () => {
    const table = fc.integer({ min: 1, max: 7 }).chain((columns) => {
      const row = fc.array(fc.string({ maxLength: 300 }), {
        minLength: columns,
        maxLength: columns,
      });
      return fc.array(row, { minLength: 1, maxLength: 5 });
    });
    fc.assert(
      fc.property(table, fc.boolean(), (rows, labels) => {
        const { widths, lines } = docxColumnWidths(rows, { labels });
        expect(widths).toHaveLength(rows[0]?.length ?? 0);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WHOLE);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(lines).toBeGreaterThanOrEqual(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('give the room to the text that is long', () => {
    const { widths } = docxColumnWidths([
      ['wie', 'wat'],
      ['samen', 'oefenen met zoeken '.repeat(12)],
    ]);
    expect(widths[1]).toBeGreaterThan(3 * (widths[0] ?? 0));
  });

  it('keep a date on one line', () => {
    const { widths } = docxColumnWidths([
      ['do 12-11-2026', 'a '.repeat(200), 'b '.repeat(200), 'c '.repeat(200)],
    ]);
    expect(widths[0]).toBeGreaterThan(13 * 100);
  });

  it('are alike in tables of names', () => {
    const first = (name: string) => docxColumnWidths([[name, 'x']], { labels: true }).widths[0];
    expect(first('datum')).toBe(first('vertrouwelijkheid'));
  });

  it('measure a line, not a text of several', () => {
    const { widths } = docxColumnWidths([['een\ntwee\ndrie\nvier', 'een twee drie vier']]);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
  });
});
