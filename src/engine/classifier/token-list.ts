// The words and marks of one text, in lists alongside each other; used again for the next text.
import { NumberList } from '../number-list.ts';

export class TokenList {
  /** The numbers of the words. */
  words: NumberList = new NumberList();
  /** In UTF-16 units of the text, `end` excluded. */
  starts: NumberList = new NumberList();
  ends: NumberList = new NumberList();

  @inline
  get count(): i32 {
    return this.words.length;
  }

  /** @param most how many can come. */
  clear(most: i32): void {
    this.words.length = 0;
    this.words.grow(most);
    this.starts.grow(most);
    this.ends.grow(most);
  }

  /** There is room for it. */
  @inline
  add(word: i32, start: i32, end: i32): void {
    const at = this.words.length++;
    this.words.set(at, word);
    this.starts.set(at, start);
    this.ends.set(at, end);
  }
}
