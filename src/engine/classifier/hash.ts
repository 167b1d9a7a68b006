// Numbers for words: features are known by these and not by name, which keeps the weights file small.
// What the program makes of a text in its own hash.ts is the same number.
import { NumberList } from '../number-list.ts';

/** Of the letters from `from` up to `until`; another seed gives another family of numbers. */
export function hashLetters(letters: NumberList, from: i32, until: i32, seed: i32): i32 {
  let h = seed ^ 0x811c9dc5;
  for (let at = from; at < until; at++) h = (h ^ letters.at(at)) * 0x01000193;
  h ^= h >>> 15;
  h *= 0x2c1b3c6d;
  return h ^ (h >>> 12);
}

/** One number for two, in this order. */
export function mixHashes(a: i32, b: i32): i32 {
  let h = (a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2))) * 0x85ebca6b;
  h ^= h >>> 13;
  return h * 0xc2b2ae35;
}

/** The same of four at a time. */
export function mixFour(a: v128, b: v128): v128 {
  const salted = i32x4.add(b, i32x4.splat(0x9e3779b9));
  const turned = i32x4.add(i32x4.shl(a, 6), i32x4.shr_u(a, 2));
  const h = i32x4.mul(v128.xor(a, i32x4.add(salted, turned)), i32x4.splat(0x85ebca6b));
  return i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(0xc2b2ae35));
}
