// Text of a transcript on one line, without anything that could move a cursor or hide in it.
import { cleanText } from '../domain/clean-text.ts';

/**
 * Anything but words of letters that are never put together with others, one space between: most texts have none.
 * A search, because matching the whole of a long text would have to remember every character.
 */
const UNTIDY = /[^ -~\u00a1-\u02af\u2010-\u2027\u20ac]| {2}|^ | $/;

const LETTER = /[\p{L}\p{N}]/u;

export function tidyWords(text: string): string {
  if (!UNTIDY.test(text)) return text;
  // White space first: what is left then is quick to clean, however much there was.
  const spaced = text.replace(/\s+/g, ' ');
  return cleanText(spaced, { severalLines: false }).replace(/ {2,}/g, ' ');
}

/** How many words: whatever holds a letter or a digit counts, a dash or an ellipsis alone does not. */
export function countWords(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/)) if (LETTER.test(word)) count += 1;
  return count;
}

/** Where each of those words has its first letter or digit, in UTF-16 units. */
export function wordPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const first = word.search(LETTER);
    if (first !== -1) places.push(index + first);
  }
  return places;
}
