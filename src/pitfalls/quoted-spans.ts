// Where a text hands on the words of somebody else between quotation marks.
import { type OthersSpan, othersSpans } from './signals/others-spans.ts';
import { splitWords } from './signals/split-words.ts';

const QUOTE = /["“”„«»‘’']/;

/** Quotation marks, with what stands close to them. A text that is one quotation has none. */
export function quotedSpans(text: string): readonly OthersSpan[] {
  if (!QUOTE.test(text)) return [];
  const words = splitWords(text);
  return othersSpans(words, words.quoted);
}
