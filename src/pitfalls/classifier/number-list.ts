// A list of whole numbers that grows, side by side in memory.

export class NumberList {
  length = 0;
  #items = new Int32Array(1024);

  /** Only the first `length` count. Is another one after the list has grown. */
  get items(): Int32Array {
    return this.#items;
  }

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = item;
  }
}
