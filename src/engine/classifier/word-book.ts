// What words give by themselves, wherever they stand: worked out once for each word, in lists by its number.
import { JoinedLists } from '../joined-lists.ts';
import { NumberList } from '../number-list.ts';
import { canBeKnown, idOfNote, noteOf } from './feature-table.ts';
import { FIELD, LETTERS, STEM, WORD, WORD_IN_KIND } from './groups.ts';
import { hashLetters, mixHashes } from './hash.ts';
import { find, hashOf, NEGATOR_WORD, PERSON_WORD } from './lexicon.ts';
import { readMark, traitsOfMark } from './mark-form.ts';
import * as phrases from './phrase-book.ts';
import { INFLECTED, MARK, NEGATOR, NUMBER, PAIRS, PERSON } from './traits.ts';
import { readEntries, wordFields } from './word-entries.ts';
import { isNumber, norm, raw, readForm, stem } from './word-form.ts';
import { WrittenWords } from './written-words.ts';

/** A text of a million different words must not fill the memory. */
const MOST_WORDS: i32 = 20_000;
const WORD_SEED: i32 = 1;
const STEM_SEED: i32 = 2;
const NORM_SEED: i32 = 5;
const LETTERS_SEED: i32 = 17;
const SHAPE_SEED: i32 = 83 * 7919;
/** Of a longer word only the beginning is cut in pieces of letters. */
const LONGEST_SPELLED: i32 = 40;
/** With the signs at both ends of a word. */
const MOST_PIECES: i32 = 3 * (LONGEST_SPELLED + 2);
const BEFORE_LETTERS: i32 = 0x3c;
const BEHIND_LETTERS: i32 = 0x3e;

const written = new WrittenWords();
export const traits = new NumberList();
/** Hashes, to combine with those of other words. */
export const hashes = new NumberList();
export const norms = new NumberList();
export const stems = new NumberList();
/** Of marks, as the shape of a text. */
export const shapeKeys = new NumberList();
export const endKeys = new NumberList();
/** By word, the word fields it belongs to. */
export const fields = new JoinedLists();
/** By word, its letters, with a sign at both ends. */
const letters = new JoinedLists();
/** By field. */
export const fieldKeys = new NumberList();
/** Of the word whose features are looked up. */
const notes = new NumberList();
/** What the name of a shape begins with, when it is about the end of a text. */
const ended = new NumberList();

ended.push(101);
ended.push(110);
ended.push(100);

/** Between two texts: forgets the words when there are too many. @returns whether it did. */
export function tidyWords(): bool {
  if (written.size < MOST_WORDS) return false;
  written.clear();
  phrases.forgetWords();
  forget();
  return true;
}

/** Of the word or mark in the text from `start` up to `end`. @returns its number. */
export function wordIn(start: i32, end: i32, isMark: bool): i32 {
  const known = written.find(start, end);
  if (known !== -1) return known;
  if (isMark) readMark(start, end);
  else readForm(start, end);
  readEntries(!isMark);
  addFacts(isMark);
  phrases.addWord();
  return written.add(start, end);
}

/**
 * The features that come with a word in a text of one kind: itself, its stem, letters and word fields. First noted down
 * and then looked up all together, as those of a text are.
 */
export function addFeaturesOf(word: i32, kindKey: i32, ids: NumberList): void {
  const hash = hashes.at(word);
  const from = fields.startOf(word);
  const until = fields.endOf(word);
  notes.length = 0;
  notes.grow((until - from) * 2 + MOST_PIECES + 3);
  note(hash, WORD);
  if ((traits.at(word) & MARK) === 0) {
    note(stems.at(word), STEM);
    noteLetters(word);
  }
  for (let f = from; f < until; f++) note(fieldKeys.at(fields.at(f)), FIELD);
  note(mixHashes(hash, kindKey), WORD_IN_KIND);
  for (let f = from; f < until; f++) note(mixHashes(fieldKeys.at(fields.at(f)), kindKey), FIELD);
  for (let at = 0; at < notes.length; at++) {
    const id = idOfNote(notes.at(at));
    if (id >= 0) ids.push(id);
  }
}

/** Pieces of three to five letters. */
function noteLetters(word: i32): void {
  const from = letters.startOf(word);
  const until = letters.endOf(word);
  if (until - from < 5) return;
  for (let n = 3; n <= 5; n++) {
    for (let at = from; at + n <= until; at++) {
      if (at === from && at + n === until) continue;
      note(hashLetters(letters.items, at, at + n, LETTERS_SEED + n), LETTERS);
    }
  }
}

/** There is room for it; one that can not be known is written over by the next. */
function note(key: i32, group: i32): void {
  const one = noteOf(mixHashes(key, group), group);
  notes.set(notes.length, one);
  notes.length += i32(canBeKnown(one));
}

/** Of the word or mark that was read last. */
function addFacts(isMark: bool): void {
  traits.push(isMark ? traitsOfMark() : traitsOfWord());
  hashes.push(hashLetters(raw, 0, raw.length, WORD_SEED));
  norms.push(hashLetters(norm, 0, norm.length, NORM_SEED));
  stems.push(hashLetters(stem, 0, stem.length, STEM_SEED));
  shapeKeys.push(isMark ? hashLetters(raw, 0, raw.length, SHAPE_SEED) : 0);
  endKeys.push(isMark ? endKeyOf() : 0);
  fields.addAll(wordFields);
  fields.close();
  if (!isMark) spell();
  letters.close();
}

function traitsOfWord(): i32 {
  let own = PAIRS;
  if (!stem.equals(norm)) own |= INFLECTED;
  const normHash = hashOf(norm);
  const negates = find(NEGATOR_WORD, norm, norm.length, normHash) !== -1;
  if (negates || find(NEGATOR_WORD, raw, raw.length, hashOf(raw)) !== -1) own |= NEGATOR;
  if (find(PERSON_WORD, norm, norm.length, normHash) !== -1) own |= PERSON;
  return isNumber() ? own | NUMBER : own;
}

/** "end" and the mark. */
function endKeyOf(): i32 {
  ended.length = 3;
  for (let l = 0; l < raw.length; l++) ended.push(raw.at(l));
  return hashLetters(ended, 0, ended.length, SHAPE_SEED);
}

function spell(): void {
  letters.add(BEFORE_LETTERS);
  const length = min(raw.length, LONGEST_SPELLED);
  for (let l = 0; l < length; l++) letters.add(raw.at(l));
  letters.add(BEHIND_LETTERS);
}

function forget(): void {
  traits.length = 0;
  hashes.length = 0;
  norms.length = 0;
  stems.length = 0;
  shapeKeys.length = 0;
  endKeys.length = 0;
  fields.clear();
  letters.clear();
}
