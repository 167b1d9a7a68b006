// The letters of nearly all that is written here: an expression that knows only these is made several times as fast as
// one that knows every letter there is.

/** Between the brackets of a class: Latin letters, with and without accents. */
export const USUAL_LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';

/** What may be a letter, a mark on one or a digit, and is none of those and none of 0 to 9. */
const UNUSUAL = /[^ -~À-ɏ\u2010-\u2027€]/;

/** Whether only an expression that knows every letter can tell what is in it. */
export function hasUnusualLetters(text: string): boolean {
  return UNUSUAL.test(text);
}
