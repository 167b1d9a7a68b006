// The text that is read, in UTF-16 units, put here by the program: in lower case, and as it was written. A part of it
// is read at a time, as if nothing stood around it.

let lowered: usize = 0;
let written: usize = 0;
let room: i32 = 0;
let start: i32 = 0;
let end: i32 = 0;

/** Both have the same length. @returns where the text in lower case is to be written. */
export function roomFor(units: i32): usize {
  if (units > room) {
    room = units * 2;
    lowered = heap.alloc((<usize>room) << 1);
    written = heap.alloc((<usize>room) << 1);
  }
  return lowered;
}

/** Where the text is to be written as it is. */
export function placeOfWritten(): usize {
  return written;
}

/** The part that is read from now on. */
export function readPart(from: i32, until: i32): void {
  start = from;
  end = until;
}

export function partStart(): i32 {
  return start;
}

export function partEnd(): i32 {
  return end;
}

/** Of a unit in lower case, in memory. */
export function placeOf(at: i32): usize {
  return lowered + ((<usize>at) << 1);
}

/** In lower case; 0 past the end of the part. */
export function unitAt(at: i32): i32 {
  return at < end ? <i32>load<u16>(placeOf(at)) : 0;
}

export function isCapitalAt(at: i32): bool {
  return load<u16>(written + ((<usize>at) << 1)) !== load<u16>(placeOf(at));
}
