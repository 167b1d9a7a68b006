// The engine of the signals: a text as words, and the phrases that stand in it.
// The program tells it once which forms it knows, and a machine of phrases where there is one; then it reads text after text.
import { NumberList } from './number-list.ts';
import { roomForImage } from './phrases/image.ts';
import {
  judged,
  judge as judgeText,
  look as lookAt,
  lookCount,
  looked,
  openJudge,
} from './phrases/judge.ts';
import {
  addReading,
  plainAt,
  plainLength,
  tellWords,
  usualAt,
  usualLength,
} from './phrases/known-words.ts';
import { roomForDraft } from './phrases/letters.ts';
import { openMachine as openPositions } from './phrases/machine.ts';
import { forgetMeanings, openMeanings } from './phrases/meaning.ts';
import { findOthers, forgetOthers, others } from './phrases/others.ts';
import { openPhrases } from './phrases/signals.ts';
import { makeRoom, splitText } from './phrases/split-words.ts';
import { roomForText } from './phrases/text.ts';
import { clearHits, found, hits, openWalk, stepCount, walk } from './phrases/walk.ts';
import { append, count, markAt, readingAt, sentenceCount, showList } from './phrases/word-list.ts';

export { addReading, roomForDraft, roomForImage, roomForText, sentenceCount, tellWords };

/** For the program to copy. */
const shown = new NumberList();
let hasMachine: bool = false;
/** Of what showForms wrote last. */
let formsLength: i32 = 0;
const LINE_END: i32 = 10;

/** The image has been written. */
export function openMachine(): void {
  openPositions();
  openMeanings();
  openWalk();
  hasMachine = true;
}

/** The image of the signals has been written. */
export function openSignals(): void {
  openPhrases();
  openJudge();
}

/** Of the text that was put in its room. @param length in UTF-16 units. @returns how many words and marks it has. */
export function read(length: i32): i32 {
  if (makeRoom() && hasMachine) forgetMeanings();
  clearHits();
  splitText(length);
  return count();
}

/** In the words that were read last. */
export function find(): void {
  clearHits();
  forgetOthers();
  walk();
}

/** In the phrases that were found last. @returns how many numbers stand at placeOfJudged. */
export function judge(): i32 {
  judgeText();
  return judged.length;
}

/** As judge.ts lays them out. */
export function placeOfJudged(): usize {
  return judged.place;
}

/** @returns how many numbers stand at placeOfLooked: the hits that a signal has in a role. */
export function look(signal: i32, role: i32): i32 {
  lookAt(signal, role);
  return looked.length;
}

export function placeOfLooked(): usize {
  return looked.place;
}

/** @returns where a number stands for each word: 1 where it is another's, or else 0. */
export function showOthers(): usize {
  findOthers();
  return others.place;
}

/** @returns how many numbers the hits are. */
export function lengthOfHits(): i32 {
  return hits.length;
}

/** @returns how many numbers the phrases are that were found. */
export function lengthOfFound(): i32 {
  return found.length;
}

/** @returns where the lists of word-list.ts stand, and behind them the hits and the phrases that were found. */
export function show(): usize {
  shown.length = 0;
  showList(shown);
  append(shown, hits);
  append(shown, found);
  return shown.place;
}

/** How much was looked at in the last text. */
export function steps(): i32 {
  return stepCount + lookCount;
}

/** Writes the plain forms of the words that were read last, or the usual ones. */
export function showForms(isUsual: bool): usize {
  let size = 0;
  for (let i = 0; i < count(); i++) size += lengthOf(i, isUsual) + 1;
  const draft = roomForDraft(size);
  let at = draft;
  for (let i = 0; i < count(); i++) {
    const length = (<usize>lengthOf(i, isUsual)) << 1;
    if (length > 0) {
      memory.copy(at, isUsual ? usualAt(readingAt(i)) : plainAt(readingAt(i)), length);
    }
    store<u16>(at + length, LINE_END);
    at += length + 2;
  }
  formsLength = size;
  return draft;
}

/** In UTF-16 units, with an end of line behind each. */
export function lengthOfForms(): i32 {
  return formsLength;
}

/** A mark has no letters. */
function lengthOf(i: i32, isUsual: bool): i32 {
  if (markAt(i) !== 0) return 0;
  return isUsual ? usualLength(readingAt(i)) : plainLength(readingAt(i));
}
