// What a block is set with: the pen, the measuring of lines, its place across the page, its place in the tree.
import type { DocumentWords } from '../wording/document-words.ts';
import type { PdfLines } from './pdf-lines.ts';
import type { PdfPen } from './pdf-pen.ts';
import type { Tag } from './pdf-tag.ts';

export interface Room {
  readonly pen: PdfPen;
  readonly lines: PdfLines;
  readonly words: DocumentWords;
  /** The element that the block is added to. */
  readonly tag: Tag;
  /** In points, from the left of the page. */
  readonly left: number;
  readonly right: number;
}
