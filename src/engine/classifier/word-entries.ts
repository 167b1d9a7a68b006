// What the lexicon has for a word: its word fields, and the tests of phrases it passes.

import { NumberList } from '../number-list.ts';
import {
  endOf,
  entries,
  FIELDS_OF_BEGINNING,
  FIELDS_OF_WORD,
  FIRST_HASH,
  find,
  firstItem,
  hashOf,
  TESTS_OF_BEGINNING,
  TESTS_OF_STEM,
  TESTS_OF_WORD,
  withLetter,
} from './lexicon.ts';
import { norm, raw, stem } from './word-form.ts';

/** No beginning is longer. */
const LONGEST_BEGINNING: i32 = 80;

/** The tests that words of field f pass stand in `fieldTests` from `fieldTestsFrom[f]` up to `fieldTestsFrom[f + 1]`. */
export const fieldTests = new NumberList();
export const fieldTestsFrom = new NumberList();
/** Of the word whose form was read last. */
export const wordFields = new NumberList();
export const wordTests = new NumberList();
const beginningTests = new NumberList();

/** @param hasFields a mark has none */
export function readEntries(hasFields: bool): void {
  wordFields.length = 0;
  wordTests.length = 0;
  beginningTests.length = 0;
  const rawHash = hashOf(raw);
  if (hasFields) readFields(rawHash);
  readBeginnings(hasFields);
  addItems(find(TESTS_OF_WORD, raw, raw.length, rawHash), wordTests);
  addItems(find(TESTS_OF_WORD, norm, norm.length, hashOf(norm)), wordTests);
  addItems(find(TESTS_OF_STEM, stem, stem.length, hashOf(stem)), wordTests);
  for (let f = 0; f < wordFields.length; f++) {
    const field = wordFields.at(f);
    const until = fieldTestsFrom.at(field + 1);
    for (let t = fieldTestsFrom.at(field); t < until; t++) addOnce(fieldTests.at(t), wordTests);
  }
  for (let t = 0; t < beginningTests.length; t++) addOnce(beginningTests.at(t), wordTests);
}

/** A field that lists a word twice counts twice: the weights were learned so. */
function readFields(rawHash: i32): void {
  const entry = find(FIELDS_OF_WORD, raw, raw.length, rawHash);
  if (entry === -1) return;
  const until = endOf(entry);
  for (let at = firstItem(entry); at < until; at++) wordFields.push(entries.at(at));
}

/** The shortest first. */
function readBeginnings(hasFields: bool): void {
  let hash = FIRST_HASH;
  const longest = min(raw.length, LONGEST_BEGINNING);
  for (let length = 1; length <= longest; length++) {
    hash = withLetter(hash, raw.at(length - 1));
    if (hasFields) addItems(find(FIELDS_OF_BEGINNING, raw, length, hash), wordFields);
    addItems(find(TESTS_OF_BEGINNING, raw, length, hash), beginningTests);
  }
}

function addItems(entry: i32, list: NumberList): void {
  if (entry === -1) return;
  const until = endOf(entry);
  for (let at = firstItem(entry); at < until; at++) addOnce(entries.at(at), list);
}

function addOnce(item: i32, list: NumberList): void {
  for (let i = 0; i < list.length; i++) if (list.at(i) === item) return;
  list.push(item);
}
