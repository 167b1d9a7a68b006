// Lists of whole numbers, side by side in memory.

/** Memory that is never touched takes nothing: with room for most texts, lists need not move. */
const FIRST_ROOM: i32 = 1 << 14;

/** A number among those that stand from `place` on, 32 bits each. */
export function numberAt(place: usize, index: i32): i32 {
  return load<i32>(place + ((<usize>index) << 2));
}

/** One that grows. */
export class NumberList {
  /** Where they begin in memory: another place after the list has grown. Only the first `length` count. */
  place: usize = heap.alloc((<usize>FIRST_ROOM) << 2);
  length: i32 = 0;
  private room: i32 = FIRST_ROOM;

  push(item: i32): void {
    if (this.length === this.room) this.grow(this.length + 1);
    this.set(this.length++, item);
  }

  @inline
  at(index: i32): i32 {
    return numberAt(this.place, index);
  }

  @inline
  set(index: i32, item: i32): void {
    store<i32>(this.place + ((<usize>index) << 2), item);
  }

  /** So many zeros, and nothing else. */
  clearTo(length: i32): void {
    this.grow(length);
    this.length = length;
    memory.fill(this.place, 0, (<usize>length) << 2);
  }

  copy(other: NumberList): void {
    this.length = 0;
    for (let at = 0; at < other.length; at++) this.push(other.at(at));
  }

  equals(other: NumberList): bool {
    if (this.length !== other.length) return false;
    return memory.compare(this.place, other.place, (<usize>this.length) << 2) === 0;
  }

  /** Makes room for so many in all. What is new in it means nothing. */
  grow(needed: i32): void {
    if (needed <= this.room) return;
    while (this.room < needed) this.room *= 2;
    const larger = heap.alloc((<usize>this.room) << 2);
    memory.copy(larger, this.place, (<usize>this.length) << 2);
    this.place = larger;
  }
}
