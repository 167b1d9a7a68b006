// What a word or mark is, in bits.

export const TRAITS = {
  mark: 1,
  /** ".", "!", "?" or "...". */
  endsSentence: 2,
  /** One of the words that pairs are made of: all but a comma and the like. */
  pairs: 4,
  /** The stem is not simply the word. */
  inflected: 8,
  negator: 16,
  person: 32,
  number: 64,
} as const;
