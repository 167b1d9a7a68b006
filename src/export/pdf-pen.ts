// Draws on the pages of a PDF: everything belongs to an element of the structure, or is an artifact.
import type { TextLook } from './pdf-look.ts';
import type { Line, Stretch } from './pdf-stretch.ts';
import { Tag } from './pdf-tag.ts';

/** From the top of a line to its base line when the lines are one size apart. */
const BASE = 0.846;
const OBLIQUE_DEGREES = 11;

export class PdfPen {
  readonly root: Tag;
  readonly #pdf: PDFKit.PDFDocument;
  /** What is being drawn; lines of one paragraph stay together as one piece of content. */
  #open: Tag | undefined;

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
    this.root = Tag.root(pdf);
  }

  newPage(): void {
    this.#close();
    this.#pdf.addPage();
  }

  /** @param top of the line, from the top of the page. */
  text(tag: Tag, line: Line, x: number, top: number, look: TextLook): void {
    this.#line(line, x, top, look, (stretch) => {
      const { standsFor } = stretch;
      // For a reader with another typeface, and for who copies the text, it is still what was typed.
      this.#begin(standsFor === undefined ? tag : tag.add('Span', { actual: standsFor }));
    });
  }

  /** Lines and boxes that say nothing. */
  decoration(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.#artifact({ type: 'Layout' }, draw);
  }

  /** Words that stand on every page: at the foot, or the head of a table once more. */
  repeated(line: Line, x: number, top: number, look: TextLook): void {
    this.#artifact({ type: 'Pagination' }, () => this.#line(line, x, top, look));
  }

  picture(figure: Tag, draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.#begin(figure);
    this.#apart(draw);
    this.#close();
  }

  /** Once all pages are there. @param draw with the number of the page, from 1, and how many there are */
  onEveryPage(draw: (number: number, total: number) => void): void {
    this.#close();
    const { start, count } = this.#pdf.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      this.#pdf.switchToPage(start + at);
      draw(at + 1, count);
    }
  }

  #artifact(options: PDFKit.Mixins.MarkingOptions, draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.#close();
    this.#pdf.markContent('Artifact', options);
    this.#apart(draw);
    this.#pdf.endMarkedContent();
  }

  #apart(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.#pdf.save();
    draw(this.#pdf);
    this.#pdf.restore();
  }

  #begin(tag: Tag): void {
    if (this.#open === tag) return;
    this.#close();
    tag.begin();
    this.#open = tag;
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#pdf.endMarkedContent();
    this.#open = undefined;
  }

  #line(line: Line, x: number, top: number, look: TextLook, before?: (stretch: Stretch) => void) {
    const { size, colour, pitch } = look;
    const base = top + size * ((pitch - 1) / 2 + BASE);
    let at = x;
    for (const stretch of line) {
      before?.(stretch);
      this.#pdf.font(stretch.font).fontSize(size).fillColor(colour);
      this.#pdf.text(stretch.text, at, base, {
        lineBreak: false,
        baseline: 'alphabetic',
        // Slanted by machine: a third typeface would weigh as much as all of the program.
        ...(stretch.slanted ? { oblique: OBLIQUE_DEGREES } : {}),
      });
      at += stretch.width;
    }
  }
}
