// Numbers for words: features are known by these and not by name, which keeps the weights file small.
// The engine makes the same number of the same letters: see its hash.ts.

/** 32 bits with a sign, the same on every machine; another seed gives another family of numbers. */
export function hashText(text: string, seed: number): number {
  let h = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 12);
}
