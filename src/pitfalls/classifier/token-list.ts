// The words and marks of one text, in lists alongside each other; used again for the next text.

export class TokenList {
  count = 0;
  /** The numbers of the words. Only the first `count` of every list are of this text. */
  words = new Int32Array(512);
  /** In UTF-16 units of the text, `end` excluded. */
  starts = new Int32Array(512);
  ends = new Int32Array(512);
  /** Whether the first is written with a capital. */
  opensWithCapital = false;

  clear(): void {
    this.count = 0;
    this.opensWithCapital = false;
  }

  add(word: number, start: number, end: number): void {
    const at = this.count++;
    if (at === this.words.length) {
      this.words = doubled(this.words);
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    this.words[at] = word;
    this.starts[at] = start;
    this.ends[at] = end;
  }
}

export function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
