// A text as words with their places, between marks for where sentences begin and end; and how it is put together.
import { readForm, type WordReading } from './word-reading.ts';

/** Bits of a mark; a word has none. */
export const MARKS = { begin: 1, end: 2, question: 4, textBegin: 8, textEnd: 16 } as const;

/** Words and marks in the order of the text. The lists run alongside each other. */
export interface Words {
  readonly text: string;
  /** Without capitals, accents, hyphens and apostrophes; empty for a mark. */
  readonly plain: readonly string[];
  /** As it counts in phrases: "ge" is "je". */
  readonly usual: readonly string[];
  /** One word that counts as two stands twice, at the same place; a mark is NO_WORD. */
  readonly readings: readonly WordReading[];
  /** In UTF-16 units of `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly marks: readonly number[];
  /** Counted from 0. */
  readonly sentence: readonly number[];
  /** Between quotation marks. */
  readonly quoted: readonly boolean[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Positions of its first and last mark. */
  readonly first: number;
  readonly last: number;
  readonly isQuestion: boolean;
  readonly wordCount: number;
}

/** What stands for a mark among the words. */
const NO_WORD: WordReading = { plain: '', usual: '', number: -1 };

export class WordsBuilder {
  readonly #readings: WordReading[] = [];
  readonly #plain: string[] = [];
  readonly #usual: string[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #marks: number[] = [];
  readonly #sentence: number[] = [];
  readonly #quoted: boolean[] = [];
  readonly #sentences: Sentence[] = [];
  /** Position of the mark that opened the sentence; -1 between sentences. */
  #opened = -1;
  /** Position where a quotation began, by the kind of its mark. */
  readonly #quotes = new Map<'single' | 'double', number>();

  get lastWord(): string {
    return this.#readings.at(-1)?.plain ?? '';
  }

  /** @param form plain; with an apostrophe only where the form needs it. */
  add(form: string, start: number, end: number): void {
    this.addRead(readForm(form), start, end);
  }

  addRead(readings: readonly WordReading[], start: number, end: number): void {
    if (readings.length === 0) return;
    if (this.#opened === -1) {
      this.#opened = this.#readings.length;
      this.#push(NO_WORD, start, start, MARKS.begin);
    }
    for (let i = 0; i < readings.length; i++) {
      this.#push(readings[i] as WordReading, start, end, 0);
    }
  }

  isQuoting(by: 'single' | 'double'): boolean {
    return this.#quotes.has(by);
  }

  /** Opens a quotation, or closes the one that is open. */
  turnQuote(by: 'single' | 'double'): void {
    const opened = this.#quotes.get(by);
    if (opened === undefined) {
      this.#quotes.set(by, this.#readings.length);
      return;
    }
    this.#quoted.fill(true, opened);
    this.#quotes.delete(by);
  }

  closeSentence(isQuestion: boolean): void {
    if (this.#opened === -1) return;
    const at = this.#end.at(-1) ?? 0;
    const first = this.#opened;
    const last = this.#readings.length;
    this.#push(NO_WORD, at, at, MARKS.end | (isQuestion ? MARKS.question : 0));
    this.#sentences.push({ first, last, isQuestion, wordCount: last - first - 1 });
    this.#opened = -1;
  }

  /** A quotation that is still open was none. */
  closeParagraph(): void {
    this.closeSentence(false);
    this.#quotes.clear();
  }

  finish(text: string): Words {
    this.closeParagraph();
    const last = this.#marks.length - 1;
    if (last >= 0) {
      this.#marks[0] = MARKS.begin | MARKS.textBegin;
      this.#marks[last] = (this.#marks[last] ?? 0) | MARKS.textEnd;
    }
    // A text that is one quotation from end to end has been pasted, not quoted.
    const isOneQuote = this.#quoted.every((quoted, i) => quoted || this.#marks[i] !== 0);
    if (isOneQuote) this.#quoted.fill(false);
    return {
      text,
      readings: this.#readings,
      plain: this.#plain,
      usual: this.#usual,
      start: this.#start,
      end: this.#end,
      marks: this.#marks,
      sentence: this.#sentence,
      quoted: this.#quoted,
      sentences: this.#sentences,
    };
  }

  #push(reading: WordReading, start: number, end: number, marks: number): void {
    this.#readings.push(reading);
    this.#plain.push(reading.plain);
    this.#usual.push(reading.usual);
    this.#start.push(start);
    this.#end.push(end);
    this.#marks.push(marks);
    this.#sentence.push(this.#sentences.length);
    this.#quoted.push(false);
  }
}
