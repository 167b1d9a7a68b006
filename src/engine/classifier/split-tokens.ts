// The part that is read as words and marks with their places, the way the weights were learned.
import { isApostrophe, isCombining, isLetter } from './characters.ts';
import { isCapitalAt, partEnd, partStart, unitAt } from './text.ts';
import { TokenList } from './token-list.ts';
import { MARK, PAIRS } from './traits.ts';
import { traits, wordIn } from './word-book.ts';

const SPACE: i32 = 32;
const NO_BREAK_SPACE: i32 = 0xa0;
const HYPHEN: i32 = 45;

/** @param tokens all of them @param paired those that pairs are made of */
export function splitTokens(tokens: TokenList, paired: TokenList): void {
  const until = partEnd();
  let at = partStart();
  tokens.clear(until - at);
  paired.clear(until - at);
  while (at < until) {
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

/** Of what was split last. */
export function opensWithCapital(tokens: TokenList): bool {
  if (tokens.count === 0 || (traits.at(tokens.words.at(0)) & MARK) !== 0) return false;
  return isCapitalAt(tokens.starts.at(0));
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
  const until = partEnd();
  let at = start + 1;
  for (; at < until; at++) {
    const code = unitAt(at);
    if (isLetter(code)) continue;
    if (code === SPACE) break;
    if (isCombining(code)) continue;
    const joins = code === HYPHEN || (opensWithLetter && isApostrophe(code));
    if (!joins || !isLetter(unitAt(at + 1))) break;
  }
  return at;
}
