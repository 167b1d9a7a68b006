// Every written word that was met, and what it is read as: worked out once, here where it is plain ASCII and by the
// program where it is more. A word is mostly one reading; "zo'n" is two, a sign alone is none.
import { NumberList } from '../number-list.ts';
import {
  dropLetters,
  hashOf,
  isSame,
  keepLetters,
  letterCount,
  placeOfLetters,
  roomForDraft,
} from './letters.ts';
import { readWord } from './program.ts';

/** How written letters are to be taken; the program's word-reading.ts has the same numbers. */
export const AS_WORD: i32 = 0;
/** "z.s.m.": without its signs. */
export const AS_INITIALS: i32 = 1;
/** "12,5": with its signs. */
export const AS_NUMBER: i32 = 2;
/** Behind an apostrophe; none unless it is a form like "'t". */
export const AS_CLITIC: i32 = 3;
/** Plain forms that count as another word, and that end no sentence with their full stop: told by the program. */
const FORM: i32 = 4;
const ABBREVIATION: i32 = 5;

/** A program that reads million after million must not fill the memory: from here on all is forgotten between texts. */
const MOST_WORDS: i32 = 20_000;
const MOST_LETTERS: i32 = 1_000_000;

const LINE_END: i32 = 10;
const SPACE: i32 = 32;
const HYPHEN: i32 = 45;
const APOSTROPHE: i32 = 39;
const BACKTICK: i32 = 96;

/** Of every word: its hash, its length and how it is taken, its letters, its first reading, and how many there are. */
const words = new NumberList();
const WORD_SIZE: i32 = 5;
const SHAPE: i32 = 1;
const LETTERS: i32 = 2;
const FIRST_READING: i32 = 3;
const READING_COUNT: i32 = 4;

/** Of every reading: its plain and its usual form, with their lengths; and what it can do in the phrases of the machine. */
const readings = new NumberList();
const READING_SIZE: i32 = 5;
const PLAIN: i32 = 0;
const PLAIN_LENGTH: i32 = 1;
const USUAL: i32 = 2;
const USUAL_LENGTH: i32 = 3;
const MEANING: i32 = 4;
/** Not worked out yet. */
const NO_MEANING: i32 = -1;

/** Open addressing: the number of a word plus one; 0 = empty. */
let slots: usize = heap.alloc((1 << 15) * 4);
let slotCount: i32 = 1 << 15;
/** How much of the lists was told by the program, and is never forgotten. */
let toldWords: i32 = 0;
let toldReadings: i32 = 0;
let toldLetters: i32 = 0;

/** @returns the number of the word. */
export function wordAt(how: i32, at: usize, length: i32): i32 {
  const hash = hashOf(at, length) ^ how;
  const known = find(how, at, length, hash);
  return known !== -1 ? known : learn(how, at, length, hash);
}

export function readingCount(word: i32): i32 {
  return words.at(word * WORD_SIZE + READING_COUNT);
}

export function firstReading(word: i32): i32 {
  return words.at(word * WORD_SIZE + FIRST_READING);
}

export function plainAt(reading: i32): usize {
  return placeOfLetters(readings.at(reading * READING_SIZE + PLAIN));
}

export function plainLength(reading: i32): i32 {
  return readings.at(reading * READING_SIZE + PLAIN_LENGTH);
}

export function usualAt(reading: i32): usize {
  return placeOfLetters(readings.at(reading * READING_SIZE + USUAL));
}

export function usualLength(reading: i32): i32 {
  return readings.at(reading * READING_SIZE + USUAL_LENGTH);
}

export function meaningOfReading(reading: i32): i32 {
  return readings.at(reading * READING_SIZE + MEANING);
}

export function rememberMeaning(reading: i32, meaning: i32): void {
  readings.set(reading * READING_SIZE + MEANING, meaning);
}

export function isAbbreviation(reading: i32): bool {
  const at = plainAt(reading);
  const length = plainLength(reading);
  return find(ABBREVIATION, at, length, hashOf(at, length) ^ ABBREVIATION) !== -1;
}

/**
 * Of the program, in the draft: a line for each word that it knows beforehand, with a space behind each of its letters
 * and forms: the word, and the plain and the usual form of each of its readings.
 */
export function tellWords(how: i32, length: i32): void {
  const draft = roomForDraft(length);
  const end = draft + ((<usize>length) << 1);
  for (let at = draft; at < end; at += 2) {
    let next = endOfForm(at);
    const size = lettersIn(at, next);
    add(how, at, size, hashOf(at, size) ^ how);
    while (<i32>load<u16>(next + 2) !== LINE_END) {
      const plain = next + 2;
      const usual = endOfForm(plain) + 2;
      next = endOfForm(usual);
      const plainSize = lettersIn(plain, usual - 2);
      const usualSize = lettersIn(usual, next);
      pushReading(
        keepLetters(plain, plainSize),
        plainSize,
        keepLetters(usual, usualSize),
        usualSize,
      );
    }
    at = next + 2;
  }
  toldWords = wordCount();
  toldReadings = readings.length;
  toldLetters = letterCount();
}

/** Of the program: a reading of the last word, both its forms in the draft. */
export function addReading(plain: i32, usual: i32): void {
  const first = keepLetters(roomForDraft(plain + usual), plain + usual);
  pushReading(first, plain, first + plain, usual);
}

/** Numbers of words and readings from before mean nothing any more. */
export function mustForget(): bool {
  return wordCount() > MOST_WORDS || letterCount() > MOST_LETTERS;
}

