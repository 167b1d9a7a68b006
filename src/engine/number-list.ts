// A list of whole numbers that grows, side by side in memory.

export class NumberList {
  /** Only the first `length` count. Is another one after the list has grown. */
  items: StaticArray<i32> = new StaticArray<i32>(256);
  length: i32 = 0;

  push(item: i32): void {
    if (this.length === this.items.length) this.grow(this.length + 1);
    unchecked((this.items[this.length++] = item));
  }

  @inline
  at(index: i32): i32 {
    return unchecked(this.items[index]);
  }

  @inline
  set(index: i32, item: i32): void {
    unchecked((this.items[index] = item));
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

  /** Where they begin in memory. */
  @inline
  get place(): usize {
    return changetype<usize>(this.items);
  }

  /** Makes room for so many in all. */
  grow(needed: i32): void {
    let size = this.items.length;
    if (needed <= size) return;
    while (size < needed) size *= 2;
    const larger = new StaticArray<i32>(size);
    memory.copy(changetype<usize>(larger), this.place, (<usize>this.length) << 2);
    this.items = larger;
  }
}
