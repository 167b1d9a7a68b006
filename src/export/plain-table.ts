// A table for the terminal: in columns where they fit, else every row as a few labelled lines.

import { textWidth } from '../domain/text-width.ts';
import { padText, wrapText } from '../domain/wrap-text.ts';
import type { Block, Runs } from '../report/report.ts';
import { oneLine, plainLine } from '../report/tidy-text.ts';

type Table = Extract<Block, { kind: 'table' }>;

const GAP = '  ';
/** Narrower than this, a column of Dutch words is mostly white space and hyphenless breaks. */
const NARROWEST_COLUMN = 14;

export function plainTable({ head, rows }: Table, width: number): string {
  const cells = rows.map((row) => row.map(textOf));
  const heads = head.map(plainLine);
  const widths = columnWidths([heads, ...cells], width);
  if (widths === undefined) return cells.map((row) => record(heads, row, width)).join('\n\n');
  const line = (row: readonly string[]) => columns(row, widths);
  const rule = widths.map((one) => '-'.repeat(one)).join(GAP);
  return [line(heads), rule, ...cells.map(line)].join('\n');
}

function textOf(runs: Runs): string {
  return oneLine(runs)
    .map(({ text }) => text)
    .join('');
}

/** What is left over by narrow columns is shared by the wide ones; undefined when that is too little. */
function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const natural = (rows[0] ?? []).map((_, at) =>
    Math.max(1, ...rows.map((row) => textWidth(row[at] ?? ''))),
  );
  let room = width - GAP.length * (natural.length - 1);
  let sharing = natural.length;
  const widths: number[] = [];
  for (const at of natural
    .map((_, index) => index)
    .sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0))) {
    const own = Math.min(natural[at] ?? 0, Math.floor(room / sharing));
    if (own < Math.min(natural[at] ?? 0, NARROWEST_COLUMN)) return undefined;
    widths[at] = own;
    room -= own;
    sharing -= 1;
  }
  return widths;
}

function columns(row: readonly string[], widths: readonly number[]): string {
  const wrapped = widths.map((width, at) => wrapText(row[at] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, at) => padText(wrapped[at]?.[line] ?? '', width))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

/** "wanneer: do 19-11" and so on; empty cells are left out. */
function record(heads: readonly string[], row: readonly string[], width: number): string {
  return row
    .flatMap((text, at) => {
      if (text === '') return [];
      const label = heads[at] ? `${heads[at]}: ` : '';
      return wrapText(label + text, width - GAP.length).map((line, index) =>
        index === 0 ? line : GAP + line,
      );
    })
    .join('\n');
}
