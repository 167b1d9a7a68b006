// Whole numbers as bytes for an engine, which takes them one by one from front to back.

/** Numbers from 0 up, in bytes of seven bits: most take one byte, few more than two. */
export class NumberImage {
  readonly #bytes: number[] = [];

  toBase64(): string {
    return Buffer.from(this.#bytes).toString('base64');
  }

  add(number: number): void {
    let rest = number;
    for (; rest > 127; rest >>>= 7) this.#bytes.push((rest & 127) | 128);
    this.#bytes.push(rest);
  }

  addAll(numbers: readonly number[]): void {
    for (const number of numbers) this.add(number);
  }

  addSizes(lists: readonly ArrayLike<unknown>[]): void {
    for (const { length } of lists) this.add(length);
  }

  addLists(lists: readonly (readonly number[])[]): void {
    this.addSizes(lists);
    for (const list of lists) this.addAll(list);
  }
}
