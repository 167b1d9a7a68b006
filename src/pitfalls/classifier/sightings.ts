// The features seen in one text with their places; used again for the next text, which saves memory.

export class Sightings {
  count = 0;
  ids = new Int32Array(4096);
  /** In UTF-16 units of the text; a feature of the text as a whole has no length. */
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);

  clear(): void {
    this.count = 0;
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