export function forgetWords(): void {
  words.length = toldWords * WORD_SIZE;
  readings.length = toldReadings;
  for (let at = MEANING; at < toldReadings; at += READING_SIZE) readings.set(at, NO_MEANING);
  dropLetters(toldLetters);
  fillSlots();
}

function wordCount(): i32 {
  return words.length / WORD_SIZE;
}

function shapeOf(how: i32, length: i32): i32 {
  return (length << 3) | how;
}

/** Where its space is. */
function endOfForm(from: usize): usize {
  let at = from;
  while (<i32>load<u16>(at) !== SPACE) at += 2;
  return at;
}

function lettersIn(from: usize, until: usize): i32 {
  return <i32>((until - from) >> 1);
}

function find(how: i32, at: usize, length: i32, hash: i32): i32 {
  const mask = slotCount - 1;
  let slot = hash & mask;
  let word = wordIn(slot);
  while (word !== -1 && !isWord(word, how, at, length, hash)) {
    slot = (slot + 1) & mask;
    word = wordIn(slot);
  }
  return word;
}

function isWord(word: i32, how: i32, at: usize, length: i32, hash: i32): bool {
  const place = word * WORD_SIZE;
  if (words.at(place) !== hash || words.at(place + SHAPE) !== shapeOf(how, length)) return false;
  return isSame(placeOfLetters(words.at(place + LETTERS)), at, length);
}

function learn(how: i32, at: usize, length: i32, hash: i32): i32 {
  const word = add(how, at, length, hash);
  if (isAscii(at, length)) readAscii(how, word, length);
  else readWord(how, at, length);
  return word;
}

function isAscii(at: usize, length: i32): bool {
  const end = at + ((<usize>length) << 1);
  for (let next = at; next < end; next += 2) if (load<u16>(next) > 127) return false;
  return true;
}

/** What the program does for other words, in its word-reading.ts. */
function readAscii(how: i32, word: i32, length: i32): void {
  const draft = roomForDraft(length + 1);
  const written = words.at(word * WORD_SIZE + LETTERS);
  let formed = formInto(draft, how, placeOfLetters(written), length);
  let told = find(FORM, draft, formed, hashOf(draft, formed) ^ FORM);
  if (told === -1 && how === AS_WORD) {
    // Only a form that is known needs its apostrophe: "zo'n", but "collega's" is "collegas".
    const bare = withoutApostrophes(draft, formed);
    if (bare !== formed) told = find(FORM, draft, bare, hashOf(draft, bare) ^ FORM);
    formed = bare;
  }
  if (told !== -1) {
    words.set(word * WORD_SIZE + FIRST_READING, firstReading(told));
    words.set(word * WORD_SIZE + READING_COUNT, readingCount(told));
    return;
  }
  if (formed === 0 || how === AS_CLITIC) return;
  const isAsWritten = formed === length && isSame(draft, placeOfLetters(written), length);
  const form = isAsWritten ? written : keepLetters(draft, formed);
  pushReading(form, formed, form, formed);
}

/** Without capitals and the signs that do not count. @returns how many letters it has. */
function formInto(draft: usize, how: i32, at: usize, length: i32): i32 {
  let formed = 0;
  if (how === AS_CLITIC) {
    store<u16>(draft, APOSTROPHE);
    formed++;
  }
  for (let i = 0; i < length; i++) {
    let unit = <i32>load<u16>(at + ((<usize>i) << 1));
    if (unit >= 65 && unit <= 90) unit += 32;
    else if (how === AS_WORD) {
      if (unit === HYPHEN) continue;
      if (unit === BACKTICK) unit = APOSTROPHE;
    } else if (how === AS_INITIALS && (unit === 46 || unit === 47)) continue;
    store<u16>(draft + ((<usize>formed) << 1), unit);
    formed++;
  }
  return formed;
}

function withoutApostrophes(draft: usize, length: i32): i32 {
  let left = 0;
  for (let i = 0; i < length; i++) {
    const unit = load<u16>(draft + ((<usize>i) << 1));
    if (<i32>unit === APOSTROPHE) continue;
    store<u16>(draft + ((<usize>left) << 1), unit);
    left++;
  }
  return left;
}

function add(how: i32, at: usize, length: i32, hash: i32): i32 {
  const word = wordCount();
  words.push(hash);
  words.push(shapeOf(how, length));
  words.push(keepLetters(at, length));
  words.push(readings.length / READING_SIZE);
  words.push(0);
  // At most half of the slots are full.
  if (wordCount() * 2 > slotCount) {
    slotCount *= 2;
    slots = heap.alloc((<usize>slotCount) << 2);
    fillSlots();
  } else put(word);
  return word;
}

function pushReading(plain: i32, plainCount: i32, usual: i32, usualCount: i32): void {
  readings.push(plain);
  readings.push(plainCount);
  readings.push(usual);
  readings.push(usualCount);
  readings.push(NO_MEANING);
  const last = words.length - WORD_SIZE + READING_COUNT;
  words.set(last, words.at(last) + 1);
}

function fillSlots(): void {
  memory.fill(slots, 0, (<usize>slotCount) << 2);
  for (let word = 0; word < wordCount(); word++) put(word);
}

function put(word: i32): void {
  const mask = slotCount - 1;
  let slot = words.at(word * WORD_SIZE) & mask;
  while (wordIn(slot) !== -1) slot = (slot + 1) & mask;
  store<i32>(slots + ((<usize>slot) << 2), word + 1);
}

/** -1 where there is none. */
function wordIn(slot: i32): i32 {
  return load<i32>(slots + ((<usize>slot) << 2)) - 1;
}
