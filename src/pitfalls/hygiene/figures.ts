// Numbers, dates and times among the words of a text: they make a fact of a loose word.
import type { Words } from '../signals/words.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
    'negentien twintig dertig veertig vijftig honderd tweemaal driemaal dagelijks wekelijks maandelijks halfuur kwartier'
  ).split(' '),
);

/** Whether a word is a number, also one with something behind it: 4x, 12-05, 80%, 14:20. */
export function isFigure(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return (code >= 48 && code <= 57) || NUMBER_WORDS.has(plain);
}

/** @param sentence counted from 0. */
export function hasFigure(words: Words, sentence: number): boolean {
  const { first = 0, last = 0 } = words.sentences[sentence] ?? {};
  for (let i = first; i <= last; i++) if (isFigure(words.plain[i] ?? '')) return true;
  return false;
}
