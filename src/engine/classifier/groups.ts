// The groups of features. The numbers are part of the trained model.

export const WORD: i32 = 0;
export const WORD_PAIR: i32 = 1;
export const WORD_TRIPLE: i32 = 2;
export const SKIP_PAIR: i32 = 3;
export const LETTERS: i32 = 4;
export const WORD_IN_KIND: i32 = 5;
export const STEM: i32 = 6;
export const STEM_PAIR: i32 = 7;
export const SHAPE: i32 = 8;
export const FIELD: i32 = 9;
export const PHRASE: i32 = 11;
export const DENIED: i32 = 12;
export const PLACE: i32 = 13;
export const PERSON: i32 = 14;
