// Rows of cells beside each other. A row stays whole when it fits a page; else it is cut between its lines.
import type { Runs } from '../report/report.ts';
import type { Frame, Piece } from './pdf-flow.ts';
import { sheet, type TextLook } from './pdf-look.ts';
import type { Room } from './pdf-room.ts';
import type { Line } from './pdf-stretch.ts';
import type { Tag } from './pdf-tag.ts';

export interface Cell {
  readonly runs: Runs;
  readonly tag: Tag;
  readonly look: TextLook;
  /** In points, from the left of the page. */
  readonly left: number;
  readonly width: number;
}

export interface RowSetting {
  readonly above: number;
  readonly below: number;
  readonly space?: number;
  readonly withNext?: boolean;
  readonly again?: Piece;
  readonly frame?: Frame;
  /** Once, where the row begins: a mark, a bar. */
  readonly begin?: (top: number) => void;
  /** Under the row. */
  readonly end?: (bottom: number) => void;
}

interface SetLine {
  readonly line: Line;
  readonly tag: Tag;
  readonly cell: Cell;
}

/** @param repeated the row was there before, on an earlier page */
export function rowPieces(
  cells: readonly Cell[],
  room: Room,
  setting: RowSetting,
  repeated = false,
): Piece[] {
  if (cells.length === 0) return [];
  const { above, below, space = 0, withNext = false, again, frame, begin, end } = setting;
  const columns = cells.map((cell) => setCell(cell, room, repeated));
  const count = Math.max(1, ...columns.map(({ length }) => length));
  const pitch = Math.max(...cells.map(({ look }) => look.size * look.pitch));
  const fits = above + count * pitch + below + (again?.height ?? 0) <= sheet.bottom - sheet.top;
  const perPiece = fits ? count : 1;
  return Array.from({ length: count / perPiece }, (_, at): Piece => {
    const first = at === 0;
    const last = (at + 1) * perPiece === count;
    const height = (first ? above : 0) + perPiece * pitch + (last ? below : 0);
    const shown = columns.map((lines) => lines.slice(at * perPiece, (at + 1) * perPiece));
    return {
      height,
      space: first ? space : 0,
      withNext: withNext && last,
      ...(again && { again }),
      ...(frame && { frame }),
      draw(top) {
        if (first) begin?.(top);
        for (const lines of shown) {
          for (const [number, { line, tag, cell }] of lines.entries()) {
            const y = top + (first ? above : 0) + number * pitch;
            if (repeated) room.pen.repeated(line, cell.left, y, cell.look);
            else room.pen.text(tag, line, cell.left, y, cell.look);
          }
        }
        if (last) end?.(top + height);
      },
    };
  });
}

/** Several paragraphs in one cell are told apart in the structure too. */
function setCell(cell: Cell, room: Room, repeated: boolean): SetLine[] {
  const paragraphs = room.lines.paragraphs(cell.runs, cell.width, cell.look);
  return paragraphs.flatMap((lines) => {
    const tag = paragraphs.length > 1 && !repeated ? cell.tag.add('P') : cell.tag;
    return lines.map((line) => ({ line, tag, cell }));
  });
}
