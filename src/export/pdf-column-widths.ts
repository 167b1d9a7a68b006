// Shares the width of a page among the columns of a table.

export interface ColumnWish {
  /** The widest cell on one line. */
  readonly whole: number;
  /** The widest word. */
  readonly word: number;
}

/** A word wider than this part of the width is broken, when all else would have less than `FOR_TEXT` of it. */
const HUGE = 0.4;
const FOR_TEXT = 0.2;
/** A column with more to tell is at least this wide, in points. */
const NARROW = 72;

/** @returns widths that add up to `available`; words stay whole wherever that can be. */
export function columnWidths(wishes: readonly ColumnWish[], available: number): number[] {
  const wholes = wishes.map(({ whole }) => whole);
  const wanted = sum(wholes);
  if (wanted <= available) {
    const spare = available - wanted;
    return wholes.map((whole) => whole + (wanted > 0 ? (spare * whole) / wanted : spare));
  }
  const words = wishes.map(({ word }) => word);
  const huge = Math.max(...words) > HUGE * available;
  const text = huge ? Math.min(FOR_TEXT * available, wanted - sum(words)) : 0;
  const least = capped(words, available - text);
  return levelled(wholes, withShort(wholes, least, available), available);
}

/** Columns that need little more, such as dates, get it all; no other is uncomfortably narrow. */
function withShort(wholes: readonly number[], least: readonly number[], available: number) {
  const widths = [...least];
  let left = available - sum(least);
  const needs = wholes.map((whole, at) => ({ at, need: whole - (least[at] ?? 0) }));
  for (const [done, { at, need }] of needs.sort((a, b) => a.need - b.need).entries()) {
    const fair = left / (needs.length - done);
    const more = need <= fair ? need : Math.min(fair, Math.max(0, NARROW - (widths[at] ?? 0)));
    widths[at] = (widths[at] ?? 0) + more;
    left -= more;
  }
  return widths;
}

/** What is left goes where the text would be longest, so that the row becomes as low as can be. */
function levelled(wholes: readonly number[], least: readonly number[], available: number) {
  const at = (level: number) => least.map((width, i) => Math.max(width, level * (wholes[i] ?? 0)));
  let low = 0;
  let high = 1;
  for (let round = 0; round < 40; round += 1) {
    const level = (low + high) / 2;
    if (sum(at(level)) > available) high = level;
    else low = level;
  }
  return at(low);
}

/** The small ones have what they ask, the others the same. */
function capped(words: readonly number[], available: number): number[] {
  if (sum(words) <= available) return [...words];
  let left = available;
  let among = words.length;
  for (const word of [...words].sort((a, b) => a - b)) {
    if (word > left / among) break;
    left -= word;
    among -= 1;
  }
  return words.map((word) => Math.min(word, left / among));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
