// Tables of Word: a head that comes back on every page, rows that stay whole, widths that we choose.
import type { Table } from 'docx';
import type { Block, Moment, NamedField, Runs } from '../report/report.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import type { Outcome } from '../wording/outcome.ts';
import { DescribedTable } from './described-table.ts';
import { type CellLook, docxCell, docxRow } from './docx-cell.ts';
import { docxColumnWidths } from './docx-column-widths.ts';

export function docxTable({ head, rows }: Extract<Block, { kind: 'table' }>): Table | undefined {
  const heads = head.map((text) => [{ text: plainLine(text) }]);
  return tableOf(head.length > 0 ? [heads, ...rows] : rows, { headRow: head.length > 0 });
}

export function docxFields(fields: readonly NamedField[]): Table | undefined {
  const rows = fields.map(({ name, runs }) => [[{ text: plainLine(name) }], runs]);
  return tableOf(rows, { kinds: ['row-head'], labels: true });
}

/** Told apart by shape, so also without colour; the word for it stands beside it. */
const MARKS: Readonly<Record<Outcome, string>> = { better: '▲', same: '●', unknown: '○' };

export function docxTimeline(
  moments: readonly Moment[],
  { outcomes, timelineAbout }: DocumentWords,
): Table | undefined {
  const rows = moments.map(({ when, text, outcome }) => [
    [{ text: plainLine(when) }],
    [{ text: plainLine(text) }],
    [{ text: `${MARKS[outcome]} ${outcomes[outcome]}` }],
  ]);
  return tableOf(rows, { kinds: ['row-head', undefined, 'mark'], about: timelineAbout });
}

interface Look {
  readonly headRow?: boolean;
  /** Of the cells of a row that is no head, by column. */
  readonly kinds?: readonly CellLook['kind'][];
  readonly about?: string;
  readonly labels?: boolean;
}

/** In lines; a table no higher than this moves to the next page rather than be cut in two. */
const KEPT_WHOLE = 20;

function tableOf(
  rows: readonly (readonly Runs[])[],
  { headRow = false, kinds = [], about, labels = false }: Look,
): Table | undefined {
  if (rows.length === 0) return undefined;
  const { widths, lines } = docxColumnWidths(
    rows.map((row) => row.map(textOf)),
    { labels },
  );
  const made = rows.map((row, index) => {
    const head = headRow && index === 0;
    const keepNext = index < rows.length - 1 && (index === 0 || lines <= KEPT_WHOLE);
    const cells = widths.map((width, at) => {
      const kind = head ? 'column-head' : kinds[at];
      return docxCell(row[at] ?? [], { width, keepNext, kind });
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
