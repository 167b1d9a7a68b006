// A text cut into sentences, each with its place in it.

export interface Sentence {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
}

export interface SentenceSpan {
  /** In UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences: not in "bijv. morgen", where it goes on without a capital. */
const END =
  /(?<![.!?…])(?:[.!?…]+["'”’)\]]{0,3}(?=\s(?!\p{Ll})|$)|[.…]*[?!][?!…]*["'”’)\]]{0,3}(?=\s))/gu;

/** Asked with `test`, as those ends are: where it stands is all that matters, and the match itself takes long to make. */
const NO_SPACE = /\S/g;

export function sentencesIn(text: string): readonly Sentence[] {
  return sentenceSpans(text).map(({ start, end }) => ({ text: text.slice(start, end), start }));
}

/** Where each of them stands, without the white space around it. */
export function sentenceSpans(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = wordsFrom(text, 0);
  END.lastIndex = 0;
  while (END.test(text)) {
    const end = END.lastIndex;
    spans.push({ start, end });
    start = wordsFrom(text, end);
  }
  if (start < text.length) spans.push({ start, end: text.trimEnd().length });
  return spans;
}

function wordsFrom(text: string, at: number): number {
  NO_SPACE.lastIndex = at;
  return NO_SPACE.test(text) ? NO_SPACE.lastIndex - 1 : text.length;
}
