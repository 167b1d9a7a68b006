// Where what begins with one meaning goes on with another, worked out once for each two that are met.
import { JoinedLists } from '../joined-lists.ts';
import { NumberList } from '../number-list.ts';
import * as machine from './machine.ts';
import { bitsOf, hasBit, seconds } from './meaning.ts';

/** So much is remembered at most: from there on all is forgotten between texts. */
const MOST_PAIRS: i32 = 1 << 16;

/** By two meanings, the places of the positions that are reached. */
export const followers = new JoinedLists();
/** With each list, the two meanings it is of. */
const befores = new NumberList();
const afters = new NumberList();
/** Open addressing: the number of a list plus one; 0 = empty. */
let slots = new StaticArray<i32>(1 << 12);
/** How many steps were looked at to work them out. */
export let lookCount: i32 = 0;

/** Meanings have got other numbers, or there are too many: between two texts. */
export function forgetFollowers(): void {
  followers.clear();
  befores.length = 0;
  afters.length = 0;
  slots.fill(0);
}

export function tidyFollowers(): void {
  if (befores.length > MOST_PAIRS) forgetFollowers();
}

/** @returns the number of the list. */
export function followersOf(before: i32, after: i32): i32 {
  const mask = slots.length - 1;
  let slot = slotOf(before, after) & mask;
  while (true) {
    const list = unchecked(slots[slot]) - 1;
    if (list === -1) break;
    if (befores.at(list) === before && afters.at(list) === after) return list;
    slot = (slot + 1) & mask;
  }
  return addPair(before, after, slot);
}

function addPair(before: i32, after: i32, slot: i32): i32 {
  const list = befores.length;
  befores.push(before);
  afters.push(after);
  unchecked((slots[slot] = list + 1));
  const bits = bitsOf(after);
  const until = seconds.items.place + ((<usize>seconds.endOf(before)) << 2);
  let step = seconds.items.place + ((<usize>seconds.startOf(before)) << 2);
  lookCount += <i32>((until - step) >> 3);
  for (; step < until; step += machine.STEP_SIZE) {
    if (hasBit(bits, load<i32>(step, machine.STEP_SYMBOL))) followers.add(load<i32>(step));
  }
  followers.close();
  if (befores.length * 2 > slots.length) growSlots();
  return list;
}

function growSlots(): void {
  const mask = slots.length * 2 - 1;
  slots = new StaticArray<i32>(mask + 1);
  for (let list = 0; list < befores.length; list++) {
    let slot = slotOf(befores.at(list), afters.at(list)) & mask;
    while (unchecked(slots[slot]) !== 0) slot = (slot + 1) & mask;
    unchecked((slots[slot] = list + 1));
  }
}

function slotOf(before: i32, after: i32): i32 {
  const mixed = (before * 0x9e3779b1) ^ (after * 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
