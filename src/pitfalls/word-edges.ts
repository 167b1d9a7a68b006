// What goes with the words that begin, or end, in some way; most words do in none.

const KEY_LENGTH = 3;
const LONGEST = 80;

export class WordEdges<T> {
  readonly #lists = new Map<string, T[]>();
  /** The longest edge there is, by the letters at that side. */
  readonly #longest = new Map<string, number>();
  readonly #cut: (word: string, length: number) => string;
  #shortest = LONGEST;

  constructor(side: 'start' | 'end') {
    this.#cut =
      side === 'start'
        ? (word, length) => word.slice(0, length)
        : (word, length) => word.slice(-length);
  }

  add(edge: string, item: T): void {
    const list = this.#lists.get(edge);
    if (list === undefined) this.#lists.set(edge, [item]);
    else if (!list.includes(item)) list.push(item);
    this.#know(edge);
  }

  #know(edge: string): void {
    const key = this.#cut(edge, KEY_LENGTH);
    this.#longest.set(key, Math.max(this.#longest.get(key) ?? 0, edge.length));
    this.#shortest = Math.min(this.#shortest, edge.length);
  }

  /** All at once, of an edge that is not there yet. */
  addAll(edge: string, items: readonly T[]): void {
    this.#lists.set(edge, [...items]);
    this.#know(edge);
  }

  /** Every edge with its items, in the order in which they came. */
  get entries(): readonly (readonly [edge: string, items: readonly T[]])[] {
    return [...this.#lists];
  }

  /** Calls with every item whose edge the word has, the shortest edge first. */
  each(word: string, visit: (item: T) => void): void {
    const known = this.#longest.get(this.#cut(word, KEY_LENGTH)) ?? KEY_LENGTH - 1;
    const longest = Math.min(known, word.length, LONGEST);
    for (let n = this.#shortest; n <= longest; n++) {
      const list = this.#lists.get(this.#cut(word, n));
      if (list !== undefined) for (const item of list) visit(item);
    }
  }
}
