// Width and wrapping: by words, by what is seen, without losing anything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf, textWidth } from '../../src/domain/text-width.ts';
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

describe('the characters of a text', () => {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const asUnicodeHasIt = (text: string) =>
    Array.from(segmenter.segment(text), ({ segment }) => segment);
  const asWeHaveIt = (text: string) => graphemesOf(text).map((one) => one.text);

  it('end where Unicode says, for every one beside itself and beside a letter', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x1fb00; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      // What is asked of Unicode anyway needs no proof; of the large blocks one in sixteen will do.
      if (code >= 0x3400 && code < 0x1f000 && code % 16 !== 0) continue;
      const one = String.fromCodePoint(code);
      const text = `a${one}${one}a`;
      if (asWeHaveIt(text).length !== asUnicodeHasIt(text).length) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('are all of the text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asWeHaveIt(text)).toEqual(asUnicodeHasIt(text));
      }),
    );
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

  it('breaks plain letters where it breaks others of one column', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (plain, width) => {
        expect(softLines(plain, width)).toEqual(softLines(plain.replaceAll('a', 'ж'), width));
      }),
    );
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
