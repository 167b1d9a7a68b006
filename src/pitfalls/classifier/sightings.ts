// The features seen in one text with their places; used again for the next text, which saves memory.
import { doubled } from './token-list.ts';

export class Sightings {
  /** What the words bring by themselves, in the order of the text. Only the first ones are of this text. */
  bundleCount = 0;
  /** Numbers of the word book. */
  bundles = new Int32Array(512);
  bundleStarts = new Int32Array(512);
  bundleEnds = new Int32Array(512);
  /** All other features, each time they are seen. */
  count = 0;
  ids = new Int32Array(4096);
  /** In UTF-16 units of the text; a feature of the text as a whole has no length. */
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);

  clear(): void {
    this.count = 0;
    this.bundleCount = 0;
  }

  addBundle(bundle: number, start: number, end: number): void {
    const at = this.bundleCount++;
    if (at === this.bundles.length) {
      this.bundles = doubled(this.bundles);
      this.bundleStarts = doubled(this.bundleStarts);
      this.bundleEnds = doubled(this.bundleEnds);
    }
    this.bundles[at] = bundle;
    this.bundleStarts[at] = start;
    this.bundleEnds[at] = end;
  }

  /** A feature that is not known (-1) is left out. */
  add(id: number, start: number, end: number): void {
    if (id < 0) return;
    const at = this.count++;
    if (at === this.ids.length) {
      this.ids = doubled(this.ids);
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    this.ids[at] = id;
    this.starts[at] = start;
    this.ends[at] = end;
  }
}
