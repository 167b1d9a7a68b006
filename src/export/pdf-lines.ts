// Breaks runs into lines that fit a width, at spaces and, where one word is wider, inside the word.
import { graphemesOf } from '../domain/text-width.ts';
import type { Runs } from '../report/report.ts';
import { linesOf } from '../report/tidy-text.ts';
import type { PdfLetters } from './pdf-letters.ts';
import type { TextLook } from './pdf-look.ts';
import { type Line, lineWidth, type Stretch } from './pdf-stretch.ts';

/** A line may end here; not between a number and its %. */
const GAP = /( +)(?!%)/;
/** Inside a word that is too wide a line ends rather behind one of these. */
const SEAM = /[-–—/\\.,;:?&=@_)]$/;

export class PdfLines {
  readonly letters: PdfLetters;

  constructor(letters: PdfLetters) {
    this.letters = letters;
  }

  /** The lines of every paragraph in the text. @param width in points */
  paragraphs(runs: Runs, width: number, look: TextLook): Line[][] {
    return linesOf(runs).map((line) => this.#fill(this.#words(line, look), width, look.size));
  }

  /** How wide the text is when no line is broken, and how wide its widest word is. */
  extent(runs: Runs, look: TextLook): { readonly whole: number; readonly word: number } {
    const lines = linesOf(runs).map((line) => this.#words(line, look));
    const wholes = lines.map((words) => lineWidth(words.flatMap(({ all }) => all)));
    const words = lines.flatMap((line) => line.map(({ width }) => width));
    return { whole: Math.max(0, ...wholes), word: Math.max(0, ...words) };
  }

  #words(runs: Runs, look: TextLook): Word[] {
    const words: Word[] = [];
    let solid: Stretch[] = [];
    const stretches = runs.flatMap((run) => this.letters.cut(run, look.bold));
    for (const stretch of stretches) {
      for (const text of stretch.text.split(GAP).filter((part) => part !== '')) {
        const part = this.letters.measured({ ...stretch, text }, look.size);
        if (!/^ +$/.test(text)) solid.push(part);
        else {
          words.push(wordOf(solid, part));
          solid = [];
        }
      }
    }
    return solid.length > 0 ? [...words, wordOf(solid)] : words;
  }

  #fill(words: readonly Word[], width: number, size: number): Line[] {
    const lines: Stretch[][] = [[]];
    let used = 0;
    for (const word of words) {
      if (used + word.width > width && used > 0) {
        lines.push([]);
        used = 0;
      }
      const parts = word.width > width ? this.#chop(word.solid, width, size) : [word.solid];
      for (const [at, part] of parts.entries()) {
        if (at > 0) lines.push([]);
        used = (at > 0 ? 0 : used) + lineWidth(part);
        lines.at(-1)?.push(...part);
      }
      lines.at(-1)?.push(...word.space);
      used += lineWidth(word.space);
    }
    return lines.map((line) => this.#joined(line)).filter((line) => line.length > 0);
  }

  /** Parts of one word that each fit the width, unless one character does not. */
  #chop(solid: readonly Stretch[], width: number, size: number): Stretch[][] {
    const parts: Stretch[][] = [];
    let part: Stretch[] = [];
    let used = 0;
    /** How many pieces of the part may stay when the line ends at a seam; not when that leaves much white. */
    let seam = 0;
    for (const one of solid.flatMap((stretch) => this.#characters(stretch, size))) {
      if (used + one.width > width && part.length > 0) {
        const keep = seam > part.length / 2 ? seam : part.length;
        parts.push(part.slice(0, keep));
        part = part.slice(keep);
        used = lineWidth(part);
        seam = 0;
      }
      part.push(one);
      used += one.width;
      if (SEAM.test(one.text)) seam = part.length;
    }
    return [...parts, part];
  }

  #characters(stretch: Stretch, size: number): Stretch[] {
    if (stretch.standsFor !== undefined) return [stretch];
    return graphemesOf(stretch.text).map(({ text }) =>
      this.letters.measured({ ...stretch, text }, size),
    );
  }

  /** Neighbours of one kind as one stretch; the white space at the end of a line is at most one space. */
  #joined(line: readonly Stretch[]): Line {
    const joined: Stretch[] = [];
    for (const [at, stretch] of line.entries()) {
      const last = joined.at(-1);
      const text = at === line.length - 1 ? stretch.text.replace(/ +$/, ' ') : stretch.text;
      if (last && this.letters.join(last, stretch)) {
        joined[joined.length - 1] = {
          ...last,
          text: last.text + text,
          width: last.width + stretch.width,
        };
      } else joined.push({ ...stretch, text });
    }
    return joined;
  }
}

/** What may not be parted, with the spaces behind it. */
interface Word {
  readonly solid: readonly Stretch[];
  readonly space: readonly Stretch[];
  readonly all: readonly Stretch[];
  /** Without the spaces. */
  readonly width: number;
}

function wordOf(solid: readonly Stretch[], space?: Stretch): Word {
  const spaces = space === undefined ? [] : [space];
  return { solid, space: spaces, all: [...solid, ...spaces], width: lineWidth(solid) };
}
