// Sets pieces one under the other and starts a new page where they no longer fit.
import { sheet } from './pdf-look.ts';
import type { PdfPen } from './pdf-pen.ts';

/** What is never parted: a line of text, a row of a table. Heights and places are in points. */
export interface Piece {
  readonly height: number;
  /** White space above, except at the top of a page. */
  readonly space?: number;
  /** Never the last on its page: what follows comes along. */
  readonly withNext?: boolean;
  draw(top: number): void;
  /** Comes first when the piece begins a page: the head of its table. */
  readonly again?: Piece;
  /** Drawn once a page, around all pieces that have this very frame. */
  readonly frame?: Frame;
}

export type Frame = (top: number, bottom: number) => void;

const ROOM = sheet.bottom - sheet.top;

export function setPieces(pieces: readonly Piece[], pen: PdfPen): void {
  const flow = new Flow(pen);
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (pieces[to - 1]?.withNext && to < pieces.length) to += 1;
    flow.together(pieces.slice(from, to));
    from = to;
  }
  flow.end();
}

class Flow {
  readonly #pen: PdfPen;
  #y = sheet.top;
  #frame: { draw: Frame; top: number } | undefined;

  constructor(pen: PdfPen) {
    this.#pen = pen;
    pen.newPage();
  }

  /** On one page, when they fit on one at all. */
  together(group: readonly Piece[]): void {
    const height = group.reduce((sum, piece) => sum + piece.height + this.#spaceOf(piece), 0);
    const left = sheet.bottom - this.#y;
    // What fits no page begins where there is room for a good part of it, so that no heading stands alone.
    if (height > left && (height <= ROOM || left < ROOM / 3)) this.#turn(group[0]);
    for (const piece of group) this.#place(piece);
  }

  end(): void {
    this.#endFrame();
  }

  #place(piece: Piece): void {
    if (this.#y + this.#spaceOf(piece) + piece.height > sheet.bottom + 0.01) this.#turn(piece);
    const { frame } = piece;
    if (this.#frame?.draw !== frame) {
      this.#endFrame();
      this.#y += this.#spaceOf(piece);
      if (frame) this.#frame = { draw: frame, top: this.#y };
    } else this.#y += this.#spaceOf(piece);
    piece.draw(this.#y);
    this.#y += piece.height;
  }

  #spaceOf({ space = 0 }: Piece): number {
    return this.#y === sheet.top ? 0 : space;
  }

  #turn(first: Piece | undefined): void {
    if (this.#y === sheet.top) return;
    this.#endFrame();
    this.#pen.newPage();
    this.#y = sheet.top;
    if (!first?.again) return;
    first.again.draw(this.#y);
    this.#y += first.again.height;
  }

  #endFrame(): void {
    const frame = this.#frame;
    this.#frame = undefined;
    frame?.draw(frame.top, this.#y);
  }
}
