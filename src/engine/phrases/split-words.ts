// Reads a text into words in one pass: what holds a word together, what ends a sentence, what is a quotation.
import {
  behind,
  bitsAt,
  DIGIT,
  endOfLetters,
  isCapitalAt,
  isLetterAt,
  isOtherAt,
  LETTER,
} from './characters.ts';
import {
  AS_CLITIC,
  AS_INITIALS,
  AS_NUMBER,
  AS_WORD,
  forgetWords,
  mustForget,
  readingCount,
  wordAt,
} from './known-words.ts';
import { placeOfText } from './text.ts';
import * as list from './word-list.ts';

const SPACE: i32 = 32;
const LINE_END: i32 = 10;
const FULL_STOP: i32 = 46;
const ELLIPSIS: i32 = 0x2026;
const QUESTION_MARK: i32 = 63;
const EXCLAMATION_MARK: i32 = 33;
const HYPHEN: i32 = 45;
const HARD_HYPHEN: i32 = 0x2011;
const SLASH: i32 = 47;
const MOST_INITIALS: i32 = 6;

/** Where the text begins. */
let text: usize = 0;

/** @param length in UTF-16 units. In step with it, whatever stands in the text. */
export function splitText(length: i32): void {
  list.clearList();
  text = placeOfText();
  const end = text + ((<usize>length) << 1);
  for (let at = text; at < end; ) at = read(at);
  list.finishList();
}

/** Between two texts: numbers of words may be given out anew. @returns whether they are. */
export function makeRoom(): bool {
  if (!mustForget()) return false;
  forgetWords();
  return true;
}

/** @returns where to read on. */
function read(at: usize): usize {
  const sign = unitAt(at);
  if (sign === SPACE) return at + 2;
  const bits = bitsAt(at);
  if ((bits & LETTER) !== 0) {
    const end = readInitials(at);
    return end !== 0 ? end : readWord(at);
  }
  if ((bits & DIGIT) !== 0) return readNumber(at);
  if (isApostrophe(sign)) return readApostrophe(at);
  if (sign === QUESTION_MARK || sign === EXCLAMATION_MARK) return readSentenceEnd(at);
  if (isDot(sign)) return readFullStop(at);
  if (isDoubleQuote(sign)) list.turnQuote(list.DOUBLE);
  else if (sign === LINE_END && endsParagraph(at)) list.closeParagraph();
  return behind(at);
}

/** Letters, with the signs that hold a word together: zo'n, burn-out. */
function readWord(start: usize): usize {
  let end = endOfLetters(start);
  for (;;) {
    const sign = unitAt(end);
    if (sign === SPACE) break;
    const isHyphen = sign === HYPHEN || sign === HARD_HYPHEN;
    if (!isHyphen && !isApostrophe(sign)) break;
    if (!isLetterAt(end + 2)) break;
    const next = endOfLetters(end + 2);
    // "doet-ie" is two words.
    if (isHyphen && next === end + 6 && isSmall(end + 2, 105) && isSmall(end + 4, 101)) break;
    end = next;
  }
  push(AS_WORD, start, end);
  return end;
}

/** "z.s.m." and "t/m" count as one word; 0 when it is something else. */
function readInitials(start: usize): usize {
  // Most words end here.
  if (!joinsInitials(start + 2)) return 0;
  let end = start;
  let found = 0;
  while (found < MOST_INITIALS && isAsciiLetter(end)) {
    if (!joinsInitials(end + 2) || !isLetterAt(end + 4)) break;
    found++;
    end += 4;
  }
  if (found === 0 || isLetterAt(end + 2)) return 0;
  const last = behind(end);
  end = unitAt(last) === FULL_STOP ? last + 2 : last;
  push(AS_INITIALS, start, end);
  return end;
}

/** Digits, with what belongs to them: 12,5 14:20 12-05-2026 80% 3x 9u30. */
function readNumber(start: usize): usize {
  let end = start;
  for (;;) {
    if (isOtherAt(end)) {
      if (!holdsNumber(unitAt(end))) break;
      if ((bitsAt(end + 2) & DIGIT) === 0) break;
    }
    end = behind(end);
  }
  if (unitAt(end) === 37) end += 2;
  push(AS_NUMBER, start, end);
  return end;
}

function readApostrophe(start: usize): usize {
  const behindWord = start > text && !isOtherAt(start - 2);
  const end = endOfLetters(start + 2);
  if (!behindWord && end > start + 2) {
    const word = wordAt(AS_CLITIC, start + 2, <i32>((end - start - 2) >> 1));
    if (readingCount(word) > 0) {
      list.push(word, placeIn(start), placeIn(end));
      return end;
    }
  }
  const opens = !behindWord && !isOtherAt(start + 2);
  if (opens || list.isQuoting()) list.turnQuote(list.SINGLE);
  return start + 2;
}

function readSentenceEnd(start: usize): usize {
  let end = start;
  let isQuestion = false;
  for (;;) {
    const sign = unitAt(end);
    if (sign === QUESTION_MARK) isQuestion = true;
    else if (sign !== EXCLAMATION_MARK && sign !== FULL_STOP) break;
    end += 2;
  }
  list.closeSentence(isQuestion);
  return end;
}

function readFullStop(start: usize): usize {
  let end = start;
  while (isDot(unitAt(end))) end += 2;
  const sign = unitAt(end);
  if (sign === QUESTION_MARK || sign === EXCLAMATION_MARK) return readSentenceEnd(end);
  // Dots that trail off end a sentence only when the next one begins with a capital.
  const isOne = end === start + 2 && unitAt(start) === FULL_STOP;
  const ends = isOne ? isOtherAt(end) || isCapitalAt(end) : isCapitalAt(end + 2);
  if (ends && !list.endsWithAbbreviation()) list.closeSentence(false);
  return end;
}

/** A line that goes on with a small letter is the same sentence. */
function endsParagraph(at: usize): bool {
  let next = at + 2;
  for (;;) {
    const sign = unitAt(next);
    if (sign !== SPACE && sign !== 9 && sign !== 13) break;
    next += 2;
  }
  return !isLetterAt(next) || isCapitalAt(next);
}

function push(how: i32, start: usize, end: usize): void {
  list.push(wordAt(how, start, <i32>((end - start) >> 1)), placeIn(start), placeIn(end));
}

/** In UTF-16 units of the text. */
function placeIn(at: usize): i32 {
  return <i32>((at - text) >> 1);
}

function unitAt(at: usize): i32 {
  return <i32>load<u16>(at);
}

function isSmall(at: usize, letter: i32): bool {
  return (unitAt(at) | 32) === letter;
}

function isAsciiLetter(at: usize): bool {
  const small = unitAt(at) | 32;
  return small >= 97 && small <= 122;
}

function isDot(sign: i32): bool {
  return sign === FULL_STOP || sign === ELLIPSIS;
}

function joinsInitials(at: usize): bool {
  const sign = unitAt(at);
  return sign === FULL_STOP || sign === SLASH;
}

function holdsNumber(sign: i32): bool {
  return (sign >= 44 && sign <= 47) || sign === 58;
}

/** '’‘ʼ`´′ */
function isApostrophe(sign: i32): bool {
  if (sign < 128) return sign === 39 || sign === 96;
  if (sign === 0x2019 || sign === 0x2018) return true;
  return sign === 0x2bc || sign === 0xb4 || sign === 0x2032;
}

/** "“”„«» */
function isDoubleQuote(sign: i32): bool {
  if (sign < 128) return sign === 34;
  if (sign >= 0x201c && sign <= 0x201e) return true;
  return sign === 0xab || sign === 0xbb;
}
