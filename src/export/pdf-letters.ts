// Which typeface has which characters, and how wide text is in it.
import { graphemesOf } from '../domain/text-width.ts';
import type { Run } from '../report/report.ts';
import type { FontName, Stretch } from './pdf-stretch.ts';

/** What is seen where a character is in no typeface: an empty box, as people know it. */
const PLACEHOLDER = '□';
/** Written from right to left: apart from what stands around it, or that would be turned round too. */
const LEFTWARD =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export class PdfLetters {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #widths = new Map<string, number>();
  readonly #known: Record<FontName, Map<string, boolean>> = { regular: new Map(), bold: new Map() };

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
  }

  /** `width` is in points at this size. */
  stretches(run: Run, size: number): Stretch[] {
    return this.cut(run).map((part) => this.measured(part, size));
  }

  /** A run cut where the typeface changes. */
  cut({ text, style }: Run, allBold = false): Unmeasured[] {
    const wanted: FontName = allBold || style === 'bold' ? 'bold' : 'regular';
    const slanted = style === 'italic';
    const parts: Unmeasured[] = [];
    for (const { text: seen } of graphemesOf(text)) {
      // White space of another width is still white space.
      const one = this.#has('regular', seen) ? seen : seen.replace(/^\s+$/, ' ');
      const font = this.#fontWith(one, wanted);
      const last = parts.at(-1);
      const next = font
        ? { text: one, font, slanted }
        : { text: PLACEHOLDER, font: 'regular' as const, slanted: false, standsFor: one };
      if (last && this.join(last, next)) {
        parts[parts.length - 1] = { ...last, text: last.text + one };
      } else {
        parts.push(next);
      }
    }
    return parts;
  }

  /** Whether the two can be drawn as one. */
  join(one: Unmeasured, next: Unmeasured): boolean {
    if (one.font !== next.font || one.slanted !== next.slanted) return false;
    if (one.standsFor !== undefined || next.standsFor !== undefined) return false;
    // All of a stretch runs the same way, so its first letter tells.
    return LEFTWARD.test(one.text.slice(0, 2)) === LEFTWARD.test(next.text.slice(0, 2));
  }

  measured(part: Unmeasured, size: number): Stretch {
    return { ...part, width: this.#width(part.text, part.font) * size };
  }

  /** In sizes. */
  #width(text: string, font: FontName): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const wide = (all: string) => this.#pdf.font(font).fontSize(1).widthOfString(all);
    // pdfkit lays words out with the space behind them, and remembers them so: it costs most of the time.
    const width = /^[^ ]+$/.test(text) ? wide(`${text} `) - wide(' ') : wide(text);
    this.#widths.set(key, width);
    return width;
  }

  #fontWith(grapheme: string, wanted: FontName): FontName | undefined {
    if (this.#has(wanted, grapheme)) return wanted;
    return this.#has('regular', grapheme) ? 'regular' : undefined;
  }

  #has(font: FontName, grapheme: string): boolean {
    const known = this.#known[font].get(grapheme);
    if (known !== undefined) return known;
    this.#pdf.font(font);
    const { font: face } = (this.#pdf as unknown as OpenFont)._font;
    const has = Array.from(grapheme).every((one) =>
      face.hasGlyphForCodePoint(one.codePointAt(0) ?? 0),
    );
    this.#known[font].set(grapheme, has);
    return has;
  }
}

type Unmeasured = Omit<Stretch, 'width'>;

/** What pdfkit keeps to itself of the font in use. */
interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}
