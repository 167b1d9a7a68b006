// A text as words and marks with their places, the way the weights were learned. No string is made for a word
// that was met before.
import type { TokenList } from './token-list.ts';
import type { WordBook } from './word-book.ts';

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const HYPHEN = 45;
/** Straight and curly. */
const APOSTROPHES: readonly number[] = [0x27, 0x2019];
/** Grave and acute, each after its letter. */
const COMBINING: readonly number[] = [0x300, 0x301];
/** By code: whether it is part of a word, in lower case. */
const IS_LETTER = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code <= 127) return isPlainLetter(code) ? 1 : 0;
  return LETTER.test(String.fromCharCode(code)) ? 1 : 0;
});

export function splitTokens(text: string, book: WordBook, tokens: TokenList): void {
  tokens.clear();
  const lowered = text.toLowerCase();
  // A few letters grow when they are lowered: then places would no longer fit.
  const lower = lowered.length === text.length ? lowered : text;
  const { length } = lower;
  let at = 0;
  while (at < length) {
    const first = lower.charCodeAt(at);
    let end = at + 1;
    if (first === SPACE) {
      at = end;
      continue;
    }
    if (isLetter(first)) end = endOfWord(lower, at, true);
    else if (isClipped(lower, at)) end = endOfWord(lower, at, false);
    else if (first > SPACE && first !== NO_BREAK_SPACE) {
      if (isRepeated(first)) while (lower.charCodeAt(end) === first) end++;
      tokens.add(book.markIn(lower, at, end), at, end);
      at = end;
      continue;
    } else {
      at = end;
      continue;
    }
    if (tokens.count === 0) tokens.opensWithCapital = text.charCodeAt(at) !== first;
    tokens.add(book.wordIn(lower, at, end), at, end);
    at = end;
  }
}

/** "...", "!!" and "??" are one mark. */
function isRepeated(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isLetter(code: number): boolean {
  if (code < IS_LETTER.length) return IS_LETTER[code] === 1;
  return LETTER.test(String.fromCharCode(code));
}

/** 't, 'n, 'k: an apostrophe with one letter behind it. */
function isClipped(text: string, at: number): boolean {
  if (!APOSTROPHES.includes(text.charCodeAt(at))) return false;
  return isLetter(text.charCodeAt(at + 1)) && !isLetter(text.charCodeAt(at + 2));
}

function endOfWord(text: string, start: number, opensWithLetter: boolean): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (code === SPACE) break;
    if (COMBINING.includes(code)) continue;
    const joins = code === HYPHEN || (opensWithLetter && APOSTROPHES.includes(code));
    if (!joins || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
}
