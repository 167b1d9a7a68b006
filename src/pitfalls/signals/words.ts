// A text as words with their places, between marks for where sentences begin and end; and how it is put together.

/** Bits of a mark; a word has none. The engine has the same numbers. */
export const MARKS = { begin: 1, end: 2, question: 4, textBegin: 8, textEnd: 16 } as const;

/** Words and marks in the order of the text. The lists run alongside each other. */
export interface Words {
  readonly text: string;
  /** Words and marks. */
  readonly count: number;
  /** Without capitals, accents, hyphens and apostrophes; empty for a mark. */
  readonly plain: readonly string[];
  /** As it counts in phrases: "ge" is "je". One word that counts as two stands twice, at the same place. */
  readonly usual: readonly string[];
  /** In UTF-16 units of `text`. */
  readonly start: Numbers;
  readonly end: Numbers;
  readonly marks: Numbers;
  /** Counted from 0. */
  readonly sentence: Numbers;
  /** 1 between quotation marks, 0 elsewhere. */
  readonly quoted: Numbers;
  readonly sentences: readonly Sentence[];
  /** Words of all sentences together. */
  readonly wordCount: number;
}

/** Not to be written in. */
export type Numbers = Pick<
  Int32Array,
  'length' | 'at' | 'includes' | 'forEach' | 'slice' | typeof Symbol.iterator
> & { readonly [place: number]: number };

export interface Sentence {
  /** Positions of its first and last mark. */
  readonly first: number;
  readonly last: number;
  readonly isQuestion: boolean;
  readonly wordCount: number;
}

/** What was read of a text: lists of numbers behind each other, of which most users need only a few. */
interface ReadText {
  readonly text: string;
  /** Words and marks. */
  readonly count: number;
  readonly sentenceCount: number;
  /** Five lists with a number for each word, three with one for each sentence. */
  readonly numbers: Int32Array;
}

/** Gives the forms of words, which most users never ask for. */
interface FormReader {
  /** Of words and marks in a text. @param usual or else the plain ones. */
  formsOf(text: string, usual: boolean): readonly string[];
}

const PLACES = { start: 0, end: 1, marks: 2, sentence: 3, quoted: 4 } as const;

export class LazyWords implements Words {
  readonly #read: ReadText;
  readonly #reader: FormReader;
  readonly #lists: (Numbers | undefined)[] = [];
  #plain: readonly string[] | undefined;
  #usual: readonly string[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(read: ReadText, reader: FormReader) {
    this.#read = read;
    this.#reader = reader;
  }

  get text(): string {
    return this.#read.text;
  }

  get count(): number {
    return this.#read.count;
  }

  get plain(): readonly string[] {
    this.#plain ??= this.#reader.formsOf(this.text, false);
    return this.#plain;
  }

  get usual(): readonly string[] {
    this.#usual ??= this.#reader.formsOf(this.text, true);
    return this.#usual;
  }

  get start(): Numbers {
    return this.#list(PLACES.start);
  }

  get end(): Numbers {
    return this.#list(PLACES.end);
  }

  get marks(): Numbers {
    return this.#list(PLACES.marks);
  }

  get sentence(): Numbers {
    return this.#list(PLACES.sentence);
  }

  get quoted(): Numbers {
    return this.#list(PLACES.quoted);
  }

  get wordCount(): number {
    // Every sentence has a mark on both sides.
    return this.#read.count - 2 * this.#read.sentenceCount;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#readSentences();
    return this.#sentences;
  }

  #list(place: number): Numbers {
    const known = this.#lists[place];
    if (known !== undefined) return known;
    const { numbers, count } = this.#read;
    const list = numbers.subarray(place * count, (place + 1) * count);
    this.#lists[place] = list;
    return list;
  }

  #readSentences(): readonly Sentence[] {
    const { numbers, count, sentenceCount } = this.#read;
    const firsts = Object.keys(PLACES).length * count;
    const lasts = firsts + sentenceCount;
    return Array.from({ length: sentenceCount }, (_, i) => {
      const first = numbers[firsts + i] as number;
      const last = numbers[lasts + i] as number;
      const isQuestion = numbers[lasts + sentenceCount + i] === 1;
      return { first, last, isQuestion, wordCount: last - first - 1 };
    });
  }
}
