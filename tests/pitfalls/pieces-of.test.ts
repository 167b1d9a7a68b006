// Whatever is read of a long text, nothing is left out and nothing read twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/pitfalls/pieces-of.ts';

const sentences = fc.array(
  fc.constantFrom('Ja.', 'Dat is zo gegaan.', 'Waarom?', `${'lang '.repeat(60)}.`),
  {
    maxLength: 60,
  },
);

describe('the pieces of a text', () => {
  it('is the text itself when that is short', () => {
    expect(piecesOf('Kort. En goed.')).toEqual([{ start: 0, end: 14 }]);
  });

  it('hold every word once, in order', () => {
    fc.assert(
      fc.property(sentences, (list) => {
        const text = list.join(' ').trim();
        const read = piecesOf(text).map(({ start, end }) => text.slice(start, end));
        expect(read.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
      }),
      { numRuns: 50 },
    );
  });
});
