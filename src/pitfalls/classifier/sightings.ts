// The features seen in one text with their places; used again for the next text, which saves memory.
import type { Token } from './split-tokens.ts';
import type { WordBundle } from './word-facts.ts';

export class Sightings {
  /** What the words bring by themselves, in the order of the text. */
  readonly bundles: WordBundle[] = [];
  /** The word of each bundle. */
  readonly tokens: Token[] = [];
  /** All other features, each time they are seen. */
  count = 0;
  ids = new Int32Array(4096);
  /** In UTF-16 units of the text; a feature of the text as a whole has no length. */
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);

  clear(): void {
    this.count = 0;
    this.bundles.length = 0;
    this.tokens.length = 0;
  }

  addBundle(bundle: WordBundle, token: Token): void {
    this.bundles.push(bundle);
    this.tokens.push(token);
  }

  /** A feature that is not known (-1) is left out. */
  add(id: number, start: number, end: number): void {
    if (id < 0) return;
    if (this.count === this.ids.length) this.#grow();
    this.ids[this.count] = id;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  #grow(): void {
    this.ids = doubled(this.ids);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
