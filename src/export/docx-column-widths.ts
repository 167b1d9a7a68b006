// How wide the columns of a table are: Word and LibreOffice measure differently, so we say it ourselves.

import { textWidth } from '../domain/text-width.ts';
import { CELL_SIDE, TEXT_WIDTH } from './docx-look.ts';

export interface ColumnWidths {
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
/** Between words; "do 10-12-2026" is one, else it breaks behind a hyphen. */
const GAP = /\s+(?!\d{1,2}-\d)/;
/** A first column in which nothing is longer, such as one of dates, stays on one line. */
const SHORT_LINE = 20;
/** What an average line leaves empty because the next word is too long for it. */
const RAGGED = 2.5;
/** Room is handed out in pieces as wide as this. */
const SLICE = 90;

/** @param rows the texts of all cells, the head among them */
export function docxColumnWidths(rows: readonly (readonly string[])[]): ColumnWidths {
  const measures = rows.map((row) => row.map(measureOf));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => {
    const own = measures.flatMap((row) => row[at] ?? []);
    return Math.min(leastWidth(own, at), TEXT_WIDTH / columns);
  });
  for (let room = TEXT_WIDTH - sum(widths); room >= SLICE; room -= SLICE) {
    const neediest = mostGained(measures, widths);
    if (neediest === undefined) break;
    widths[neediest] = (widths[neediest] ?? 0) + SLICE;
  }
  const full = filledUp(widths);
  return { widths: full, lines: heightOf(measures, full) };
}

function measureOf(text: string): Measure {
  const widest = Math.max(0, ...text.split(GAP).map(textWidth));
  return { lines: text.split('\n').map(textWidth), word: Math.min(LONGEST_WORD, widest) };
}

function leastWidth(cells: readonly Measure[], column: number): number {
  const line = Math.max(0, ...cells.flatMap(({ lines }) => lines));
  const word = Math.max(0, ...cells.map((cell) => cell.word));
  const letters = column === 0 && line <= SHORT_LINE ? line : word;
  return letters * LETTER + 2 * CELL_SIDE;
}

/** The column that makes the table lowest when it gets a slice more; none once every cell is one line. */
function mostGained(rows: Measures, widths: readonly number[]): number | undefined {
  let best: { column: number; height: number } | undefined;
  for (const column of widths.keys()) {
    const wider = widths.map((width, at) => (at === column ? width + SLICE : width));
    const height = heightOf(rows, wider);
    if (best === undefined || height < best.height) best = { column, height };
  }
  return best !== undefined && best.height > rows.length ? best.column : undefined;
}

/** In lines, not rounded: a little less of a last line counts as well. */
function heightOf(rows: Measures, widths: readonly number[]): number {
  const cellHeight = ({ lines }: Measure, width = 0) => {
    const room = Math.max(1, (width - 2 * CELL_SIDE) / LETTER - RAGGED);
    return sum(lines.map((line) => Math.max(1, line / room)));
  };
  return sum(
    rows.map((row) => Math.max(1, ...row.map((cell, at) => cellHeight(cell, widths[at])))),
  );
}

/** What is left over goes to all columns alike, in whole twips. */
function filledUp(widths: readonly number[]): readonly number[] {
  const whole = sum(widths);
  const full = widths.map((width) => Math.floor((width * TEXT_WIDTH) / whole));
  const [first = 0, ...rest] = full;
  return [first + TEXT_WIDTH - sum(full), ...rest];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
