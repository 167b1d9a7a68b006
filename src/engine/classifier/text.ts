// The text that is read, in UTF-16 units, put here by the program as it was written; it is read in lower case. A part of
// it is read at a time, as if nothing stood around it.
import { smallOf } from './program.ts';

const LAST_ASCII: u16 = 127;
const CAPITAL_A: u16 = 65;
const CAPITALS: u16 = 26;
/** From a capital to its small letter. */
const TO_SMALL: u16 = 32;
/** So many units are looked at at once. */
const LANES: i32 = 8;

let lowered: usize = 0;
let written: usize = 0;
let room: i32 = 0;
let start: i32 = 0;
let end: i32 = 0;

/** By unit beyond ASCII, its small form; 0 = not asked yet. Memory is empty when it is new, and nothing was here before. */
const known: usize = heap.alloc(0x20000);

/** @returns where the text is to be written. */
export function roomFor(units: i32): usize {
  if (units > room) {
    room = units * 2;
    // The last ones that are looked at may reach past the text.
    lowered = heap.alloc((<usize>(room + LANES)) << 1);
    written = heap.alloc((<usize>(room + LANES)) << 1);
  }
  return written;
}

/** The text has been written. */
export function openText(units: i32): void {
  for (let at = 0; at < units; at += LANES) {
    const place = (<usize>at) << 1;
    const eight = v128.load(written + place);
    if (v128.any_true(i16x8.gt_u(eight, i16x8.splat(LAST_ASCII)))) {
      for (let i: usize = 0; i < 16; i += 2) {
        store<u16>(lowered + place + i, smallAt(written + place + i));
      }
    } else {
      const isCapital = i16x8.lt_u(i16x8.sub(eight, i16x8.splat(CAPITAL_A)), i16x8.splat(CAPITALS));
      const shift = v128.and(isCapital, i16x8.splat(TO_SMALL));
      v128.store(lowered + place, i16x8.add(eight, shift));
    }
  }
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

function smallAt(place: usize): u16 {
  const unit = load<u16>(place);
  const at = known + ((<usize>unit) << 1);
  const before = load<u16>(at);
  if (before !== 0 || unit === 0) return before;
  const small = <u16>smallOf(unit);
  store<u16>(at, small);
  return small;
}
