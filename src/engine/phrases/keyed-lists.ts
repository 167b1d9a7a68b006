// Lists of numbers by letters: what goes with a word, or with words that begin, end or go on in some way.
import { numberAt } from '../number-list.ts';
import { takeLetters, takeNumber, takeNumbers, takeSizes } from './image.ts';
import { hashOf, isSame } from './letters.ts';

export class KeyedLists {
  count: i32 = 0;
  /** In letters. */
  longest: i32 = 0;
  private lettersFrom: usize = 0;
  private letters: usize = 0;
  private itemsFrom: usize = 0;
  private items: usize = 0;
  /** Open addressing: the number of a key plus one; 0 = empty. */
  private slots: usize = 0;
  private mask: i32 = 0;

  /** What comes next in the image. */
  take(): void {
    const count = takeNumber();
    this.count = count;
    this.lettersFrom = takeSizes(count);
    this.letters = takeLetters(numberAt(this.lettersFrom, count));
    this.itemsFrom = takeSizes(count);
    this.items = takeNumbers(numberAt(this.itemsFrom, count));
    let size = 4;
    // Most that is looked for is not there: seen at once in an empty slot.
    while (size < count * 4) size *= 2;
    this.mask = size - 1;
    this.slots = heap.alloc((<usize>size) << 2);
    memory.fill(this.slots, 0, (<usize>size) << 2);
    for (let key = 0; key < count; key++) {
      this.longest = max(this.longest, this.lengthOf(key));
      this.put(key);
    }
  }

  /** @returns the number of the key with these letters, and -1 when there is none. */
  find(at: usize, length: i32): i32 {
    return this.findBy(hashOf(at, length), at, length);
  }

  /** @param hash of these letters */
  findBy(hash: i32, at: usize, length: i32): i32 {
    let slot = hash & this.mask;
    let key = numberAt(this.slots, slot) - 1;
    while (key !== -1 && !this.isKey(key, at, length)) {
      slot = (slot + 1) & this.mask;
      key = numberAt(this.slots, slot) - 1;
    }
    return key;
  }

  isIn(key: i32, at: usize, length: i32): bool {
    const own = this.placeOf(key);
    const size = this.lengthOf(key);
    for (let from = 0; from <= length - size; from++) {
      if (isSame(own, at + ((<usize>from) << 1), size)) return true;
    }
    return false;
  }

  /** The items of a key stand in places from this up to that of the next. */
  firstItem(key: i32): i32 {
    return numberAt(this.itemsFrom, key);
  }

  item(place: i32): i32 {
    return numberAt(this.items, place);
  }

  private isKey(key: i32, at: usize, length: i32): bool {
    return this.lengthOf(key) === length && isSame(this.placeOf(key), at, length);
  }

  private placeOf(key: i32): usize {
    return this.letters + ((<usize>numberAt(this.lettersFrom, key)) << 1);
  }

  private lengthOf(key: i32): i32 {
    return numberAt(this.lettersFrom, key + 1) - numberAt(this.lettersFrom, key);
  }

  private put(key: i32): void {
    let slot = hashOf(this.placeOf(key), this.lengthOf(key)) & this.mask;
    while (numberAt(this.slots, slot) !== 0) slot = (slot + 1) & this.mask;
    store<i32>(this.slots + ((<usize>slot) << 2), key + 1);
  }
}
