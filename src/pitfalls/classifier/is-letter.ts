// Whether a character is part of a word.

const LETTER = /[\p{L}\p{N}]/u;

/** @param code of a UTF-16 unit; half a pair is none */
export function isLetter(code: number): boolean {
  return LETTER.test(String.fromCharCode(code));
}
