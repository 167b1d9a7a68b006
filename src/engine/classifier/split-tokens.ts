// The text as words and marks with their places, the way the weights were learned.
import { isApostrophe, isCombining, isLetter } from './characters.ts';
import { textLength, unitAt } from './text.ts';
import { TokenList } from './token-list.ts';
import { PAIRS } from './traits.ts';
import { traits, wordIn } from './word-book.ts';

const SPACE: i32 = 32;
const NO_BREAK_SPACE: i32 = 0xa0;
const HYPHEN: i32 = 45;

/** @param tokens all of them @param paired those that pairs are made of */
export function splitTokens(tokens: TokenList, paired: TokenList): void {
  const length = textLength();
  tokens.clear(length);
  paired.clear(length);
  let at = 0;
  while (at < length) {
    const first = unitAt(at);
    const isClip = isClipped(at);
    let end = at + 1;
    if (isClip || isLetter(first)) {
      end = endOfWord(at, !isClip);
      const word = wordIn(at, end, false);
      tokens.add(word, at, end);
      paired.add(word, at, end);
    } else if (first > SPACE && first !== NO_BREAK_SPACE) {
      if (isRepeated(first)) while (unitAt(end) === first) end++;
      const mark = wordIn(at, end, true);
      tokens.add(mark, at, end);
      if ((traits.at(mark) & PAIRS) !== 0) paired.add(mark, at, end);
    }
    at = end;
  }
}

/** Where the text begins with a word, and -1 where it does not: the program looks whether that has a capital. */
export function firstWordOf(): i32 {
  const length = textLength();
  for (let at = 0; at < length; at++) {
    const first = unitAt(at);
    if (isClipped(at) || isLetter(first)) return at;
    if (first > SPACE && first !== NO_BREAK_SPACE) return -1;
  }
  return -1;
}

/** "...", "!!" and "??" are one mark. */
function isRepeated(code: i32): bool {
  return code === 46 || code === 33 || code === 63;
}

/** 't, 'n, 'k: an apostrophe with one letter behind it. */
function isClipped(at: i32): bool {
  if (!isApostrophe(unitAt(at))) return false;
  return isLetter(unitAt(at + 1)) && !isLetter(unitAt(at + 2));
}

function endOfWord(start: i32, opensWithLetter: bool): i32 {
  const length = textLength();
  let at = start + 1;
  for (; at < length; at++) {
    const code = unitAt(at);
    if (isLetter(code)) continue;
    if (code === SPACE) break;
    if (isCombining(code)) continue;
    const joins = code === HYPHEN || (opensWithLetter && isApostrophe(code));
    if (!joins || !isLetter(unitAt(at + 1))) break;
  }
  return at;
}
