// The words of the text that is read, between marks for where sentences begin and end; and what is quoted in it.
import { NumberList } from '../number-list.ts';
import { firstReading, isAbbreviation, readingCount } from './known-words.ts';

/** Bits of a mark; a word has none. The same as MARKS of the program. */
const BEGIN: i32 = 1;
const END: i32 = 2;
const QUESTION: i32 = 4;
const TEXT_BEGIN: i32 = 8;
const TEXT_END: i32 = 16;

/** Kinds of quotation mark. */
export const SINGLE: i32 = 0;
export const DOUBLE: i32 = 1;

/** A mark has none. */
const NO_READING: i32 = -1;

/**
 * Lists that run alongside each other, in the order of the text, with room for as many each: where words start (in
 * UTF-16 units) and end, their marks, their sentences, whether they are quoted, and their readings.
 */
const ENDS: i32 = 1;
const MARKS: i32 = 2;
const SENTENCES: i32 = 3;
const QUOTED: i32 = 4;
const READINGS: i32 = 5;
const LISTS: i32 = 6;
let room: i32 = 1 << 10;
let lists: usize = heap.alloc((<usize>(room * LISTS)) << 2);
let length: i32 = 0;

/** By sentence: its first and its last mark, and whether it is a question. */
const firstMarks = new NumberList();
const lastMarks = new NumberList();
const questions = new NumberList();

/** Position of the mark that opened the sentence; -1 between sentences. */
let opened: i32 = -1;
/** Position where a quotation began; -1 = there is none. */
let openSingle: i32 = -1;
let openDouble: i32 = -1;

export function clearList(): void {
  length = 0;
  firstMarks.length = 0;
  lastMarks.length = 0;
  questions.length = 0;
}

export function count(): i32 {
  return length;
}

/** Good where there is no mark. */
export function readingAt(i: i32): i32 {
  return load<i32>(placeOf(READINGS, i));
}

export function markAt(i: i32): i32 {
  return load<i32>(placeOf(MARKS, i));
}

/** In UTF-16 units of the text. */
export function startAt(i: i32): i32 {
  return load<i32>(lists + ((<usize>i) << 2));
}

export function endAt(i: i32): i32 {
  return load<i32>(placeOf(ENDS, i));
}

export function sentenceAt(i: i32): i32 {
  return load<i32>(placeOf(SENTENCES, i));
}

/** 1 between quotation marks, 0 elsewhere. */
export function quotedAt(i: i32): i32 {
  return load<i32>(placeOf(QUOTED, i));
}

export function sentenceCount(): i32 {
  return firstMarks.length;
}

/** Where the mark stands that ends it. */
export function lastMarkOf(sentence: i32): i32 {
  return lastMarks.at(sentence);
}

/** Every sentence has a mark on both sides. */
export function wordCount(): i32 {
  return length - 2 * firstMarks.length;
}

/** Every reading of the word. */
export function push(word: i32, start: i32, end: i32): void {
  const first = firstReading(word);
  const until = first + readingCount(word);
  if (first === until) return;
  if (opened === -1) {
    opened = length;
    pushOne(NO_READING, start, start, BEGIN);
  }
  for (let reading = first; reading < until; reading++) pushOne(reading, start, end, 0);
}

export function isQuoting(): bool {
  return openSingle !== -1;
}

/** Opens a quotation, or closes the one that is open. */
export function turnQuote(by: i32): void {
  const open = by === SINGLE ? openSingle : openDouble;
  const now = open === -1 ? length : -1;
  if (by === SINGLE) openSingle = now;
  else openDouble = now;
  if (open !== -1) setQuoted(open, 1);
}

export function closeSentence(isQuestion: bool): void {
  if (opened === -1) return;
  const at = load<i32>(placeOf(ENDS, length - 1));
  const last = length;
  pushOne(NO_READING, at, at, isQuestion ? END | QUESTION : END);
  firstMarks.push(opened);
  lastMarks.push(last);
  questions.push(isQuestion ? 1 : 0);
  opened = -1;
}

/** A full stop behind "bijv" ends no sentence. */
export function endsWithAbbreviation(): bool {
  if (length === 0) return false;
  const last = readingAt(length - 1);
  return last !== NO_READING && isAbbreviation(last);
}

/** A quotation that is still open was none. */
export function closeParagraph(): void {
  closeSentence(false);
  openSingle = -1;
  openDouble = -1;
}

export function finishList(): void {
  closeParagraph();
  if (length === 0) return;
  store<i32>(placeOf(MARKS, 0), BEGIN | TEXT_BEGIN);
  store<i32>(placeOf(MARKS, length - 1), markAt(length - 1) | TEXT_END);
  // A text that is one quotation from end to end has been pasted, not quoted.
  for (let i = 0; i < length; i++) {
    if (load<i32>(placeOf(QUOTED, i)) === 0 && markAt(i) === 0) return;
  }
  setQuoted(0, 0);
}

/** Starts, ends, marks, sentences and quoted behind each other, and then first marks, last marks and questions. */
export function showList(shown: NumberList): void {
  for (let list = 0; list < READINGS; list++) appendNumbers(shown, placeOf(list, 0), length);
  append(shown, firstMarks);
  append(shown, lastMarks);
  append(shown, questions);
}

export function append(shown: NumberList, list: NumberList): void {
  appendNumbers(shown, list.place, list.length);
}

function appendNumbers(shown: NumberList, place: usize, size: i32): void {
  shown.grow(shown.length + size);
  memory.copy(shown.place + ((<usize>shown.length) << 2), place, (<usize>size) << 2);
  shown.length += size;
}

/** From a position to the end. */
function setQuoted(from: i32, to: i32): void {
  for (let i = from; i < length; i++) store<i32>(placeOf(QUOTED, i), to);
}

function pushOne(reading: i32, start: i32, end: i32, mark: i32): void {
  if (length === room) grow();
  const step = (<usize>room) << 2;
  let at = lists + ((<usize>length) << 2);
  length++;
  store<i32>(at, start);
  at += step;
  store<i32>(at, end);
  at += step;
  store<i32>(at, mark);
  at += step;
  store<i32>(at, firstMarks.length);
  at += step;
  store<i32>(at, 0);
  store<i32>(at + step, reading);
}

function placeOf(list: i32, i: i32): usize {
  return lists + ((<usize>(list * room + i)) << 2);
}

function grow(): void {
  const larger = heap.alloc((<usize>(room * 2 * LISTS)) << 2);
  for (let list = 0; list < LISTS; list++) {
    const to = larger + ((<usize>(list * room * 2)) << 2);
    memory.copy(to, placeOf(list, 0), (<usize>length) << 2);
  }
  lists = larger;
  room *= 2;
}
