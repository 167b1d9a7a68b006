// Finds the number of a feature by its hash: open addressing, behind a filter that fits in a processor's cache.
import { HashFilter } from './hash-filter.ts';
import { numberOf } from './program.ts';

/** Most features of a text are not in the model. */
const filter = new HashFilter(20);
/** Two numbers a slot, for one look in memory: the hash, and the feature plus one (0 = empty). */
let slots = new StaticArray<i32>(0);
let mask: i32 = 0;
let learns: bool = false;
let hashes: usize = 0;
let count: i32 = 0;

/** @returns where the hashes of all features are to be written, 4 bytes each, in the order of their numbers. */
export function roomForHashes(features: i32): usize {
  count = features;
  hashes = heap.alloc((<usize>features) << 2);
  return hashes;
}

/** The hashes have been written. */
export function fillTable(): void {
  let size = 1;
  while (size < count * 2) size *= 2;
  mask = size - 1;
  slots = new StaticArray<i32>(size * 2);
  for (let i = 0; i < count; i++) {
    const hash = load<i32>(hashes + ((<usize>i) << 2));
    let slot = hash & mask;
    while (unchecked(slots[slot * 2 + 1]) !== 0) slot = (slot + 1) & mask;
    unchecked((slots[slot * 2] = hash));
    unchecked((slots[slot * 2 + 1] = i + 1));
    filter.add(hash);
  }
}

/** While a model is being learned there is no table yet: the program gives every feature its number. */
export function learnFeatures(): void {
  learns = true;
}

/** What a feature is noted down as by its hash, until it is looked up with idOfNote. */
export function noteOf(hash: i32, group: i32): i32 {
  return learns ? numberOf(hash, group) : hash;
}

/** Whether the note can be of a feature that the model knows; seldom true of others. */
export function canBeKnown(note: i32): bool {
  return learns || filter.mayHold(note);
}

/** @returns the number of a feature; -1 when the model does not know it. */
export function idOfNote(note: i32): i32 {
  return learns ? note : idOfHash(note);
}

function idOfHash(hash: i32): i32 {
  let slot = hash & mask;
  while (true) {
    const next = unchecked(slots[slot * 2 + 1]);
    if (next === 0 || unchecked(slots[slot * 2]) === hash) return next - 1;
    slot = (slot + 1) & mask;
  }
}
