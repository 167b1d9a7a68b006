// Lines and columns of a text, for pointing at things in it.
import { LineCounter } from 'yaml';

export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line as it stands there, without its line end; long lines are cut. */
  readonly source: string;
}

const LONGEST_SOURCE = 240;

export class TextLines {
  readonly #text: string;
  readonly #counter = new LineCounter();

  constructor(text: string) {
    this.#text = text;
    this.#counter.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#counter.addNewLine(at + 1);
    }
  }

  /** `offset` in UTF-16 units from 0; past the end is the end. */
  at(offset: number): TextPlace {
    const { line, col } = this.#counter.linePos(Math.min(offset, this.#text.length));
    const start = this.#counter.lineStarts[line - 1] ?? 0;
    const end = this.#text.indexOf('\n', start);
    const whole = this.#text.slice(start, end === -1 ? undefined : end);
    return { line, column: col, source: whole.slice(0, LONGEST_SOURCE).trimEnd() };
  }
}
