// Where a text hands on the words of somebody else: between quotation marks.
import { splitWords } from './signals/split-words.ts';

export interface QuotedSpan {
  /** In UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** Quotation marks, with what stands close to them. A text that is one quotation has none. */
const QUOTE = /["“”„«»‘’']/;

export function quotedSpans(text: string): readonly QuotedSpan[] {
  if (!QUOTE.test(text)) return [];
  const words = splitWords(text);
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  words.quoted.forEach((quoted, i) => {
    const start = words.start[i] ?? 0;
    const end = words.end[i] ?? start;
    const last = spans.at(-1);
    if (quoted && isOpen && last) last.end = Math.max(last.end, end);
    else if (quoted) spans.push({ start, end });
    isOpen = quoted;
  });
  return spans.map(({ start, end }) => ({
    start: wordStart(text, start),
    end: wordEnd(text, end),
  }));
}

/** The classifier's words run from white space to white space, quotation marks included. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\S/.test(text.charAt(end))) end++;
  return end;
}
