// Tells of most hashes that they are not in a table, without touching it: a bit for each, few enough for a processor's cache.

export class HashFilter {
  private bits: StaticArray<i32>;
  private shift: i32;

  /** @param size how many bits of a hash count */
  constructor(size: i32) {
    this.bits = new StaticArray<i32>(1 << (size - 5));
    this.shift = 32 - size;
  }

  @inline
  add(hash: i32): void {
    const bit = hash >>> this.shift;
    unchecked((this.bits[bit >>> 5] = this.bits[bit >>> 5] | (1 << (bit & 31))));
  }

  /** Seldom true of others. */
  @inline
  mayHold(hash: i32): bool {
    const bit = hash >>> this.shift;
    return ((unchecked(this.bits[bit >>> 5]) >>> (bit & 31)) & 1) !== 0;
  }
}
