// Text of a transcript on one line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyWords } from '../../src/transcript/tidy-words.ts';

describe('tidy words', () => {
  it.each([
    ['  twee\n regels ', 'twee regels'],
    ['cafe\u0301', 'café'],
    ['geen\u00a0breuk', 'geen breuk'],
    ['weg\u0007\u202e', 'weg'],
    ['half \ud83d', 'half \ufffd'],
    ['“Één” – ’t blijft… € 3', '“Één” – ’t blijft… € 3'],
  ])('of %j are %j', (text, tidy) => {
    expect(tidyWords(text)).toBe(tidy);
  });

  it('are the same beside something that must be taken away', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(words, (text) => {
        expect(tidyWords(text)).toBe(tidyWords(`${text} \u0007`));
      }),
    );
  });
});
