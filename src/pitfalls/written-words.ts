// Words by number, found by their letters where they stand in a text, without making a string of them.

const FIRST_SIZE = 2 ** 12;

/** Open addressing: the slots hold the number of a word plus one; 0 = empty. */
export class WrittenWords {
  #slots = new Int32Array(FIRST_SIZE);
  #hashes = new Int32Array(FIRST_SIZE / 2);
  readonly #written: string[] = [];

  get size(): number {
    return this.#written.length;
  }

  clear(): void {
    this.#slots = new Int32Array(FIRST_SIZE);
    this.#hashes = new Int32Array(FIRST_SIZE / 2);
    this.#written.length = 0;
  }

  /** @returns -1 when it is not there. */
  find(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#slots[slot] as number) - 1;
      if (word < 0) return -1;
      if (this.#hashes[word] !== hash) continue;
      if (isAt(this.#written[word] as string, text, start, end)) return word;
    }
  }

  /** @param written is not there yet. @returns its number: they count on from 0. */
  add(written: string): number {
    const word = this.#written.length;
    if (word === this.#hashes.length) this.#grow();
    this.#written.push(written);
    this.#hashes[word] = hashOf(written, 0, written.length);
    this.#put(word);
    return word;
  }

  #put(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[word] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word + 1;
  }

  /** At most half of the slots are full. */
  #grow(): void {
    const hashes = new Int32Array(this.#slots.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let word = 0; word < this.#written.length; word++) this.#put(word);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let h = end - start;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) {
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
