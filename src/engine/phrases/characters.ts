// What kind of character stands somewhere: the program is asked once for each.
import { characterBits } from './program.ts';

/** Bits; of letter, digit and other every character has one. */
export const LETTER: i32 = 1;
export const DIGIT: i32 = 2;
const OTHER: i32 = 4;
/** It has a small form. */
const CAPITAL: i32 = 8;

/** By UTF-16 unit; 0 = not asked yet. Memory is empty when it is new, and nothing was here before. */
const known: usize = heap.alloc(0x10000);

export function bitsAt(at: usize): i32 {
  const unit = <i32>load<u16>(at);
  const bits = <i32>load<u8>(known + unit);
  return bits !== 0 ? bits : ask(at, unit);
}

export function isLetterAt(at: usize): bool {
  return (bitsAt(at) & LETTER) !== 0;
}

export function isOtherAt(at: usize): bool {
  return (bitsAt(at) & OTHER) !== 0;
}

export function isCapitalAt(at: usize): bool {
  return (bitsAt(at) & CAPITAL) !== 0;
}

/** @returns the place behind the character. */
export function behind(at: usize): usize {
  return isPairAt(at) ? at + 4 : at + 2;
}

/** @returns where the letters from here on end. */
export function endOfLetters(start: usize): usize {
  let at = start;
  for (;;) {
    // What is remembered is never half of a pair.
    while ((load<u8>(known + <usize>load<u16>(at)) & <u8>LETTER) !== 0) at += 2;
    if (!isLetterAt(at)) break;
    at = behind(at);
  }
  return at;
}

function ask(at: usize, unit: i32): i32 {
  // Half of a pair says nothing yet, so it is not remembered.
  if (isPairAt(at)) {
    const low = <i32>load<u16>(at + 2);
    return characterBits(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff)) & ~CAPITAL;
  }
  if (isHigh(unit)) return OTHER;
  const bits = characterBits(unit);
  store<u8>(known + unit, bits);
  return bits;
}

/** Two UTF-16 units that are one character. */
function isPairAt(at: usize): bool {
  return isHigh(<i32>load<u16>(at)) && (<i32>load<u16>(at + 2) & 0xfc00) === 0xdc00;
}

function isHigh(unit: i32): bool {
  return (unit & 0xfc00) === 0xd800;
}
