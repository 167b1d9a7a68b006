// What a word or a mark can do in the phrases of the machine, worked out once for each that is met.
import { JoinedLists } from '../joined-lists.ts';
import { NumberList, numberAt } from '../number-list.ts';
import { KeyedLists } from './keyed-lists.ts';
import * as known from './known-words.ts';
import { hashOn, NO_LETTERS, spread } from './letters.ts';
import * as machine from './machine.ts';
import { classesOf } from './program.ts';

/** A word is looked at up to this length. */
const LONGEST_WORD: i32 = 80;
const ANY_WORD: i32 = 0;
/** So many bits can a mark have, each with a symbol of its own behind that of any word. */
const MARK_BITS: i32 = 5;
const PERCENT: i32 = 37;

/** By meaning, its symbols. */
export const symbols = new JoinedLists();
/** The same symbols as bits: so many numbers for each meaning. */
const bits = new NumberList();
let bitsSize: i32 = 0;
/** The second steps of all phrases that can begin with it: as the steps of a position, a place and a symbol. */
export const seconds = new JoinedLists();
/** Those of them that any word can take. */
export const secondsOfAny = new JoinedLists();
/**
 * By meaning, its symbols and behind them those of its seconds, without that of any word: a bit for each, which many
 * symbols share. Where two have no bit in common, the one does not go on with the other.
 */
const masks = new NumberList();
const MASK_SIZE: i32 = 8;
/** The phrases that it is the whole of. */
export const wholes = new JoinedLists();

const hashes = new NumberList();
/** Most words can do nothing in any phrase, and mean the same: by their symbols, a meaning plus one; 0 = empty. */
let slots: usize = 0;
let slotCount: i32 = 0;
/** By the bits of a mark; -1 = not worked out yet. */
let ofMarks: usize = 0;
const backwards: usize = heap.alloc((<usize>LONGEST_WORD) << 1);
/** The symbols of the word that is worked out, each once. */
const own = new NumberList();

/** The machine has been opened. */
export function openMeanings(): void {
  slotCount = 1 << 8;
  bitsSize = (machine.symbolCount >> 5) + 1;
  slots = heap.alloc((<usize>slotCount) << 2);
  ofMarks = heap.alloc((<usize>1) << (MARK_BITS + 2));
  forgetMeanings();
}

export function forgetMeanings(): void {
  hashes.length = 0;
  bits.length = 0;
  symbols.clear();
  seconds.clear();
  secondsOfAny.clear();
  masks.length = 0;
  wholes.clear();
  machine.clearMeanings();
  memory.fill(slots, 0, (<usize>slotCount) << 2);
  memory.fill(ofMarks, 0xff, (<usize>1) << (MARK_BITS + 2));
}

/** Good until another word is worked out. */
export function bitsOf(meaning: i32): usize {
  return bits.place + ((<usize>(meaning * bitsSize)) << 2);
}

/** How many bytes hold a bit for each symbol. */
export function symbolBytes(): usize {
  return (<usize>bitsSize) << 2;
}

export function setBit(place: usize, symbol: i32): void {
  const byte = place + (symbol >> 3);
  store<u8>(byte, load<u8>(byte) | <u8>(1 << (<u8>(symbol & 7))));
}

export function hasBit(place: usize, symbol: i32): bool {
  return (<i32>load<u8>(place + (symbol >> 3)) & (1 << (symbol & 7))) !== 0;
}

/** Whether anything that begins with the one may go on with the other, beside what goes on with any word. */
export function mayGoOn(before: i32, after: i32): bool {
  const wanted = masks.place + ((<usize>((before * 2 + 1) * MASK_SIZE)) << 2);
  const had = masks.place + ((<usize>(after * 2 * MASK_SIZE)) << 2);
  const first = v128.and(v128.load(wanted), v128.load(had));
  const second = v128.and(v128.load(wanted, 16), v128.load(had, 16));
  return v128.any_true(v128.or(first, second));
}

export function meaningOf(reading: i32): i32 {
  const before = known.meaningOfReading(reading);
  if (before !== -1) return before;
  const meaning = meaningOfWord(reading);
  known.rememberMeaning(reading, meaning);
  return meaning;
}

export function meaningOfMark(mark: i32): i32 {
  const place = ofMarks + ((<usize>mark) << 2);
  const before = load<i32>(place);
  if (before !== -1) return before;
  own.length = 0;
  for (let bit = 0; bit < MARK_BITS; bit++) if ((mark & (1 << bit)) !== 0) own.push(bit + 1);
  const meaning = shared();
  store<i32>(place, meaning);
  return meaning;
}

function meaningOfWord(reading: i32): i32 {
  const at = known.plainAt(reading);
  const length = min(known.plainLength(reading), LONGEST_WORD);
  own.length = 0;
  own.push(ANY_WORD);
  addKey(machine.byWord, known.usualAt(reading), min(known.usualLength(reading), LONGEST_WORD));
  addBeginnings(machine.byStart, at, length);
  if (machine.byEnd.count > 0) addBeginnings(machine.byEnd, turned(at, length), length);
  const insides = machine.byInside;
  for (let key = 0; key < insides.count; key++) {
    if (insides.isIn(key, at, length)) addItems(insides, key);
  }
  addClasses(at, length);
  return shared();
}

