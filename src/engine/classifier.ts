// The engine of the classifier: a text as features, and what those say of every class.
// The program fills it once, with the lists of its lexicon and the weights of a model; then it reads text after text.
import { countOfIds, keepIds, kindKeys, placeOfIds } from './classifier/bundles.ts';
import { letterTable, plainTable } from './classifier/characters.ts';
import { extract } from './classifier/extract.ts';
import { fillTable, learnFeatures, roomForHashes } from './classifier/feature-table.ts';
import { findRun, runEnd, runStart } from './classifier/heaviest-run.ts';
import { entries, openLexicon } from './classifier/lexicon.ts';
import { quotationMarks } from './classifier/mark-form.ts';
import * as phrases from './classifier/phrase-book.ts';
import {
  nearOnes,
  placeOfBias,
  placeOfOffsets,
  placeOfUnits,
  roomForNeeded,
  scoreText,
  useLeastSquares,
  useStack,
} from './classifier/scores.ts';
import * as shape from './classifier/shape.ts';
import * as seen from './classifier/sightings.ts';
import { placeOfSums } from './classifier/sum-text.ts';
import { openText, readPart, roomFor } from './classifier/text.ts';
import { roomForScales, roomForWeights } from './classifier/weight-rows.ts';
import { fieldKeys } from './classifier/word-book.ts';
import { fieldTests, fieldTestsFrom } from './classifier/word-entries.ts';
import { longEndings, shortEndings } from './classifier/word-form.ts';
import { NumberList } from './number-list.ts';

export {
  countOfIds,
  fillTable,
  findRun,
  keepIds,
  learnFeatures,
  openText,
  placeOfBias,
  placeOfIds,
  placeOfOffsets,
  placeOfSums,
  placeOfUnits,
  roomFor,
  roomForHashes,
  roomForNeeded,
  roomForScales,
  roomForWeights,
  runEnd,
  runStart,
  useLeastSquares,
  useStack,
};

/** What the program fills, by number: the same order as in its lexicon-lists.ts. */
const filled: StaticArray<NumberList> = [
  kindKeys,
  fieldKeys,
  shape.topics,
  shape.sizeKeys,
  shape.subjectKeys,
  shape.topicKeys,
  shape.edgeKeys,
  phrases.stepsFrom,
  phrases.stepTests,
  phrases.stepGaps,
  phrases.phraseKeys,
  phrases.labelKeys,
  phrases.startsWith,
  phrases.startsWithFrom,
  entries,
  fieldTests,
  fieldTestsFrom,
  longEndings,
  shortEndings,
  quotationMarks,
  letterTable,
  plainTable,
];

/** What the program reads after each text, by number. */
const shown: StaticArray<NumberList> = [seen.bundles, seen.ids];

/** @returns where `length` numbers of 32 bits are to be written. */
export function roomForList(list: i32, length: i32): usize {
  const own = filled[list];
  own.grow(length);
  own.length = length;
  return own.place;
}

/** Where a list begins in memory; it may be another place after the next text. */
export function placeOfList(list: i32): usize {
  return shown[list].place;
}

export function lengthOfList(list: i32): i32 {
  return shown[list].length;
}

/** The lists have been filled. */
export function openLists(): void {
  openLexicon();
  phrases.openBook();
}

/** The features of a part of the text are seen, and not added up. */
export function see(kind: i32, from: i32, until: i32): void {
  readPart(from, until);
  extract(kind);
}

/** What follows is about the part that was scored last. */
export function score(kind: i32, from: i32, until: i32): void {
  see(kind, from, until);
  scoreText();
}

/** The same. @param reading which scores are needed @returns a bit for each class that may have the score it needs. */
export function scoreFor(reading: i32, kind: i32, from: i32, until: i32): i32 {
  score(kind, from, until);
  return nearOnes(reading);
}
