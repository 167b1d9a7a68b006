import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/domain/text-width.ts';
import { underlineText } from '../../src/terminal/underline-text.ts';

const draw = (text: string, words: readonly string[], columns = 40, colour = false) => {
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length };
  });
  return underlineText(text, spans, { columns, colour, ellipsis: '…' });
};

describe('words of a text underlined', () => {
  it('have marks under them without colour', () => {
    expect(draw('Dit is je laatste kans, hoor.', ['laatste kans'])).toEqual([
      'Dit is je laatste kans, hoor.',
      '          ^^^^^^^^^^^^',
    ]);
  });

  it('are underlined where there is colour, without a line of marks', () => {
    expect(draw('Dit is druk.', ['druk'], 40, true)).toEqual(['Dit is \u001b[4mdruk\u001b[24m.']);
  });

  it('keep their place behind emoji and accents', () => {
    expect(draw('👍🏽 één 😀 druk é druk', ['druk'])).toEqual([
      '👍🏽 één 😀 druk é druk',
      `${' '.repeat(textWidth('👍🏽 één 😀 '))}^^^^`,
    ]);
  });

  it('are underlined by whole characters', () => {
    const spans = [{ start: 1, end: 2 }];
    expect(underlineText('e\u0301n', spans, { columns: 40, colour: true, ellipsis: '…' })).toEqual([
      '\u001b[4me\u0301\u001b[24mn',
    ]);
  });

  it('may be none, of nothing', () => {
    expect(draw('', [])).toEqual(['']);
    expect(draw('', [''])).toEqual(['']);
  });

  it('go on over lines', () => {
    expect(draw('aa bbbb cccc dd', ['bbbb cccc'], 8)).toEqual([
      'aa bbbb',
      '   ^^^^',
      'cccc dd',
      '^^^^',
    ]);
  });

  it('may overlap', () => {
    expect(draw('een twee drie', ['een twee', 'twee drie'])).toEqual([
      'een twee drie',
      '^^^^^^^^^^^^^',
    ]);
  });

  it('of a long text stand with their neighbours; the rest is left out', () => {
    const long = `${'vooraf '.repeat(12)}druk ${'daarna '.repeat(12)}`.trim();
    expect(draw(long, ['druk'], 7)).toEqual(['…', 'vooraf', 'druk', '^^^^', 'daarna', '…']);
  });

  it('of a long text without any are shown whole', () => {
    expect(draw('woord '.repeat(20).trim(), [], 6)).toHaveLength(20);
  });

  it('never make a line wider than the screen', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 8, max: 40 }),
        (one, a, b, columns) => {
          const clean = one.replace(/[\p{C}\p{Z}\s]/gu, ' ');
          const spans = [{ start: Math.min(a, b), end: Math.max(a, b) }];
          const lines = underlineText(clean, spans, { columns, colour: false, ellipsis: '…' });
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
