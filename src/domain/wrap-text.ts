// Breaks text into lines by words, at a width in columns.
import { isPlain, isPlainLine } from './plain-letters.ts';
import { printable, printableLine } from './printable.ts';
import { graphemesOf, textWidth } from './text-width.ts';

/** A line on the screen as a part of the text: from (included) to (not included), in UTF-16 units. */
export interface SoftLine {
  readonly from: number;
  readonly to: number;
}

/**
 * Every character but the line breaks lies in exactly one line. Spaces at the end of a line may hang
 * over the edge; a word longer than the line is broken between two characters.
 */
export function softLines(text: string, width: number): SoftLine[] {
  const lines: SoftLine[] = [];
  let start = 0;
  const paragraphs = text.includes('\n') ? text.split('\n') : [text];
  for (const paragraph of paragraphs) {
    const add = isPlain(paragraph) ? addPlainLines : addLines;
    add(lines, paragraph, start, Math.max(1, width));
    start += paragraph.length + 1;
  }
  return lines;
}

/** @param start where the paragraph begins in the text */
function addLines(lines: SoftLine[], paragraph: string, start: number, width: number): void {
  let from = 0;
  /** Columns since `from`, and the last place after a space with the columns up to there. */
  let used = 0;
  let gap: { at: number; used: number } | undefined;
  for (const { text: one, at, width: columns } of graphemesOf(paragraph)) {
    if (one === ' ') {
      used += 1;
      gap = { at: at + 1, used };
      continue;
    }
    if (used + columns > width && gap) {
      lines.push({ from: start + from, to: start + gap.at });
      from = gap.at;
      used -= gap.used;
      gap = undefined;
    }
    if (used + columns > width && at > from) {
      lines.push({ from: start + from, to: start + at });
      from = at;
      used = 0;
    }
    used += columns;
  }
  lines.push({ from: start + from, to: start + paragraph.length });
}

/** As `addLines`, where a character is a column: only the edges of lines are looked at. */
function addPlainLines(lines: SoftLine[], paragraph: string, start: number, width: number): void {
  let from = 0;
  for (;;) {
    // The first behind the edge that is no space goes to the next line, with what stands of its word.
    let over = from + width;
    while (paragraph[over] === ' ') over++;
    if (over >= paragraph.length) break;
    let to = over;
    while (to > from && paragraph[to - 1] !== ' ') to--;
    if (to === from) to = over;
    lines.push({ from: start + from, to: start + to });
    from = to;
  }
  lines.push({ from: start + from, to: start + paragraph.length });
}

/** At least one line; none wider than `width` (unless one character is). */
export function wrapText(text: string, width: number): string[] {
  if (text.length <= width && isPlainLine(text)) return [text.trimEnd()];
  const clean = printable(text);
  return softLines(clean, width).map(({ from, to }) => clean.slice(from, to).trimEnd());
}

/** On one line, cut off with `ellipsis` where it does not fit. */
export function fitText(text: string, width: number, ellipsis: string): string {
  const line = printableLine(text);
  return textWidth(line) <= width
    ? line
    : cutText(line, width - textWidth(ellipsis)).trimEnd() + ellipsis;
}

/** The first part of a line that takes at most `width` columns. */
export function cutText(line: string, width: number): string {
  if (isPlainLine(line)) return line.slice(0, Math.max(0, width));
  let used = 0;
  for (const { at, width: columns } of graphemesOf(line)) {
    used += columns;
    if (used > width) return line.slice(0, at);
  }
  return line;
}

export function padText(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - textWidth(line)));
}

/** `first` before the first line, as much white space before the others. */
export function hangText(first: string, text: string, width: number): string[] {
  const indent = textWidth(first);
  return wrapText(text, width - indent).map((line, index) =>
    index === 0 ? first + line : ' '.repeat(indent) + line,
  );
}
