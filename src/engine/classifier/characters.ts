// Which characters words are made of, the way the weights were learned.
import { NumberList } from '../number-list.ts';
import { isRareLetter } from './program.ts';
import { unitAt } from './text.ts';

const SPACE: i32 = 32;
const APOSTROPHE: i32 = 0x27;
const CURLY_APOSTROPHE: i32 = 0x2019;
/** Each after its letter. */
const COMBINING_GRAVE: i32 = 0x300;
const COMBINING_ACUTE: i32 = 0x301;
const LINE_SEPARATOR: i32 = 0x2028;
const PARAGRAPH_SEPARATOR: i32 = 0x2029;

/** By code, 1 where it is part of a word, in lower case. Filled by the program, which knows Unicode. */
export const letterTable = new NumberList();
/** By code, the letter without its accent. */
export const plainTable = new NumberList();

export function isLetter(code: i32): bool {
  if (code < letterTable.length) return letterTable.at(code) !== 0;
  return !isSign(code) && isRareLetter(code);
}

/** In blocks that have no letter and no digit, and come too often to ask for: quotes, dashes, money, arrows, emoji. */
function isSign(code: i32): bool {
  if (code >= 0x2000 && code <= 0x206f) return true;
  if (code >= 0x20a0 && code <= 0x20cf) return true;
  if (code >= 0x2190 && code <= 0x23ff) return true;
  return code >= 0xd800 && code <= 0xdfff;
}

export function plainOf(code: i32): i32 {
  if (code < plainTable.length) return plainTable.at(code);
  return code === CURLY_APOSTROPHE ? APOSTROPHE : code;
}

export function isApostrophe(code: i32): bool {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

export function isCombining(code: i32): bool {
  return code === COMBINING_GRAVE || code === COMBINING_ACUTE;
}

/** White space in the sense of a regular expression. */
export function isSpaceAt(at: i32): bool {
  const code = unitAt(at);
  if (code < 128) return code === SPACE || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0x1680 || code === 0xfeff) return true;
  if (code >= 0x2000 && code <= 0x200a) return true;
  if (code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) return true;
  return code === 0x202f || code === 0x205f || code === 0x3000;
}
