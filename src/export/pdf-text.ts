// Text that runs over the width of the page: headings, paragraphs, notices, quotes, lists.
import type { Run, Runs } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { Frame, Piece } from './pdf-flow.ts';
import { ink, looks, type TextLook } from './pdf-look.ts';
import type { Room } from './pdf-room.ts';
import type { Line } from './pdf-stretch.ts';
import type { Tag } from './pdf-tag.ts';

/** Between blocks, and between the lines of one answer. */
export const GAP = 8;
const NEAR = 3;
const INSET = 10;
const BULLET = 14;
/** Lines of an item that is moved to the next page rather than left alone. */
const SHORT = 2;

interface Setting {
  readonly look?: TextLook;
  /** Above the first line. */
  readonly space?: number;
  readonly tag?: string;
  readonly frame?: Frame;
  /** All of it stays with what follows. */
  readonly withNext?: boolean;
}

/** A paragraph for every line of the answer. */
export function textPieces(runs: Runs, room: Room, setting: Setting = {}): Piece[] {
  const { look = looks.text, space = GAP, tag = 'P', frame, withNext = false } = setting;
  const paragraphs = room.lines.paragraphs(runs, room.right - room.left, look);
  return paragraphs.flatMap((lines, at) => {
    const own = room.tag.add(tag);
    return lines.map((line, number): Piece => {
      const stays = withNext || number === 0 || number === lines.length - 2;
      return {
        height: look.size * look.pitch,
        space: number > 0 ? 0 : at > 0 ? NEAR : space,
        // No line of a paragraph stands alone at the foot or the top of a page.
        withNext: withNext || (stays && number < lines.length - 1),
        ...(frame && { frame }),
        draw: (top) => room.pen.text(own, line, room.left, top, look),
      };
    });
  });
}

export function headingPieces(title: string, level: 1 | 2, room: Room): Piece[] {
  return textPieces([{ text: plainLine(title) }], room, {
    look: level === 1 ? looks.title : looks.heading,
    tag: level === 1 ? 'H1' : 'H2',
    space: level === 1 ? 0 : 18,
    withNext: true,
  });
}

/** A line that ends in a colon, or is all bold, stays with what it announces. */
export function paragraphPieces(runs: Runs, room: Room): Piece[] {
  const announces = runs.at(-1)?.text.trimEnd().endsWith(':') ?? false;
  const title = runs.length > 0 && runs.every(({ style }) => style === 'bold');
  return textPieces(runs, room, { withNext: announces || title });
}

/** In a box. */
export function noticePieces(runs: Runs, room: Room): Piece[] {
  const inner = {
    ...room,
    tag: room.tag.add('Div'),
    left: room.left + INSET,
    right: room.right - INSET,
  };
  const frame: Frame = (top, bottom) =>
    room.pen.decoration((pdf) => {
      pdf.lineWidth(0.75).strokeColor(ink.edge);
      pdf.roundedRect(room.left, top, room.right - room.left, bottom - top, 2).stroke();
    });
  return padded(textPieces(runs, inner, { space: 0, frame }), frame, 6);
}

/** Beside a line. */
export function quotePieces(words: string, about: string | undefined, room: Room): Piece[] {
  const inner = { ...room, tag: room.tag.add('BlockQuote'), left: room.left + INSET + 2 };
  const frame: Frame = (top, bottom) =>
    room.pen.decoration((pdf) => pdf.rect(room.left, top, 2.25, bottom - top).fill(ink.edge));
  const whose: Run[] =
    about === undefined ? [] : [{ text: `${plainLine(about)}:`, style: 'bold' }, { text: ' ' }];
  return padded(textPieces([...whose, { text: words }], inner, { space: 0, frame }), frame, 1);
}

export function listPieces(items: readonly Runs[], room: Room): Piece[] {
  const list = room.tag.add('L');
  const bullet = room.lines.letters.stretches({ text: '•' }, looks.text.size);
  return items.flatMap((item, at) => {
    const li = list.add('LI');
    const label = li.add('Lbl');
    const body = { ...room, tag: li.add('LBody'), left: room.left + BULLET };
    const [first, ...rest] = textPieces(item, body, {
      space: at === 0 ? GAP - 2 : 4,
    });
    const pieces = first ? [labelled(first, label, bullet, room), ...rest] : [];
    // No short item stands alone at the foot or the top of a page.
    const edge = at === 0 || at === items.length - 2;
    return edge && at < items.length - 1 && pieces.length <= SHORT ? pieces.map(staying) : pieces;
  });
}

function staying(piece: Piece): Piece {
  return { ...piece, withNext: true };
}

function labelled(piece: Piece, label: Tag, bullet: Line, { pen, left }: Room): Piece {
  return {
    ...piece,
    draw(top) {
      pen.text(label, bullet, left + 3, top, looks.text);
      piece.draw(top);
    },
  };
}

/** With room above and below the text, inside the frame. */
function padded(pieces: readonly Piece[], frame: Frame, height: number): Piece[] {
  if (pieces.length === 0) return [];
  const edge: Piece = { height, frame, draw() {} };
  const last = pieces.at(-1) as Piece;
  return [
    { ...edge, space: GAP, withNext: true },
    ...pieces.slice(0, -1),
    { ...last, withNext: true },
    edge,
  ];
}
