// Walks through the words of a text once with all phrases at the same time, and tells which phrases stand where.
import { NumberList } from '../number-list.ts';
import * as machine from './machine.ts';
import {
  bitsOf,
  hasBit,
  mayGoOn,
  meaningOf,
  meaningOfMark,
  seconds,
  secondsOfAny,
  setBit,
  symbolBytes,
  symbols,
  wholes,
} from './meaning.ts';
import { count, markAt, readingAt } from './word-list.ts';

/** Three numbers each, in the order in which they end: the positions of the first and last word, and the next hit of the same phrase. */
export const hits = new NumberList();
/** Two numbers for every phrase that was found, in the order in which they first end: the phrase, and its first hit. */
export const found = new NumberList();
/** How much was looked at in the last text. */
export let stepCount: i32 = 0;

export const NO_HIT: i32 = -1;
const NO_MEANING: i32 = -1;

/** Goes on from text to text, so that what was noted with it need not be cleared. */
let moment: i32 = 0;
/** By phrase two numbers: its first hit in the text plus one, and its last; 0 for none. */
let ownHits: usize = 0;
const LAST_HIT: usize = 4;
const HIT_SIZE: i32 = 3;
/** By place in the text, what its word or mark means. */
const meanings = new NumberList();
/** The symbols that any of them has, as bits. */
let inText: usize = 0;
/** Positions reached at the word before, and where that began; and the positions reached now. */
let active: usize = 0;
let reached: usize = 0;

/** The machine has been opened. */
export function openWalk(): void {
  active = heap.alloc((<usize>machine.positionCount) << 3);
  reached = heap.alloc((<usize>machine.positionCount) << 3);
  ownHits = heap.alloc((<usize>machine.phraseCount) << 3);
  memory.fill(ownHits, 0, (<usize>machine.phraseCount) << 3);
  inText = heap.alloc(symbolBytes());
  clearMoments();
}

/**
 * A position automaton: no stack and nothing to go back to. Each word of a text looks at most once at each step of the
 * machine, so that the time is that of the text, whatever the phrases are.
 */
export function walk(): void {
  const length = count();
  if (moment > i32.MAX_VALUE - length) clearMoments();
  stepCount = 0;
  readMeanings(length);
  let activeCount = 0;
  let before = NO_MEANING;
  for (let i = 0; i < length; i++) {
    moment++;
    const meaning = meanings.at(i);
    let reachedCount = stepOn(activeCount, bitsOf(meaning));
    if (before !== NO_MEANING) reachedCount = goOn(before, meaning, i - 1, reachedCount);
    const until = wholes.endOf(meaning);
    for (let w = wholes.startOf(meaning); w < until; w++) addHit(wholes.at(w), i, i);
    stepCount += reachedCount;
    for (let r = 0; r < reachedCount; r++) endAt(reached + ((<usize>r) << 3), i);
    const free = active;
    active = reached;
    reached = free;
    activeCount = reachedCount;
    before = meaning;
  }
}

function readMeanings(length: i32): void {
  meanings.length = 0;
  memory.fill(inText, 0, symbolBytes());
  for (let i = 0; i < length; i++) {
    const mark = markAt(i);
    const meaning = mark !== 0 ? meaningOfMark(mark) : meaningOf(readingAt(i));
    meanings.push(meaning);
    const until = symbols.endOf(meaning);
    for (let at = symbols.startOf(meaning); at < until; at++) setBit(inText, symbols.at(at));
  }
}

/** Whether a phrase may still end that has come here: most need a word that the text does not have. */
function mayEnd(position: usize): bool {
  return hasBit(inText, load<i32>(position, machine.NEEDS));
}

/** From every position reached before. @param bits of the symbols of the word. @returns how many are reached now. */
function stepOn(activeCount: i32, bits: usize): i32 {
  let count = 0;
  for (let a = 0; a < activeCount; a++) {
    const place = active + ((<usize>a) << 3);
    const position = <usize>load<i32>(place);
    const until = machine.endOfSteps(position);
    count = takeSteps(machine.firstStep(position), until, bits, load<i32>(place, 4), count);
  }
  return count;
}

/** What began at the word before goes on here. */
function goOn(before: i32, meaning: i32, from: i32, count: i32): i32 {
  // Most go on with any word or not at all.
  const steps = mayGoOn(before, meaning) ? seconds : secondsOfAny;
  const until = steps.items.place + ((<usize>steps.endOf(before)) << 2);
  const first = steps.items.place + ((<usize>steps.startOf(before)) << 2);
  return takeSteps(first, until, bitsOf(meaning), from, count);
}

/** Those that the word allows. @param from where it began @param count how many positions are reached already */
function takeSteps(first: usize, until: usize, bits: usize, from: i32, count: i32): i32 {
  const now = moment;
  let reachedCount = count;
  stepCount += 1 + <i32>((until - first) >> 3);
  for (let step = first; step < until; step += machine.STEP_SIZE) {
    if (!hasBit(bits, load<i32>(step, machine.STEP_SYMBOL))) continue;
    const to = <usize>load<i32>(step);
    if (!mayEnd(to)) continue;
    if (load<i32>(to) !== now) {
      store<i32>(to, now);
      store<i32>(to, from, machine.BEGAN);
      store<i32>(reached + ((<usize>reachedCount) << 3), <i32>to);
      reachedCount++;
      // The later beginning gives the shorter hit.
    } else if (from > load<i32>(to, machine.BEGAN)) store<i32>(to, from, machine.BEGAN);
  }
  return reachedCount;
}

/** Notes where it began, and the phrase that ends here. */
function endAt(place: usize, last: i32): void {
  const position = <usize>load<i32>(place);
  const from = load<i32>(position, machine.BEGAN);
  store<i32>(place, from, 4);
  const phrase = load<i32>(position, machine.PHRASE) - 1;
  if (phrase !== -1) addHit(phrase, from, last);
}

/** Marks have no width: a hit is from word to word. A phrase holds at least one word. */
function addHit(phrase: i32, first: i32, last: i32): void {
  let from = first;
  let to = last;
  while (from < to && markAt(from) !== 0) from++;
  while (to > from && markAt(to) !== 0) to--;
  const hit = hits.length / HIT_SIZE;
  const place = ownHits + ((<usize>phrase) << 3);
  const before = load<i32>(place, LAST_HIT) - 1;
  store<i32>(place, hit + 1, LAST_HIT);
  if (before !== NO_HIT) hits.set(before * HIT_SIZE + 2, hit);
  else {
    store<i32>(place, hit + 1);
    found.push(phrase);
    found.push(hit);
  }
  hits.push(from);
  hits.push(to);
  hits.push(NO_HIT);
}

/** @returns NO_HIT where the phrase does not stand in the text. */
export function firstHitOf(phrase: i32): i32 {
  return load<i32>(ownHits + ((<usize>phrase) << 3)) - 1;
}

/** Of the same phrase. @returns NO_HIT behind the last. */
export function nextHit(hit: i32): i32 {
  return hits.at(hit * HIT_SIZE + 2);
}

export function hitFirst(hit: i32): i32 {
  return hits.at(hit * HIT_SIZE);
}

export function hitLast(hit: i32): i32 {
  return hits.at(hit * HIT_SIZE + 1);
}

/** Before a text is walked through. */
export function clearHits(): void {
  for (let i = 0; i < found.length; i += 2) {
    store<i64>(ownHits + ((<usize>found.at(i)) << 3), 0);
  }
  found.length = 0;
  hits.length = 0;
}

function clearMoments(): void {
  machine.clearReached();
  moment = 0;
}
