// The lexicon: what goes with words, stems and beginnings of words, found by their letters.
import { NumberList } from '../number-list.ts';
import { HashFilter } from './hash-filter.ts';

/** Kinds of entries: the same numbers as in the program's lexicon-entries.ts. */
export const VARIANT: i32 = 0;
export const VERB_FORM: i32 = 1;
export const NEGATOR_WORD: i32 = 2;
export const PERSON_WORD: i32 = 3;
export const FIELDS_OF_WORD: i32 = 4;
export const FIELDS_OF_BEGINNING: i32 = 5;
export const TESTS_OF_WORD: i32 = 6;
export const TESTS_OF_STEM: i32 = 7;
export const TESTS_OF_BEGINNING: i32 = 8;

export const FIRST_HASH: i32 = 0x811c9dc5;
const HEAD: i32 = 3;

/** Each entry is its kind, how many letters and how many items; then the letters and then the items. */
export const entries = new NumberList();
/** By hash of an entry, its place among the entries plus one; 0 = empty. */
let slots = new StaticArray<i32>(0);
let mask: i32 = 0;
/** Most that is looked for is not there. */
const filter = new HashFilter(16);

/** The entries have been filled. */
export function openLexicon(): void {
  let count = 0;
  for (let at = 0; at < entries.length; at = endOf(at)) count++;
  let size = 1;
  while (size < count * 2) size *= 2;
  slots = new StaticArray<i32>(size);
  mask = size - 1;
  for (let at = 0; at < entries.length; at = endOf(at)) {
    let hash = FIRST_HASH;
    for (let l = 0; l < entries.at(at + 1); l++) hash = withLetter(hash, entries.at(at + HEAD + l));
    const mixed = mix(hash, entries.at(at));
    filter.add(mixed);
    let slot = mixed & mask;
    while (unchecked(slots[slot]) !== 0) slot = (slot + 1) & mask;
    unchecked((slots[slot] = at + 1));
  }
}

/** The hash of letters with one more behind them; that of no letters is FIRST_HASH. */
export function withLetter(hash: i32, letter: i32): i32 {
  return (hash ^ letter) * 0x01000193;
}

export function hashOf(letters: NumberList): i32 {
  let hash = FIRST_HASH;
  for (let l = 0; l < letters.length; l++) hash = withLetter(hash, letters.at(l));
  return hash;
}

/**
 * The entry of the first `length` letters, by their hash; -1 when there is none.
 * Its items stand among the entries from firstItem up to endOf.
 */
export function find(kind: i32, letters: NumberList, length: i32, hash: i32): i32 {
  const mixed = mix(hash, kind);
  if (!filter.mayHold(mixed)) return -1;
  let slot = mixed & mask;
  while (true) {
    const at = unchecked(slots[slot]) - 1;
    if (at < 0) return -1;
    if (entries.at(at) === kind && isSame(at, letters, length)) return at;
    slot = (slot + 1) & mask;
  }
}

export function firstItem(entry: i32): i32 {
  return entry + HEAD + entries.at(entry + 1);
}

export function endOf(entry: i32): i32 {
  return firstItem(entry) + entries.at(entry + 2);
}

function isSame(entry: i32, letters: NumberList, length: i32): bool {
  if (entries.at(entry + 1) !== length) return false;
  for (let l = 0; l < length; l++) {
    if (entries.at(entry + HEAD + l) !== letters.at(l)) return false;
  }
  return true;
}

function mix(hash: i32, kind: i32): i32 {
  const mixed = (hash ^ (kind << 27)) * 0x85ebca6b;
  return mixed ^ (mixed >>> 15);
}