function addClasses(at: usize, length: i32): void {
  if (machine.classCount === 0) return;
  let classes = machine.classesOfAll;
  const first = <i32>load<u16>(at);
  const last = <i32>load<u16>(at + ((<usize>(length - 1)) << 1));
  // Whoever knows all classes is asked only where a word is more than a name in a list.
  if ((first >= 48 && first <= 57) || last === PERCENT) classes = classesOf(at, length);
  else {
    const key = machine.classesByWord.find(at, length);
    if (key !== -1) classes |= machine.classesByWord.item(machine.classesByWord.firstItem(key));
  }
  for (let i = 0; i < machine.classCount; i++) {
    if ((classes & (1 << i)) === 0) continue;
    const until = numberAt(machine.classSymbolsFrom, i + 1);
    for (let place = numberAt(machine.classSymbolsFrom, i); place < until; place++) {
      addOnce(numberAt(machine.classSymbols, place));
    }
  }
}

/** Of every key that the word begins with, the shortest first. */
function addBeginnings(lists: KeyedLists, at: usize, length: i32): void {
  const longest = min(lists.longest, length);
  let hash = NO_LETTERS;
  for (let size = 1; size <= longest; size++) {
    hash = hashOn(hash, <i32>load<u16>(at + ((<usize>(size - 1)) << 1)));
    const key = lists.findBy(spread(hash), at, size);
    if (key !== -1) addItems(lists, key);
  }
}

/** The word from back to front. */
function turned(at: usize, length: i32): usize {
  for (let i = 0; i < length; i++) {
    const letter = load<u16>(at + ((<usize>(length - 1 - i)) << 1));
    store<u16>(backwards + ((<usize>i) << 1), letter);
  }
  return backwards;
}

function addKey(lists: KeyedLists, at: usize, length: i32): void {
  const key = lists.find(at, length);
  if (key !== -1) addItems(lists, key);
}

function addItems(lists: KeyedLists, key: i32): void {
  const until = lists.firstItem(key + 1);
  for (let place = lists.firstItem(key); place < until; place++) addOnce(lists.item(place));
}

function addOnce(symbol: i32): void {
  for (let i = 0; i < own.length; i++) if (own.at(i) === symbol) return;
  own.push(symbol);
}

/** The meaning of the symbols in `own`. */
function shared(): i32 {
  let hash = own.length;
  for (let i = 0; i < own.length; i++) hash = (hash ^ own.at(i)) * 0x01000193;
  hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
  const mask = slotCount - 1;
  let slot = hash & mask;
  for (; ; slot = (slot + 1) & mask) {
    const meaning = numberAt(slots, slot) - 1;
    if (meaning < 0) break;
    if (hashes.at(meaning) === hash && hasOwn(meaning)) return meaning;
  }
  const meaning = hashes.length;
  hashes.push(hash);
  store<i32>(slots + ((<usize>slot) << 2), meaning + 1);
  if (hashes.length * 2 > slotCount) growSlots();
  addMeaning(meaning);
  return meaning;
}

function hasOwn(meaning: i32): bool {
  const from = symbols.startOf(meaning);
  if (symbols.endOf(meaning) - from !== own.length) return false;
  for (let i = 0; i < own.length; i++) if (symbols.at(from + i) !== own.at(i)) return false;
  return true;
}

function addMeaning(meaning: i32): void {
  addBits();
  for (let i = 0; i < MASK_SIZE * 2; i++) masks.push(0);
  for (let i = 0; i < own.length; i++) {
    const symbol = own.at(i);
    symbols.add(symbol);
    if (symbol !== ANY_WORD) addToMask(meaning * 2, symbol);
    const until = numberAt(machine.beginsFrom, symbol + 1);
    for (let begin = numberAt(machine.beginsFrom, symbol); begin < until; begin++) {
      const position = machine.positionAt(numberAt(machine.begins, begin));
      const phrase = load<i32>(position, machine.PHRASE) - 1;
      if (phrase !== -1) wholes.add(phrase);
      addSeconds(position, meaning);
    }
  }
  symbols.close();
  seconds.close();
  secondsOfAny.close();
  wholes.close();
}

function addToMask(mask: i32, symbol: i32): void {
  const place = mask * MASK_SIZE + ((symbol >> 5) & (MASK_SIZE - 1));
  masks.set(place, masks.at(place) | (1 << (symbol & 31)));
}

function addBits(): void {
  const from = bits.length;
  for (let i = 0; i < bitsSize; i++) bits.push(0);
  for (let i = 0; i < own.length; i++) {
    const place = from + (own.at(i) >> 5);
    bits.set(place, bits.at(place) | (1 << (own.at(i) & 31)));
  }
}

/** Each position once. */
function addSeconds(position: usize, meaning: i32): void {
  const until = machine.endOfSteps(position);
  for (let step = machine.firstStep(position); step < until; step += machine.STEP_SIZE) {
    const to = <usize>load<i32>(step);
    if (load<i32>(to, machine.GOES_ON) === meaning + 1) continue;
    store<i32>(to, meaning + 1, machine.GOES_ON);
    const symbol = load<i32>(step, machine.STEP_SYMBOL);
    seconds.add(<i32>to);
    seconds.add(symbol);
    if (symbol === ANY_WORD) {
      secondsOfAny.add(<i32>to);
      secondsOfAny.add(symbol);
    } else addToMask(meaning * 2 + 1, symbol);
  }
}

function growSlots(): void {
  slotCount *= 2;
  slots = heap.alloc((<usize>slotCount) << 2);
  memory.fill(slots, 0, (<usize>slotCount) << 2);
  const mask = slotCount - 1;
  for (let meaning = 0; meaning < hashes.length; meaning++) {
    let slot = hashes.at(meaning) & mask;
    while (numberAt(slots, slot) !== 0) slot = (slot + 1) & mask;
    store<i32>(slots + ((<usize>slot) << 2), meaning + 1);
  }
}
