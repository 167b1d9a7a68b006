// What a word or mark is, in bits: the same as in the program's word-traits.ts.

export const MARK: i32 = 1;
/** ".", "!", "?" or "...". */
export const ENDS_SENTENCE: i32 = 2;
/** One of the words that pairs are made of: all but a comma and the like. */
export const PAIRS: i32 = 4;
/** The stem is not simply the word. */
export const INFLECTED: i32 = 8;
export const NEGATOR: i32 = 16;
export const PERSON: i32 = 32;
export const NUMBER: i32 = 64;
export const QUESTION: i32 = 128;
export const QUOTE: i32 = 256;
/** "!" or "...": counts as it stands. */
export const LOUD: i32 = 512;
