// Room to sign on paper: all who sign stand on one page.
import type { SignaturePlace } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { Piece } from './pdf-flow.ts';
import { ink, looks } from './pdf-look.ts';
import type { Room } from './pdf-room.ts';
import { rowPieces } from './pdf-rows.ts';
import { GAP, textPieces } from './pdf-text.ts';

/** Blanks beside each other; more go on the next row. */
const ACROSS = 3;
const BETWEEN = 16;
/** To write in, above the line. */
const HEIGHT = 34;

export function signaturesPieces(places: readonly SignaturePlace[], room: Room): Piece[] {
  const pieces = places.flatMap((place, at) => placePieces(place, at === 0 ? GAP : 18, room));
  return pieces.map((piece, at) => ({ ...piece, withNext: at < pieces.length - 1 }));
}

function placePieces({ who, blanks }: SignaturePlace, space: number, room: Room): Piece[] {
  const name = textPieces([{ text: plainLine(who) }], room, { look: looks.name, space });
  const width = (room.right - room.left - BETWEEN * (ACROSS - 1)) / ACROSS;
  const rows = Array.from({ length: Math.ceil(blanks.length / ACROSS) }, (_, row) =>
    blanks.slice(row * ACROSS, (row + 1) * ACROSS),
  );
  return [
    ...name,
    ...rows.flatMap((row) => {
      const cells = row.map((text, at) => ({
        runs: [{ text: plainLine(text) }],
        tag: room.tag.add('P'),
        look: looks.about,
        left: room.left + at * (width + BETWEEN),
        width,
      }));
      const begin = (top: number) =>
        room.pen.decoration((pdf) => {
          pdf.lineWidth(0.75).strokeColor(ink.edge);
          for (const { left } of cells) {
            pdf
              .moveTo(left, top + HEIGHT)
              .lineTo(left + width, top + HEIGHT)
              .stroke();
          }
        });
      return rowPieces(cells, room, { above: HEIGHT + 2, below: 2, begin });
    }),
  ];
}
