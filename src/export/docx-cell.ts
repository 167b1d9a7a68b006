// Cells and rows of a Word table: text in the style of tables, and no row cut in two by a page.
import { BorderStyle, ShadingType, TableCell, TableRow, WidthType } from 'docx';
import type { Runs } from '../report/report.ts';
import { COLOURS } from './docx-look.ts';
import { docxParagraph } from './docx-paragraph.ts';

/** `mark` is a sign of a picture with the word for it. */
const STYLES = {
  'column-head': 'TableHead',
  'row-head': 'TableHead',
  mark: 'TableMark',
} as const;

export interface CellLook {
  /** Of the cell, in twips. */
  readonly width: number;
  readonly kind?: keyof typeof STYLES | undefined;
  /** Keeps the row on one page with the row below. */
  readonly keepNext?: boolean;
}

export function docxCell(runs: Runs, { width, kind, keepNext = false }: CellLook): TableCell {
  const style = kind === undefined ? 'TableText' : STYLES[kind];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(kind === 'column-head' && columnHead),
    children: [docxParagraph(runs, { style, ...(keepNext && { keepNext }) })],
  });
}

const columnHead = {
  shading: { type: ShadingType.CLEAR, fill: COLOURS.pale },
  borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: COLOURS.quiet } },
};

/** @param options `head` for the row that Word repeats on every page */
export function docxRow(
  cells: readonly TableCell[],
  { head = false }: { readonly head?: boolean } = {},
): TableRow {
  return new TableRow({ cantSplit: true, ...(head && { tableHeader: true }), children: cells });
}
