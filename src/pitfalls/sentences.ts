// A text cut into sentences, each with its place in it.

export interface Sentence {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
}

/** Ends of sentences: not in "bijv. morgen", where it goes on without a capital. */
const END =
  /(?<![.!?…])(?:[.!?…]+["'”’)\]]{0,3}(?=\s(?!\p{Ll})|$)|[.…]*[?!][?!…]*["'”’)\]]{0,3}(?=\s))/gu;

export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') {
      sentences.push({ text: trimmed, start: start + part.length - part.trimStart().length });
    }
    start = end;
  };
  for (const end of text.matchAll(END)) add(end.index + end[0].length);
  add(text.length);
  return sentences;
}
