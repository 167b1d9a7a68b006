// What a text looks like as a whole: how long, how many questions and numbers, and what it is about.

import { NumberList } from '../number-list.ts';
import { SHAPE } from './groups.ts';
import { mixHashes } from './hash.ts';
import { noteFeature } from './sightings.ts';
import { partStart } from './text.ts';
import { TokenList } from './token-list.ts';
import { ENDS_SENTENCE, LOUD, MARK, NUMBER, QUESTION, QUOTE } from './traits.ts';
import { endKeys, shapeKeys, traits } from './word-book.ts';

/** What a text may be about, by a number that word fields point to; the same as in the program. */
const CUSTOMER: i32 = 0;
const HEALTH: i32 = 1;
const HEALTH_WEAK: i32 = 2;
const OTHER: i32 = 3;
const OTHER_WEAK: i32 = 4;
const PERSONALITY: i32 = 5;
const TOPICS: i32 = 6;
const SUBJECTS: i32 = 18;

/** By field, the topic it belongs to; -1 for none. */
export const topics = new NumberList();
/** The keys of sizes, one after the other: words, sentences, questions, numbers, quotations. */
export const sizeKeys = new NumberList();
/** The keys of all 18 subjects; and the same for each topic that counts with its subject. */
export const subjectKeys = new NumberList();
export const topicKeys = new NumberList();
/** Of a text that ends without a mark, begins with a capital, and with a small letter. */
export const edgeKeys = new NumberList();

let words: i32 = 0;
let sentences: i32 = 0;
let questions: i32 = 0;
let quotes: i32 = 0;
let numbers: i32 = 0;
/** By topic, where among the paired ones it was seen last; -1 = nowhere. */
const seenAt = new StaticArray<i32>(TOPICS);

export function clearShape(): void {
  words = 0;
  sentences = 0;
  questions = 0;
  quotes = 0;
  numbers = 0;
  seenAt.fill(-1);
}

export function seeWord(word: i32): void {
  words++;
  if ((traits.at(word) & NUMBER) !== 0) numbers++;
}

export function seeMark(mark: i32, start: i32, end: i32, kindKey: i32): void {
  const own = traits.at(mark);
  if ((own & QUESTION) !== 0) questions++;
  if ((own & QUOTE) !== 0) quotes++;
  if ((own & ENDS_SENTENCE) !== 0) sentences++;
  if ((own & LOUD) !== 0) addShape(shapeKeys.at(mark), start, end, kindKey);
}

/** @param at among the paired ones */
export function seeField(field: i32, at: i32): void {
  const topic = topics.at(field);
  if (topic !== -1) unchecked((seenAt[topic] = at));
}

/** After all words. @param paired those that pairs are made of */
export function addShapeOfText(
  paired: TokenList,
  tokens: TokenList,
  hasCapital: bool,
  kindKey: i32,
): void {
  const start = tokens.count > 0 ? tokens.starts.at(0) : partStart();
  const subject = subjectOfText();
  addTopic(HEALTH, 0, subject, paired, kindKey);
  addTopic(OTHER, 1, subject, paired, kindKey);
  addTopic(PERSONALITY, 2, subject, paired, kindKey);
  addShape(subjectKeys.at(subject), start, start, kindKey);
  addShape(sizeKeys.at(min(6, words / 6)), start, start, kindKey);
  addShape(sizeKeys.at(7 + min(4, sentences)), start, start, kindKey);
  addShape(sizeKeys.at(12 + min(2, questions)), start, start, kindKey);
  addShape(sizeKeys.at(15 + min(3, numbers)), start, start, kindKey);
  addShape(sizeKeys.at(19 + min(2, quotes >> 1)), start, start, kindKey);
  const last = tokens.count - 1;
  if (last < 0) return;
  const mark = tokens.words.at(last);
  const end = (traits.at(mark) & MARK) !== 0 ? endKeys.at(mark) : edgeKeys.at(0);
  addShape(end, tokens.starts.at(last), tokens.ends.at(last), kindKey);
  addShape(edgeKeys.at(hasCapital ? 1 : 2), start, start, kindKey);
}

/** A customer or not, health strongly, weakly or not, another private matter strongly, weakly or not. */
function subjectOfText(): i32 {
  const customer = has(CUSTOMER) ? 1 : 0;
  const health = has(HEALTH) ? 2 : has(HEALTH_WEAK) ? 1 : 0;
  const other = has(OTHER) ? 2 : has(OTHER_WEAK) ? 1 : 0;
  return customer * 9 + health * 3 + other;
}

function has(topic: i32): bool {
  return unchecked(seenAt[topic]) !== -1;
}

function addTopic(topic: i32, row: i32, subject: i32, paired: TokenList, kindKey: i32): void {
  const at = unchecked(seenAt[topic]);
  if (at === -1) return;
  const key = topicKeys.at(row * SUBJECTS + subject);
  addShape(key, paired.starts.at(at), paired.ends.at(at), kindKey);
}

function addShape(key: i32, start: i32, end: i32, kindKey: i32): void {
  noteFeature(key, SHAPE, start, end);
  noteFeature(mixHashes(key, kindKey), SHAPE, start, end);
}
