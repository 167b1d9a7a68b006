import { expect, it } from 'vitest';
import { cleanText } from '../../src/domain/clean-text.ts';

const several = (text: string) => cleanText(text, { severalLines: true });

it('drops control and bidi characters', () => {
  expect(several('a\u0000b\u202ec\u200bd\u001b[31m')).toBe('abcd[31m');
});

it('keeps the lines of a text and joins those of one line', () => {
  expect(several('een\r\ntwee\rdrie')).toBe('een\ntwee\ndrie');
  expect(cleanText('een\n  twee', { severalLines: false })).toBe('een twee');
});

it('stores letters in one form', () => {
  expect(several('re\u0301')).toBe('ré');
});

it('keeps emoji whole and mends half of one', () => {
  expect(several('👩‍👩‍👧 \ud83d')).toBe('👩‍👩‍👧 \ufffd');
});
