// The letters of words that are remembered, one word behind the other; and of one that is being worked on.

let place: usize = heap.alloc(1 << 18);
let room: i32 = 1 << 17;
let count: i32 = 0;
let draftPlace: usize = 0;
let draftRoom: i32 = -1;

/** @returns under which number they are found back: that of the first letter. */
export function keepLetters(at: usize, length: i32): i32 {
  const first = count;
  count += length;
  if (count > room) {
    room = count * 2;
    const larger = heap.alloc((<usize>room) << 1);
    memory.copy(larger, place, (<usize>first) << 1);
    place = larger;
  }
  memory.copy(placeOfLetters(first), at, (<usize>length) << 1);
  return first;
}

/** Good until letters are kept again. */
export function placeOfLetters(first: i32): usize {
  return place + ((<usize>first) << 1);
}

export function letterCount(): i32 {
  return count;
}

/** All from `first` on are forgotten. */
export function dropLetters(first: i32): void {
  count = first;
}

/** Where letters can be written that are not to be kept as they are. @param length in UTF-16 units */
export function roomForDraft(length: i32): usize {
  if (length > draftRoom) {
    draftRoom = max(length * 2, 64);
    draftPlace = heap.alloc((<usize>draftRoom) << 1);
  }
  return draftPlace;
}

/** A hash of no letters at all. */
export const NO_LETTERS: i32 = 0x811c9dc5;

/** The hash of one letter more. */
export function hashOn(hash: i32, letter: i32): i32 {
  return (hash ^ letter) * 0x01000193;
}

/** The same with all that is in it in every bit, to find a slot by. */
export function spread(hash: i32): i32 {
  const h = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
  return h ^ (h >>> 13);
}

export function hashOf(at: usize, length: i32): i32 {
  let h = NO_LETTERS;
  const end = at + ((<usize>length) << 1);
  for (let next = at; next < end; next += 2) h = hashOn(h, <i32>load<u16>(next));
  return spread(h);
}

export function isSame(at: usize, other: usize, length: i32): bool {
  const end = at + ((<usize>length) << 1);
  let mine = at;
  let theirs = other;
  for (; mine + 4 <= end; mine += 4) {
    if (load<u32>(mine) !== load<u32>(theirs)) return false;
    theirs += 4;
  }
  return mine === end || load<u16>(mine) === load<u16>(theirs);
}
