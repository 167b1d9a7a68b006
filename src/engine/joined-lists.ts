// Lists of several lists: they stand behind each other in one, in the order in which they were closed.
import { NumberList } from './number-list.ts';

export class JoinedLists {
  /** All items; those of list i from `startOf(i)` up to `endOf(i)`. */
  items: NumberList = new NumberList();
  /** Where each begins; the last one is where the next list will. */
  starts: NumberList = new NumberList();

  constructor() {
    this.starts.push(0);
  }

  /** To the list that is not closed yet. */
  @inline
  add(item: i32): void {
    this.items.push(item);
  }

  addAll(items: NumberList): void {
    for (let at = 0; at < items.length; at++) this.items.push(items.at(at));
  }

  /** The list is whole: what is added from now on belongs to the next. */
  close(): void {
    this.starts.push(this.items.length);
  }

  @inline
  get count(): i32 {
    return this.starts.length - 1;
  }

  @inline
  startOf(list: i32): i32 {
    return this.starts.at(list);
  }

  @inline
  endOf(list: i32): i32 {
    return this.starts.at(list + 1);
  }

  @inline
  at(place: i32): i32 {
    return this.items.at(place);
  }

  /** Without lists. */
  clear(): void {
    this.items.length = 0;
    this.starts.length = 1;
  }
}
