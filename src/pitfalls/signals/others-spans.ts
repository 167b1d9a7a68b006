// The words of a text that are somebody else's, as places in it.
import type { Numbers, Words } from './words.ts';

export interface OthersSpan {
  /** In UTF-16 units, from white space to white space; `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** @param others for each word 1 where it is another's, or else 0. */
export function othersSpans({ text, start, end }: Words, others: Numbers): readonly OthersSpan[] {
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  others.forEach((other, i) => {
    const isOther = other === 1;
    const from = start[i] ?? 0;
    const to = end[i] ?? from;
    const last = spans.at(-1);
    if (isOther && isOpen && last) last.end = Math.max(last.end, to);
    else if (isOther) spans.push({ start: from, end: to });
    isOpen = isOther;
  });
  return spans.map((span) => ({
    start: wordStart(text, span.start),
    end: wordEnd(text, span.end),
  }));
}

/** Signs that stand against a word go with it. */
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
