// The columns of a table share the width of the page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/export/pdf-column-widths.ts';

const wish = fc
  .tuple(
    fc.double({ min: 0.1, max: 3000, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([whole, part]) => ({ whole, word: whole * part }));

const rounded = (widths: readonly number[]) => widths.map((width) => Math.round(width));

describe('columns', () => {
  it('add up to the width there is', () => {
    const wishes = fc.array(wish, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(wishes, fc.double({ min: 50, max: 500, noNaN: true }), (all, available) => {
        const widths = columnWidths(all, available);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(available, 3);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are as wide as what is in them, and share what is left, where all of it fits', () => {
    const widths = columnWidths(
      [
        { whole: 100, word: 50 },
        { whole: 50, word: 50 },
      ],
      300,
    );
    expect(rounded(widths)).toEqual([200, 100]);
  });

  it('keep a date on one line beside a long text', () => {
    const date = { whole: 90, word: 50 };
    expect(rounded(columnWidths([date, { whole: 4000, word: 80 }], 400))).toEqual([90, 310]);
  });

  it('keep every word whole where that can be', () => {
    const wishes = [
      { whole: 900, word: 140 },
      { whole: 900, word: 60 },
      { whole: 140, word: 140 },
    ];
    const widths = columnWidths(wishes, 420);
    expect(widths.map((width, at) => width >= (wishes[at]?.word ?? 0))).toEqual([true, true, true]);
  });

  it('break a word that leaves the others no room', () => {
    const [word = 0, text = 0] = columnWidths(
      [
        { whole: 900, word: 900 },
        { whole: 900, word: 60 },
      ],
      400,
    );
    expect(word).toBeLessThan(340);
    expect(text).toBeGreaterThan(60);
  });
});
