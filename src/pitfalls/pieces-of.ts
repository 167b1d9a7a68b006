// A long text in pieces about as long as the lines that the classifier learned from.
import { sentenceSpans } from './sentences.ts';

export interface Piece {
  /** In UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** No line that was learned from is longer: what is asked of more words together was never seen. */
const LONGEST_WHOLE = 330;
/** Nine lines in ten are shorter. */
const USUAL = 160;

/** A text that is not too long is one piece; others are cut between sentences, a long sentence stays whole. */
export function piecesOf(text: string): readonly Piece[] {
  if (text.length <= LONGEST_WHOLE) return [{ start: 0, end: text.length }];
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of sentenceSpans(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && end - last.start <= USUAL) last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}
