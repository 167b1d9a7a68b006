// Letters in lower case, one for one, so that places in a text stay the same.

/** "İ", which becomes two. */
const DOTTED_I = 0x130;
const SMALL_I = 0x69;

/** @param unit of UTF-16; half a pair stays what it is */
export function smallOf(unit: number): number {
  if (unit === DOTTED_I) return SMALL_I;
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
