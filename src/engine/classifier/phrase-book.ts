// The phrases of the lexicon: which of them a word can begin or go on with, and where a phrase is found.
import { JoinedLists } from '../joined-lists.ts';
import { NumberList, numberAt } from '../number-list.ts';
import { TokenList } from './token-list.ts';
import { ENDS_SENTENCE } from './traits.ts';
import { wordTests } from './word-entries.ts';

const LAST_BASE: i32 = 1 << 30;
/** Stands for the test of a second step where there is none: behind all tests. It is always here. */
let alone: i32 = 0;

/** By phrase, where its steps stand in the two lists of steps; one more at the end. */
export const stepsFrom = new NumberList();
/** The test a word must pass: a set of alternatives that several phrases may share. */
export const stepTests = new NumberList();
/** How many tokens may lie before it. */
export const stepGaps = new NumberList();
/** By phrase. */
export const phraseKeys = new NumberList();
export const labelKeys = new NumberList();
/** The phrases that begin with test t stand in `startsWith` from `startsWithFrom[t]` up to `startsWithFrom[t + 1]`. */
export const startsWith = new NumberList();
export const startsWithFrom = new NumberList();

/** By word, the tests it passes. */
const fits = new JoinedLists();
/** By word, the phrases it can start: with each the test of its second step, and how far away that may lie. */
const starts = new JoinedLists();
const seconds = new NumberList();
const reaches = new NumberList();
/** By word, those of its tests that a phrase can wait for as its second. */
const awaited = new JoinedLists();
/** By test, whether it is such a one. */
let isSecond = new StaticArray<bool>(0);
/** By test, the nearest place to the right where a word passes it: its position counted on over all texts. */
let nearest = new StaticArray<i32>(0);
let base: i32 = 0;

/** What was found in the last text: the phrase, and the positions of its first and last token. Last one first. */
export const foundPhrases = new NumberList();
export const foundFirsts = new NumberList();
export const foundLasts = new NumberList();

/** The lists above have been filled. */
export function openBook(): void {
  alone = startsWithFrom.length - 1;
  nearest = new StaticArray<i32>(alone + 1);
  nearest.fill(-1);
  isSecond = new StaticArray<bool>(nearest.length);
  for (let phrase = 0; phrase < phraseKeys.length; phrase++) {
    const second = stepsFrom.at(phrase) + 1;
    if (second < stepsFrom.at(phrase + 1)) unchecked((isSecond[stepTests.at(second)] = true));
  }
}

export function forgetWords(): void {
  fits.clear();
  starts.clear();
  awaited.clear();
  seconds.length = 0;
  reaches.length = 0;
}

/** The one whose entries were read last. */
export function addWord(): void {
  for (let t = 0; t < wordTests.length; t++) {
    const test = wordTests.at(t);
    fits.add(test);
    if (unchecked(isSecond[test])) awaited.add(test);
    const until = startsWithFrom.at(test + 1);
    for (let s = startsWithFrom.at(test); s < until; s++) addStart(startsWith.at(s));
  }
  fits.close();
  starts.close();
  awaited.close();
}

function addStart(phrase: i32): void {
  const second = stepsFrom.at(phrase) + 1;
  const isLonger = second < stepsFrom.at(phrase + 1);
  starts.add(phrase);
  seconds.push(isLonger ? stepTests.at(second) : alone);
  reaches.push(isLonger ? stepGaps.at(second) + 1 : 0);
}

/** Greedy with bounded gaps that do not cross a sentence end: in step with the length of the text. */
export function findPhrases(tokens: TokenList, traits: NumberList): void {
  foundPhrases.length = 0;
  foundFirsts.length = 0;
  foundLasts.length = 0;
  const count = tokens.count;
  if (base > LAST_BASE) {
    nearest.fill(-1);
    base = 0;
  }
  // In the loops below, so that these are looked up once.
  const nearestBy = nearest;
  const secondsOf = seconds.place;
  const reachesOf = reaches.place;
  const awaitedOf = awaited.items.place;
  // From right to left, so that it is known where the second step of a phrase could be.
  let sentenceEnd = count - 1;
  for (let first = count - 1; first >= 0; first--) {
    const word = tokens.words.at(first);
    const from = starts.startOf(word);
    const here = base + first;
    unchecked((nearestBy[alone] = here));
    // Backwards as well: turned round, all are in the order of the text.
    for (let s = starts.endOf(word) - 1; s >= from; s--) {
      // How far away the second step is; where it lies behind, a number that is larger than any reach.
      const distance: u32 = unchecked(nearestBy[numberAt(secondsOf, s)]) - here;
      // Most phrases end here.
      if (distance > <u32>numberAt(reachesOf, s)) continue;
      const second = first + distance;
      if (second > sentenceEnd) continue;
      const phrase = starts.at(s);
      const last = lastOf(phrase, second, tokens, traits);
      if (last === -1) continue;
      foundPhrases.push(phrase);
      foundFirsts.push(first);
      foundLasts.push(last);
    }
    const until = awaited.endOf(word);
    for (let a = awaited.startOf(word); a < until; a++) {
      unchecked((nearestBy[numberAt(awaitedOf, a)] = here));
    }
    if ((traits.at(word) & ENDS_SENTENCE) !== 0) sentenceEnd = first;
  }
  base += count;
}

/** Where a phrase ends that has come as far as its second step, or its only one. @returns -1 when it does not go on. */
function lastOf(phrase: i32, second: i32, tokens: TokenList, traits: NumberList): i32 {
  let at = second;
  const until = stepsFrom.at(phrase + 1);
  for (let s = stepsFrom.at(phrase) + 2; s < until; s++) {
    const furthest = min(at + 1 + stepGaps.at(s), tokens.count - 1);
    let found = -1;
    for (let next = at + 1; next <= furthest; next++) {
      const word = tokens.words.at(next);
      if (passes(word, stepTests.at(s))) {
        found = next;
        break;
      }
      if ((traits.at(word) & ENDS_SENTENCE) !== 0) break;
    }
    if (found === -1) return -1;
    at = found;
  }
  return at;
}

function passes(word: i32, test: i32): bool {
  const until = fits.endOf(word);
  for (let f = fits.startOf(word); f < until; f++) if (fits.at(f) === test) return true;
  return false;
}
