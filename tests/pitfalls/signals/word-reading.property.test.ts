// A law of reading words: the engine reads plain ASCII the way the program reads every other word.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitWords } from '../../../src/pitfalls/signals/split-words.ts';
import { HOW, readWord } from '../../../src/pitfalls/signals/word-reading.ts';

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'`-"];
const FORMS = ["zo'n", "m'n", "d'r", 'Ge', 'KUNT', 'zoudt', 'kheb', 'das', "nie't"];
const anyWord = fc.oneof(
  fc.constantFrom(...FORMS),
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 }),
);

it('a word in ASCII is read as the program reads it', () => {
  fc.assert(
    fc.property(anyWord, (written) => {
      const { plain, usual, marks, start, end } = splitWords(`x ${written} x`);
      const places = Array.from(plain.keys()).filter((i) => marks[i] === 0);
      for (const place of new Set(places.map((i) => start[i] ?? 0))) {
        const same = places.filter((i) => start[i] === place);
        const word = `x ${written} x`.slice(place, end[same[0] ?? 0]);
        // Behind an apostrophe that opens it, it is another kind of word.
        if (/^['`]/.test(word)) continue;
        const read = readWord(HOW.word, word);
        expect(same.map((i) => ({ plain: plain[i], usual: usual[i] }))).toEqual(read);
      }
    }),
    { numRuns: 300 },
  );
});
