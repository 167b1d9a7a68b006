// Tables: head cells with their scope, the head once more on every page, and rows that stay whole.
import type { Block, NamedField, Run, Runs } from '../report/report.ts';
import { oneLine, plainLine } from '../report/tidy-text.ts';
import { columnWidths } from './pdf-column-widths.ts';
import type { Piece } from './pdf-flow.ts';
import { ink, looks } from './pdf-look.ts';
import type { Room } from './pdf-room.ts';
import { type Cell, rowPieces } from './pdf-rows.ts';
import { GAP } from './pdf-text.ts';

/** Between two columns. */
const GUTTER = 10;
/** The names beside their values take no more than this part of the width. */
const WIDEST_NAMES = 0.36;

type Table = Extract<Block, { kind: 'table' }>;

export function tablePieces({ head, rows }: Table, room: Room): Piece[] {
  const table = room.tag.add('Table');
  const heads = head.map((text): Runs => [{ text: plainLine(text) }]);
  const body = rows.map((row) => row.map(oneLine));
  const places = columns([heads, ...body], room);
  const headRow = table.add('THead').add('TR');
  const headCells = heads.flatMap((runs, at) => {
    // An empty cell is no head of anything.
    const tag = isEmpty(runs) ? headRow.add('TD') : headRow.add('TH', { scope: 'Column' });
    return cellAt(places, at, { runs, tag, look: looks.cellHead });
  });
  const below = (bottom: number) => rule(room, bottom, ink.edge);
  const headSetting = { above: 3, below: 3, space: GAP, withNext: true, end: below };
  const hasHead = heads.some((runs) => !isEmpty(runs));
  const headPieces = hasHead ? rowPieces(headCells, room, headSetting) : [];
  const [again] = hasHead ? rowPieces(headCells, room, headSetting, true) : [];
  // A head as high as half a page is not worth repeating.
  const repeats = again !== undefined && headPieces.length === 1 && again.height < 300;
  const tbody = table.add('TBody');
  const rowsOf = body.flatMap((row, number) => {
    const tr = tbody.add('TR');
    const cells = row.flatMap((runs, at) => {
      const tag = at === 0 && !isEmpty(runs) ? tr.add('TH', { scope: 'Row' }) : tr.add('TD');
      return cellAt(places, at, { runs, tag, look: looks.cell });
    });
    return rowPieces(cells, room, {
      above: 3,
      below: 3.5,
      space: number === 0 && !hasHead ? GAP : 0,
      ...(repeats && { again }),
      end: (bottom) => rule(room, bottom, ink.rule),
    });
  });
  return [...headPieces, ...rowsOf];
}

export function fieldsPieces(fields: readonly NamedField[], room: Room): Piece[] {
  const names = fields.map(({ name }): Runs => [{ text: plainLine(name) }]);
  const width = room.right - room.left;
  const widest = Math.max(...names.map((runs) => room.lines.extent(runs, looks.name).whole));
  const left = room.left + Math.min(widest, width * WIDEST_NAMES) + GUTTER;
  const table = room.tag.add('Table');
  return fields.flatMap(({ runs }, at) => {
    const tr = table.add('TR');
    const name = { runs: names[at] ?? [], tag: tr.add('TH', { scope: 'Row' }), look: looks.name };
    const value = { runs, tag: tr.add('TD'), look: looks.text };
    const cells = [
      { ...name, left: room.left, width: left - GUTTER - room.left },
      { ...value, left, width: room.right - left },
    ];
    return rowPieces(cells, room, { above: 1, below: 2, space: at === 0 ? GAP : 0 });
  });
}

interface Place {
  readonly left: number;
  readonly width: number;
}

function columns(rows: readonly (readonly Runs[])[], room: Room): Place[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, column) => {
    const extents = rows.map((row, number) =>
      room.lines.extent(row[column] ?? [], number === 0 ? looks.cellHead : looks.cell),
    );
    return {
      // A hair more than the text, so that no rounding breaks a line that fits.
      whole: Math.max(...extents.map(({ whole }) => whole)) + 0.1,
      word: Math.max(...extents.map(({ word }) => word)) + 0.1,
    };
  });
  const widths = columnWidths(wishes, room.right - room.left - GUTTER * (count - 1));
  let left = room.left;
  return widths.map((width) => {
    const place = { left, width };
    left += width + GUTTER;
    return place;
  });
}

function cellAt(places: readonly Place[], at: number, cell: Omit<Cell, keyof Place>): Cell[] {
  const place = places[at];
  return place ? [{ ...cell, ...place }] : [];
}

function isEmpty(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => text.trim() === '');
}

function rule({ pen, left, right }: Room, y: number, colour: string): void {
  pen.decoration((pdf) => {
    pdf.lineWidth(0.6).strokeColor(colour);
    pdf.moveTo(left, y).lineTo(right, y).stroke();
  });
}
