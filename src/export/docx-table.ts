// Tables of Word: a head that comes back on every page, rows that stay whole, widths that we choose.
import type { Table } from 'docx';
import type { Block, Moment, NamedField, Runs } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import type { Outcome } from '../wording/outcome.ts';
import { DescribedTable } from './described-table.ts';
import { docxCell, docxRow } from './docx-cell.ts';
import { docxColumnWidths } from './docx-column-widths.ts';

export function docxTable({ head, rows }: Extract<Block, { kind: 'table' }>): Table | undefined {
  const heads = head.map((text) => [{ text: plainLine(text) }]);
  return tableOf(head.length > 0 ? [heads, ...rows] : rows, { headRow: head.length > 0 });
}

export function docxFields(fields: readonly NamedField[]): Table | undefined {
  const rows = fields.map(({ name, runs }) => [[{ text: plainLine(name) }], runs]);
  return tableOf(rows, { boldFirst: true });
}

/** A mark that tells the outcomes apart without colour; the word for it stands in the last column. */
const MARKS: Readonly<Record<Outcome, string>> = { better: '▲', same: '●', unknown: '○' };

export function docxTimeline(
  moments: readonly Moment[],
  { outcomes, timelineAbout }: DocumentWords,
): Table | undefined {
  const rows = moments.map(({ when, text, outcome }) => [
    [{ text: `${MARKS[outcome]} ${plainLine(when)}` }],
    [{ text }],
    [{ text: outcomes[outcome] }],
  ]);
  return tableOf(rows, { boldFirst: true, about: timelineAbout });
}

interface Look {
  readonly headRow?: boolean;
  readonly boldFirst?: boolean;
  readonly about?: string;
}

/** In lines; a table no higher than this moves to the next page rather than be cut in two. */
const KEPT_WHOLE = 20;

function tableOf(
  rows: readonly (readonly Runs[])[],
  { headRow = false, boldFirst = false, about }: Look,
): Table | undefined {
  if (rows.length === 0) return undefined;
  const { widths, lines } = docxColumnWidths(rows.map((row) => row.map(textOf)));
  const made = rows.map((row, index) => {
    const head = headRow && index === 0;
    const keepNext = index < rows.length - 1 && (index === 0 || lines <= KEPT_WHOLE);
    const cells = widths.map((width, at) => {
      const rowHead = boldFirst && at === 0 ? 'row-head' : undefined;
      return docxCell(row[at] ?? [], { width, keepNext, kind: head ? 'column-head' : rowHead });
    });
    return docxRow(cells, { head });
  });
  return new DescribedTable({ rows: made, widths, headRow, rowHeads: true, about });
}

function textOf(runs: Runs): string {
  return linesOf(runs)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}
