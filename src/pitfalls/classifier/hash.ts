// Numbers for words: features are known by these and not by name, which keeps the weights file small.
// All are 32 bits with a sign, which Node keeps in a register.

/** The same on every machine; another seed gives another family of numbers. */
export function hashText(text: string, seed: number): number {
  return hashPart(text, 0, text.length, seed);
}

/** Of the characters from `start` up to `end`. */
export function hashPart(text: string, start: number, end: number, seed: number): number {
  let h = seed ^ 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 12);
}

/** One number for two, in this order. */
export function mixHashes(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.imul(h, 0xc2b2ae35);
}
