// Puts the parts of a screen under each other so that they always fit in the terminal.
import type { Frame, Size } from './screen.ts';
import type { Drawn } from './text-field.ts';

export interface Block {
  readonly lines: readonly string[];
  /** Takes the place of the lines as soon as the middle does not fit whole. */
  readonly shorter?: readonly string[];
  /** How long it stays when there is less and less room; `always` never goes. */
  readonly keep: 'always' | 'reminder' | 'mark' | 'hint' | 'blank' | 'if-room';
}

export interface Parts {
  readonly above: readonly Block[];
  /** Draws the part that scrolls, in the rows it gets. */
  readonly middle: { readonly indent: number; draw(width: number, rows: number): Drawn };
  readonly below: readonly Block[];
}

/** Wider lines than this are hard to read. */
const WIDEST = 100;
/** Below this the middle would show nothing useful: better lose the hint. */
const FEWEST_ROWS = 4;

/** Columns for the content: a margin at the left, and the last column always stays free. */
export function contentWidth({ columns }: Size): number {
  return Math.max(8, Math.min(columns - 2, WIDEST));
}

export const blank: Block = { lines: [''], keep: 'blank' };

export function composeFrame(parts: Parts, size: Size): Frame {
  const rows = Math.max(3, size.rows - 1);
  const { indent } = parts.middle;
  const width = Math.max(1, contentWidth(size) - indent);
  const wanted = parts.middle.draw(width, rows).lines.length;
  const { above, below } = dropToFit(parts, rows, wanted);
  const taken = countLines(above) + countLines(below);
  const drawn = parts.middle.draw(width, Math.max(1, rows - taken));
  const margin = ' ';
  const deeper = margin + ' '.repeat(indent);
  const lines = [
    ...above.flatMap((block) => block.lines.map((line) => margin + line)),
    ...drawn.lines.map((line) => deeper + line),
    ...below.flatMap((block) => block.lines.map((line) => margin + line)),
  ];
  const row = countLines(above) + drawn.cursor.row;
  // Last resort on a tiny screen: the head goes, where the cursor is stays.
  const cut = Math.max(0, Math.min(row, lines.length - rows));
  return {
    lines: lines.slice(cut, cut + rows),
    cursor: { row: row - cut, column: deeper.length + drawn.cursor.column },
  };
}

function dropToFit(parts: Parts, rows: number, wanted: number) {
  // An empty line sets the screen apart from what stands above it.
  let above = [blank, ...parts.above];
  let { below } = parts;
  const fits = (middle: number) => countLines(above) + middle + countLines(below) <= rows;
  const drop = (keep: Block['keep']) => {
    above = above.filter((block) => block.keep !== keep);
    below = below.filter((block) => block.keep !== keep);
  };
  if (!fits(wanted)) drop('if-room');
  if (!fits(wanted)) {
    above = above.map((block) => ({ ...block, lines: block.shorter ?? block.lines }));
  }
  for (const keep of ['blank', 'hint', 'mark'] as const) {
    if (!fits(Math.min(wanted, FEWEST_ROWS))) drop(keep);
  }
  // What is repeated never takes the place of the question itself.
  if (!fits(1)) drop('reminder');
  return { above, below };
}

function countLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines }) => sum + lines.length, 0);
}
