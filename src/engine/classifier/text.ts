// The text that is read: in lower case, in UTF-16 units, put here by the program.

let units: usize = 0;
let room: i32 = 0;
let count: i32 = 0;

/** @returns where the text is to be written. */
export function roomFor(length: i32): usize {
  if (length > room) {
    room = length * 2;
    units = heap.alloc((<usize>room) << 1);
  }
  count = length;
  return units;
}

export function textLength(): i32 {
  return count;
}

/** Of a unit, in memory. */
export function placeOf(at: i32): usize {
  return units + ((<usize>at) << 1);
}

/** 0 past the end. */
export function unitAt(at: i32): i32 {
  return at < count ? <i32>load<u16>(placeOf(at)) : 0;
}
