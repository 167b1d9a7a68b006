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
 * @returns lines of at most `columns`
 */
export function underlineText(
  text: string,
  spans: readonly Span[],
  { columns, colour, ellipsis }: UnderlineLook,
): readonly string[] {
  const joined = joinedSpans(spans);
  let first = 0;
  const lines = softLines(text, columns).map(({ from, to }): DrawnLine => {
    const line = text.slice(from, to).trimEnd();
    while ((joined[first]?.end ?? to) <= from) first++;
    const own = spansIn(joined, first, from, from + line.length);
    return own.length === 0 ? { rows: [line], marked: false } : drawLine(line, own, colour);
  });
  if (lines.length <= MOST_LINES || spans.length === 0) return lines.flatMap(({ rows }) => rows);
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((beside) => lines[beside]?.marked === true);
  return lines.flatMap(({ rows }, at) => {
    if (isNear(at)) return rows;
    return at === 0 || isNear(at - 1) ? [ellipsis] : [];
  });
}

/** In the order of the text; what overlaps or touches is one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
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
  readonly rows: readonly string[];
  readonly marked: boolean;
}

function drawLine(line: string, spans: readonly Span[], colour: boolean): DrawnLine {
  let shown = '';
  let marks = '';
  let at = 0;
  for (const { start, end } of isPlain(line) ? spans : wholeCharacters(line, spans)) {
    const before = line.slice(at, start);
    const words = line.slice(start, end);
    shown += before + underline(words);
    marks += ' '.repeat(textWidth(before)) + '^'.repeat(textWidth(words));
    at = end;
  }
  shown += line.slice(at);
  const marked = marks.includes('^');
  if (colour) return { rows: [shown], marked };
  return { rows: marked ? [line, marks.trimEnd()] : [line], marked };
}

/** A character of which a part is in a span is underlined as a whole. */
function wholeCharacters(line: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  let next = 0;
  for (const { text, at } of graphemesOf(line)) {
    while ((spans[next]?.end ?? line.length) <= at) next++;
    const end = at + text.length;
    if ((spans[next]?.start ?? line.length) < end) whole.push({ start: at, end });
  }
  return joinedSpans(whole);
}
