// Words by number, found by their letters where they stand in the text.
import { NumberList } from '../number-list.ts';
import { placeOf } from './text.ts';

const FIRST_SIZE: i32 = 1 << 15;

/** Open addressing: the slots hold the number of a word plus one; 0 = empty. */
export class WrittenWords {
  private slots: StaticArray<i32> = new StaticArray<i32>(FIRST_SIZE);
  private hashes: NumberList = new NumberList();
  /** The letters of word w stand in `letters`, two bytes each, from `from[w]` up to `from[w + 1]`. */
  private from: NumberList = new NumberList();
  private letters: usize = heap.alloc(FIRST_SIZE << 1);
  private lettersRoom: i32 = FIRST_SIZE;

  constructor() {
    this.from.push(0);
  }

  @inline
  get size(): i32 {
    return this.hashes.length;
  }

  clear(): void {
    memory.fill(changetype<usize>(this.slots), 0, (<usize>this.slots.length) << 2);
    this.hashes.length = 0;
    this.from.length = 1;
  }

  /** @returns -1 when it is not there. */
  find(start: i32, end: i32): i32 {
    const hash = hashOf(start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (true) {
      const word = unchecked(this.slots[slot]) - 1;
      if (word < 0) return -1;
      if (this.hashes.at(word) === hash && this.isAt(word, start, end)) return word;
      slot = (slot + 1) & mask;
    }
  }

  /** Is not there yet. @returns its number: they count on from 0. */
  add(start: i32, end: i32): i32 {
    const word = this.hashes.length;
    const from = this.from.at(word);
    const until = from + end - start;
    this.makeRoom(until);
    memory.copy(this.letterAt(from), placeOf(start), (<usize>(end - start)) << 1);
    this.from.push(until);
    this.hashes.push(hashOf(start, end));
    if (this.hashes.length * 2 > this.slots.length) this.spread();
    else this.put(word);
    return word;
  }

  private isAt(word: i32, start: i32, end: i32): bool {
    const from = this.from.at(word);
    const length = this.from.at(word + 1) - from;
    if (length !== end - start) return false;
    return isSame(this.letterAt(from), placeOf(start), (<usize>length) << 1);
  }

  @inline
  private letterAt(at: i32): usize {
    return this.letters + ((<usize>at) << 1);
  }

  private makeRoom(needed: i32): void {
    if (needed <= this.lettersRoom) return;
    const larger = heap.alloc((<usize>needed) << 2);
    memory.copy(larger, this.letters, (<usize>this.lettersRoom) << 1);
    this.letters = larger;
    this.lettersRoom = needed << 1;
  }

  private put(word: i32): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes.at(word) & mask;
    while (unchecked(this.slots[slot]) !== 0) slot = (slot + 1) & mask;
    unchecked((this.slots[slot] = word + 1));
  }

  /** At most half of the slots are full. */
  private spread(): void {
    this.slots = new StaticArray<i32>(this.slots.length * 2);
    for (let word = 0; word < this.hashes.length; word++) this.put(word);
  }
}

function hashOf(start: i32, end: i32): i32 {
  let h = end - start;
  const until = placeOf(end);
  for (let at = placeOf(start); at < until; at += 2) h = (h ^ <i32>load<u16>(at)) * 0x01000193;
  h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
  return h ^ (h >>> 13);
}

/** @param size in bytes: four letters are eight. */
function isSame(a: usize, b: usize, size: usize): bool {
  let at: usize = 0;
  for (; at + 8 <= size; at += 8) if (load<u64>(a + at) !== load<u64>(b + at)) return false;
  for (; at < size; at += 2) if (load<u16>(a + at) !== load<u16>(b + at)) return false;
  return true;
}
