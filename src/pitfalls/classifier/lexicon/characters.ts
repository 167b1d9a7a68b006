// What the engine knows of characters, by their code: of those past the tables it asks.
import { isLetter } from '../is-letter.ts';

const TABLE_SIZE = 0x250;
const PLAIN_LETTERS = ['aáàâäã', 'eéèêë', 'iíìîï', 'oóòôöõ', 'uúùûü', 'cç', 'nñ'];
const QUOTATION_MARKS = '“”„«»"\'‘’';

/** By code, 1 where it is part of a word. */
export function letterTable(): readonly number[] {
  return Array.from({ length: TABLE_SIZE }, (_, code) => (isLetter(code) ? 1 : 0));
}

/** By code, the letter without its accent. */
export function plainTable(): readonly number[] {
  const plain = Array.from({ length: TABLE_SIZE }, (_, code) => code);
  for (const [letter = '', ...accented] of PLAIN_LETTERS) {
    for (const one of accented) plain[one.charCodeAt(0)] = letter.charCodeAt(0);
  }
  return plain;
}

/** Those that count as one. */
export function quotationMarks(): readonly number[] {
  return Array.from(QUOTATION_MARKS, (mark) => mark.charCodeAt(0));
}
