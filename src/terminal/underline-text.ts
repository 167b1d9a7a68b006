// A text on a screen with some of its words underlined: in colour as such, else with ^^^ on a line below.
import { Chalk } from 'chalk';
import { graphemesOf } from '../domain/text-width.ts';
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

/**
 * @param text on one line, and printable as it stands: places in it must not move
 * @returns lines of at most `columns`
 */
export function underlineText(
  text: string,
  spans: readonly Span[],
  { columns, colour, ellipsis }: UnderlineLook,
): readonly string[] {
  const lines = softLines(text, columns).map(({ from, to }) =>
    drawLine(text.slice(from, to).trimEnd(), from, spans, colour),
  );
  if (lines.length <= MOST_LINES || spans.length === 0) return lines.flatMap(({ rows }) => rows);
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((beside) => lines[beside]?.marked === true);
  return lines.flatMap(({ rows }, at) => {
    if (isNear(at)) return rows;
    return at === 0 || isNear(at - 1) ? [ellipsis] : [];
  });
}

interface DrawnLine {
  readonly rows: readonly string[];
  readonly marked: boolean;
}

function drawLine(line: string, from: number, spans: readonly Span[], colour: boolean): DrawnLine {
  const { underline } = new Chalk({ level: colour ? 1 : 0 });
  let shown = '';
  let marks = '';
  let run = '';
  const flush = () => {
    shown += run === '' ? '' : underline(run);
    run = '';
  };
  for (const { text, at, width } of graphemesOf(line)) {
    const start = from + at;
    const isMarked = spans.some((span) => span.start < start + text.length && start < span.end);
    marks += (isMarked ? '^' : ' ').repeat(width);
    if (isMarked) run += text;
    else {
      flush();
      shown += text;
    }
  }
  flush();
  const marked = marks.includes('^');
  return { rows: marked && !colour ? [shown, marks.trimEnd()] : [shown], marked };
}
