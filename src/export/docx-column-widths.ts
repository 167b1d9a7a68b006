// How wide the columns of a table are: Word and LibreOffice measure differently, so we say it ourselves.

import { textWidth } from '../domain/text-width.ts';
import { CELL_SIDE, TEXT_WIDTH } from './docx-look.ts';

interface ColumnWidths {
  /** One for every column, in twips; together the whole width of the text. */
  readonly widths: readonly number[];
  /** About how many lines of text the table is high with these widths. */
  readonly lines: number;
}

/** Of a cell: how many letters each of its lines and its longest word has. */
interface Measure {
  readonly lines: readonly number[];
  readonly word: number;
}

type Measures = readonly (readonly Measure[])[];

/** An average letter of the table text, on the wide side. */
const LETTER = 105;
/** A longer word is cut rather than let it push the other columns aside. */
const LONGEST_WORD = 18;
/** No column of short words is made narrower than this, unless all of it fits. */
const NARROWEST = 9;
/** Between words; "do 10-12-2026" is one, else it breaks behind a hyphen. */
const GAP = /\s+(?!\d{1,2}-\d)/;
/** A first or last column in which nothing is longer, such as one of dates, stays on one line. */
const SHORT_LINE = 20;
/** What an average line leaves empty because the next word is too long for it. */
const RAGGED = 2.5;
/** Of a column of names, in twips. */
const LABELS = 2450;
/** Room is handed out in pieces as wide as this. */
const SLICE = 90;

/**
 * @param rows the texts of all cells, the head among them
 * @param options `labels` where the first column holds names: as wide in one table as in the next
 */
export function docxColumnWidths(
  rows: readonly (readonly string[])[],
  { labels = false }: { readonly labels?: boolean } = {},
): ColumnWidths {
  const measures = rows.map((row) => row.map(measureOf));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => {
    const own = measures.flatMap((row) => row[at] ?? []);
    const outer = at === 0 || at === columns - 1;
    const least = Math.max(labels && at === 0 ? LABELS : 0, leastWidth(own, outer));
    return Math.min(least, TEXT_WIDTH / columns);
  });
  for (let room = TEXT_WIDTH - sum(widths); room >= SLICE; room -= SLICE) {
    const neediest = mostGained(measures, widths);
    if (neediest === undefined) break;
    widths[neediest] = (widths[neediest] ?? 0) + SLICE;
  }
  const full = labels ? filledLast(widths) : filledUp(widths);
  return { widths: full, lines: heightOf(measures, full) };
}

function measureOf(text: string): Measure {
  const widest = Math.max(0, ...text.split(GAP).map(textWidth));
  return { lines: text.split('\n').map(textWidth), word: Math.min(LONGEST_WORD, widest) };
}

function leastWidth(cells: readonly Measure[], outer: boolean): number {
  const line = Math.max(0, ...cells.flatMap(({ lines }) => lines));
  const word = Math.max(Math.min(line, NARROWEST), ...cells.map((cell) => cell.word));
  const letters = outer && line <= SHORT_LINE ? line : word;
  return letters * LETTER + 2 * CELL_SIDE;
}

/** The column that makes the table lowest when it gets a slice more; none once that helps no cell. */
function mostGained(rows: Measures, widths: readonly number[]): number | undefined {
  let best = { column: -1, height: heightOf(rows, widths, steep) };
  for (const column of widths.keys()) {
    const wider = widths.map((width, at) => (at === column ? width + SLICE : width));
    const height = heightOf(rows, wider, steep);
    if (height < best.height) best = { column, height };
  }
  return best.column < 0 ? undefined : best.column;
}

/** In lines, not rounded: a little less of a last line counts as well. */
function heightOf(
  rows: Measures,
  widths: readonly number[],
  ofRow: (cells: readonly number[]) => number = (cells) => Math.max(1, ...cells),
): number {
  return sum(rows.map((row) => ofRow(row.map((cell, at) => cellHeight(cell, widths[at])))));
}

/** Nearly the highest cell of a row, but where two are as high, less of one of them counts too. */
function steep(cells: readonly number[]): number {
  return sum(cells.map((cell) => cell ** 4)) ** (1 / 4);
}

function cellHeight({ lines }: Measure, width = 0): number {
  const room = Math.max(1, (width - 2 * CELL_SIDE) / LETTER - RAGGED);
  return sum(lines.map((line) => Math.max(1, line / room)));
}

/** What is left over goes to all columns alike, in whole twips. */
function filledUp(widths: readonly number[]): readonly number[] {
  const whole = sum(widths);
  const full = widths.map((width) => Math.floor((width * TEXT_WIDTH) / whole));
  const [first = 0, ...rest] = full;
  return [first + TEXT_WIDTH - sum(full), ...rest];
}

function filledLast(widths: readonly number[]): readonly number[] {
  const before = widths.slice(0, -1).map(Math.floor);
  return [...before, TEXT_WIDTH - sum(before)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
