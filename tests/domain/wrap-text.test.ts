// Width and wrapping: by words, by what is seen, without losing anything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/domain/text-width.ts';
import { fitText, hangText, softLines, wrapText } from '../../src/domain/wrap-text.ts';

describe('the width of a text', () => {
  it.each([
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['😀', 2],
    ['❤️', 2],
    ['🇳🇱', 2],
    ['…“”─', 4],
    ['\u200b', 0],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  it('breaks between words', () => {
    expect(wrapText('een twee drie vier', 9)).toEqual(['een twee', 'drie vier']);
  });

  it('breaks a word only when it is longer than a line', () => {
    expect(wrapText('de verantwoordelijkheid', 10)).toEqual(['de', 'verantwoor', 'delijkheid']);
  });

  it('never breaks inside what is seen as one letter', () => {
    expect(wrapText('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
    expect(wrapText('漢字漢', 5)).toEqual(['漢字', '漢']);
  });

  it('keeps line breaks, and empty lines', () => {
    expect(wrapText('een\n\ntwee', 20)).toEqual(['een', '', 'twee']);
  });

  it('hangs under its first word', () => {
    expect(hangText('! ', 'een twee drie', 10)).toEqual(['! een twee', '  drie']);
  });

  it('shortens on one line with a sign', () => {
    expect(fitText('een\ntwee drie', 10, '…')).toBe('een twee…');
    expect(fitText('kort', 10, '…')).toBe('kort');
  });

  it('takes colours out of what it is given', () => {
    expect(wrapText('\u001b[1mvet\u001b[22m', 10)).toEqual(['vet']);
  });

  it('puts every character in exactly one line, none too wide', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (any, width) => {
        const clean = any.replace(/[\r\n]/g, ' ');
        const lines = softLines(clean, width).map(({ from, to }) => clean.slice(from, to));
        expect(lines.join('')).toBe(clean);
        for (const line of lines) expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
