// The machine as the program packed it: whole numbers from 0 up, in bytes of seven bits, read once from front to end.

let at: usize = 0;

/** @returns where the bytes are to be written. */
export function roomForImage(bytes: i32): usize {
  at = heap.alloc(bytes);
  return at;
}

export function takeNumber(): i32 {
  let byte = <i32>load<u8>(at++);
  let number = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = <i32>load<u8>(at++);
    number |= (byte & 127) << shift;
  }
  return number;
}

/** @returns where they stand, 32 bits each. */
export function takeNumbers(count: i32): usize {
  const place = heap.alloc((<usize>count) << 2);
  for (let i = 0; i < count; i++) store<i32>(place + ((<usize>i) << 2), takeNumber());
  return place;
}

/** How much each list holds, as sums: list i runs from the number at place i up to the one at i + 1. */
export function takeSizes(lists: i32): usize {
  const place = heap.alloc((<usize>(lists + 1)) << 2);
  let sum = 0;
  for (let i = 0; i <= lists; i++) {
    store<i32>(place + ((<usize>i) << 2), sum);
    if (i < lists) sum += takeNumber();
  }
  return place;
}

export function takeLetters(count: i32): usize {
  const place = heap.alloc((<usize>count) << 1);
  for (let i = 0; i < count; i++) store<u16>(place + ((<usize>i) << 1), takeNumber());
  return place;
}
