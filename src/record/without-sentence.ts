// Takes the sentence around some words out of a text, for who chooses to leave it out.

/** A quotation mark or bracket behind the full stop still belongs to the sentence. */
const SENTENCE = /[^.!?…\n]*(?:[.!?…]+["”’')\]]*(?=\s|$)|\n|$|[.!?…]+)/gu;

/** `start` and `end` in UTF-16 units. @returns "" when nothing else stood there. */
export function withoutSentence(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const after = index + sentence.length;
    if (sentence === '' || after <= start || index >= end) continue;
    from = Math.min(from, index);
    to = Math.max(to, after);
  }
  const parts = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
  return parts.filter((part) => part !== '').join(' ');
}
