// A written word as it counts: without accents, its variants made one, and a light stem.

import { NumberList } from '../number-list.ts';
import { isCombining, plainOf } from './characters.ts';
import { endOf, entries, find, firstItem, hashOf, VARIANT, VERB_FORM } from './lexicon.ts';
import { unitAt } from './text.ts';

const NUMBER_SIGN: i32 = 0x23;
// Letters that something ends or begins with.
const A: i32 = 97;
const D: i32 = 100;
const E: i32 = 101;
const F: i32 = 102;
const G: i32 = 103;
const I: i32 = 105;
const N: i32 = 110;
const O: i32 = 111;
const S: i32 = 115;
const T: i32 = 116;
const U: i32 = 117;
const V: i32 = 118;
const Z: i32 = 122;

/** Each ending is how many letters, and then the letters; the first that fits is taken off. */
export const longEndings = new NumberList();
export const shortEndings = new NumberList();
/** Of the last word: lower case and without accents; person and spelling variants made one; the stem. */
export const raw = new NumberList();
export const norm = new NumberList();
export const stem = new NumberList();

/** Of a word in the text. */
export function readForm(start: i32, end: i32): void {
  raw.length = 0;
  for (let at = start; at < end; at++) {
    const code = unitAt(at);
    if (!isCombining(code)) raw.push(plainOf(code));
  }
  norm.length = 0;
  stem.length = 0;
  if (raw.length > 0 && isDigit(raw.at(0))) {
    readNumber();
    return;
  }
  const variant = find(VARIANT, raw, raw.length, hashOf(raw));
  if (variant === -1) {
    append(norm, raw, 0, raw.length);
    readStem();
    return;
  }
  append(norm, entries, firstItem(variant), endOf(variant));
  append(stem, norm, 0, norm.length);
}

/** "#" for up to two digits, "##" for more; with letters behind them "#e" and the like, which is none. */
export function isNumber(): bool {
  if (norm.length === 0 || norm.at(0) !== NUMBER_SIGN) return false;
  return norm.length === 1 || (norm.length === 2 && norm.at(1) === NUMBER_SIGN);
}

function readNumber(): void {
  const length = raw.length;
  let digits = 1;
  while (digits < length && isDigit(raw.at(digits))) digits++;
  let letters = digits;
  while (letters < length && raw.at(letters) >= A && raw.at(letters) <= Z) letters++;
  norm.push(NUMBER_SIGN);
  if (digits < length && letters === length) append(norm, raw, digits, length);
  else if (digits < length || length > 2) norm.push(NUMBER_SIGN);
  append(stem, norm, 0, norm.length);
}

/** Takes off the most usual endings: words that belong together must fall together, no more. */
function readStem(): void {
  const form = find(VERB_FORM, raw, raw.length, hashOf(raw));
  if (form !== -1) {
    append(stem, entries, firstItem(form), endOf(form));
    return;
  }
  append(stem, raw, isPast() ? 2 : 0, raw.length);
  if (stem.length > 6) stem.length -= endingOf(longEndings);
  if (stem.length > 4) stem.length -= endingOf(shortEndings);
  if (stem.length > 3 && isDental(last(1)) && !isVowel(last(2))) stem.length--;
  joinDoubleVowels();
  if (stem.length > 1 && last(1) === last(2) && !isVowel(last(1))) stem.length--;
  if (last(1) === V) stem.set(stem.length - 1, F);
  else if (last(1) === Z) stem.set(stem.length - 1, S);
  if (stem.length >= 2) return;
  stem.length = 0;
  append(stem, raw, 0, raw.length);
}

/** "ge" in front, and -d, -t or -en. */
function isPast(): bool {
  const length = raw.length;
  if (length <= 5 || raw.at(0) !== G || raw.at(1) !== E) return false;
  const end = raw.at(length - 1);
  return isDental(end) || (end === N && raw.at(length - 2) === E);
}

/** How many letters; 0 when none fits. */
function endingOf(endings: NumberList): i32 {
  for (let at = 0; at < endings.length; at += endings.at(at) + 1) {
    if (endsWith(endings, at)) return endings.at(at);
  }
  return 0;
}

function endsWith(endings: NumberList, at: i32): bool {
  const length = endings.at(at);
  if (length > stem.length) return false;
  for (let l = 1; l <= length; l++) {
    if (stem.at(stem.length - length + l - 1) !== endings.at(at + l)) return false;
  }
  return true;
}

/** "aa" becomes "a". */
function joinDoubleVowels(): void {
  let to = 0;
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.at(at);
    stem.set(to++, letter);
    const isDouble = at + 1 < stem.length && stem.at(at + 1) === letter;
    if (isDouble && letter !== I && isVowel(letter)) at++;
  }
  stem.length = to;
}

/** The letters of the stem, counted from its end; 0 past its beginning. */
function last(back: i32): i32 {
  return back <= stem.length ? stem.at(stem.length - back) : 0;
}

function isDental(letter: i32): bool {
  return letter === T || letter === D;
}

function isVowel(letter: i32): bool {
  return letter === A || letter === E || letter === I || letter === O || letter === U;
}

function isDigit(letter: i32): bool {
  return letter >= 48 && letter <= 57;
}

function append(to: NumberList, from: NumberList, start: i32, end: i32): void {
  for (let at = start; at < end; at++) to.push(from.at(at));
}
