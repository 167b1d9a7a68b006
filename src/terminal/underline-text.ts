// A text on a screen with some of its words underlined: in colour as such, else with ^^^ on a line below.
import { Chalk } from 'chalk';
import { isPlain } from '../domain/plain-letters.ts';
import { graphemesOf, textWidth } from '../domain/text-width.ts';
import { softLines } from '../domain/wrap-text.ts';

/** From (included) to (not included), in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface UnderlineLook {
  readonly columns: number;
  readonly colour: boolean;
  /** Stands where lines without underlined words are left out. */
  readonly ellipsis: string;
}

/** A longer text is cut to the lines with underlined words and their neighbours. */
const MOST_LINES = 8;

const { underline } = new Chalk({ level: 1 });

/**
 * @param text on one line, and printable as it stands: places in it must not move
 * @param spans in the order in which they begin
 * @returns lines of at most `columns`
 */
export function underlineText(
  text: string,
  spans: readonly Span[],
  { columns, colour, ellipsis }: UnderlineLook,
): readonly string[] {
  const joined = joinedSpans(spans);
  const plain = isPlain(text);
  let first = 0;
  const lines = softLines(text, columns).map(({ from, to }): DrawnLine => {
    const line = text.slice(from, to).trimEnd();
    while ((joined[first]?.end ?? Infinity) <= from) first++;
    const own = spansIn(joined, first, from, from + line.length);
    return own.length === 0 ? { shown: line, marks: '' } : drawLine(line, own, { plain, colour });
  });
  const isMarked = (at: number) => (lines[at]?.marks ?? '') !== '';
  const isNear = (at: number) => isMarked(at - 1) || isMarked(at) || isMarked(at + 1);
  const whole = lines.length <= MOST_LINES || spans.length === 0;
  const rows: string[] = [];
  lines.forEach(({ shown, marks }, at) => {
    if (whole || isNear(at)) {
      rows.push(shown);
      if (marks !== '' && !colour) rows.push(marks);
    } else if (at === 0 || isNear(at - 1)) rows.push(ellipsis);
  });
  return rows;
}

/** What overlaps or touches is one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}

/** As places in the line that lies from `from` to `to`; none before `first` reaches it. */
function spansIn(spans: readonly Span[], first: number, from: number, to: number): readonly Span[] {
  const own: Span[] = [];
  for (let at = first; at < spans.length; at++) {
    const { start, end } = spans[at] as Span;
    if (start >= to) break;
    own.push({ start: Math.max(start, from) - from, end: Math.min(end, to) - from });
  }
  return own;
}

interface DrawnLine {
  readonly shown: string;
  /** What stands below it without colour; empty where nothing is underlined. */
  readonly marks: string;
}

/** @param plain whether every UTF-16 unit is a column */
function drawLine(
  line: string,
  spans: readonly Span[],
  { plain, colour }: { readonly plain: boolean; readonly colour: boolean },
): DrawnLine {
  const widthOf = (part: string) => (plain ? part.length : textWidth(part));
  let shown = '';
  let marks = '';
  let at = 0;
  for (const { start, end } of plain ? spans : wholeCharacters(line, spans)) {
    const before = line.slice(at, start);
    const words = line.slice(start, end);
    if (colour) shown += before + underline(words);
    marks += ' '.repeat(widthOf(before)) + '^'.repeat(widthOf(words));
    at = end;
  }
  return { shown: colour ? shown + line.slice(at) : line, marks: marks.trimEnd() };
}

/** A character of which a part is in a span is underlined as a whole. */
function wholeCharacters(line: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  let next = 0;
  for (const { text, at } of graphemesOf(line)) {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    const end = at + text.length;
    if ((spans[next]?.start ?? Infinity) < end) whole.push({ start: at, end });
  }
  return joinedSpans(whole);
}
