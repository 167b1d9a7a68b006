// The course of a talk: where in it the flags stand.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTurns } from '../../src/transcript/check-turns.ts';
import { courseOf } from '../../src/transcript/course.ts';
import { countWords, wordPlaces } from '../../src/transcript/tidy-words.ts';
import { checkerFor, talk } from '../support/check.ts';

it('has a flag in the part where its words stand', () => {
  const turns = talk('t een twee drie vier lui', 'm vijf zes zeven acht negen');
  const course = courseOf(checkTurns(turns, checkerFor({ lui: 'label' })));
  expect(course.map(({ flags }) => flags.teamlead)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
});

it('knows of every place in a text how many words begin before it', () => {
  const piece = fc.constantFrom('a', 'één', ' ', '  ', '-', '…', '3', '“', '\n', '𝒜');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(40), (pieces, at) => {
      const text = pieces.join('');
      const begun = pieces.slice(0, at).join('');
      const before = wordPlaces(text).filter((place) => place < begun.length).length;
      expect(before).toBe(countWords(begun));
    }),
  );
});
