// The text that is read into words, in UTF-16 units as it was written; the program puts it here.

/** Units behind the text that a reader may look at: they are no character of any kind. */
const MARGIN: i32 = 4;

let place: usize = 0;
let room: i32 = -1;

/** @param length in UTF-16 units. @returns where they are to be written. */
export function roomForText(length: i32): usize {
  if (length > room) {
    room = length * 2;
    place = heap.alloc((<usize>(room + MARGIN)) << 1);
  }
  memory.fill(place + ((<usize>length) << 1), 0, MARGIN << 1);
  return place;
}

export function placeOfText(): usize {
  return place;
}
