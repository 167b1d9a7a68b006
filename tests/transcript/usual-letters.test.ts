// An expression for the usual letters may stand in for one that knows every letter.
import { expect, it } from 'vitest';
import { hasUnusualLetters, USUAL_LETTERS } from '../../src/transcript/usual-letters.ts';

const EVERY = /[\p{L}\p{M}\p{N}]/u;
const USUAL = new RegExp(`[${USUAL_LETTERS}0-9]`);

it('the usual letters and digits are all that there are where nothing is unusual', () => {
  const wrong: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (hasUnusualLetters(character)) continue;
    if (EVERY.test(character) !== USUAL.test(character)) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
