// What a word brings by itself in a text of one kind: its features, and what those say of every class together.
import { JoinedLists } from '../joined-lists.ts';
import { NumberList } from '../number-list.ts';
import { addRows, SUMS_SIZE } from './weight-rows.ts';
import { addFeaturesOf, tidyWords } from './word-book.ts';

const FIRST_ROOM: i32 = 1 << 14;
/** The sums, and behind them the sum of squares. */
const ROW_SIZE: usize = SUMS_SIZE + 8;

/** By kind, in the order of the program. */
export const kindKeys = new NumberList();
/** By word and kind, the number of its bundle plus one; 0 = not made yet. */
const numbers = new NumberList();
/** By bundle, its features: all of them while a model is being learned, else only those of the last. */
const ids = new JoinedLists();
let rows: usize = heap.alloc(<usize>FIRST_ROOM * ROW_SIZE);
let room: i32 = FIRST_ROOM;
let count: i32 = 0;
let keepsIds: bool = false;

/** There are no weights yet to add up. */
export function keepIds(): void {
  keepsIds = true;
}

/** Between two texts. */
export function tidyBundles(): void {
  if (!tidyWords()) return;
  numbers.length = 0;
  ids.clear();
  count = 0;
}

/** @returns its number: they count on from 0. */
export function bundleOf(word: i32, kind: i32): i32 {
  const at = word * kindKeys.length + kind;
  while (numbers.length <= at) numbers.push(0);
  const known = numbers.at(at);
  if (known !== 0) return known - 1;
  const bundle = count++;
  numbers.set(at, count);
  makeReady(bundle, word, kindKeys.at(kind));
  return bundle;
}

/** Of LANES numbers, 32 bits each. */
export function sumsOf(bundle: i32): usize {
  return rows + <usize>bundle * ROW_SIZE;
}

export function squaresOf(bundle: i32): f64 {
  return load<f64>(sumsOf(bundle), SUMS_SIZE);
}

/** While a model is being learned: the features of a bundle, and how many. */
export function placeOfIds(bundle: i32): usize {
  return ids.items.place + ((<usize>ids.startOf(bundle)) << 2);
}

export function countOfIds(bundle: i32): i32 {
  return ids.endOf(bundle) - ids.startOf(bundle);
}

function makeReady(bundle: i32, word: i32, kindKey: i32): void {
  if (!keepsIds) ids.clear();
  addFeaturesOf(word, kindKey, ids.items);
  ids.close();
  if (keepsIds) return;
  if (bundle === room) grow();
  const sums = sumsOf(bundle);
  memory.fill(sums, 0, SUMS_SIZE);
  store<f64>(sums, addRows(ids.items.place, ids.items.length, sums), SUMS_SIZE);
}

function grow(): void {
  const larger = heap.alloc(<usize>(room * 2) * ROW_SIZE);
  memory.copy(larger, rows, <usize>room * ROW_SIZE);
  rows = larger;
  room *= 2;
}
