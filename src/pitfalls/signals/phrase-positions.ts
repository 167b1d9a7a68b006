// Phrases laid out as positions: each word of a phrase is one, with the positions that can come after it.
import type { Phrase } from './phrase.ts';
import { ANY_WORD, WordSymbols, type WordTest } from './word-symbols.ts';

/** The words of a named list, as phrases of one word. */
export type WordLists = ReadonlyMap<string, readonly Phrase[]>;

/** All positions of all phrases; lists by position. */
export interface PhrasePositions {
  /** What a word must have to be taken in here. */
  readonly symbol: readonly number[];
  /** The positions after it, all of them further on. */
  readonly next: readonly (readonly number[])[];
  /** Number of the phrase that can end here; -1 for none. */
  readonly ends: readonly number[];
  /** Where phrases begin, by symbol. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
}

interface Position {
  readonly symbol: number;
  readonly next: number[];
  ends: number;
}

/** Where a piece of a phrase can begin and end, and whether it can be skipped. */
interface Piece {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly canBeEmpty: boolean;
}

export class PositionBuilder {
  readonly symbols = new WordSymbols();
  readonly #positions: Position[] = [];
  readonly #starts = new Map<number, number[]>();
  readonly #lists: WordLists;
  readonly #listSymbols = new Map<string, number>();
  readonly #testsOfLists = new Map<string, readonly WordTest[]>();
  #phrases = 0;

  constructor(lists: WordLists) {
    this.#lists = lists;
  }

  /** Phrases are numbered from 0 up to this. */
  get phraseCount(): number {
    return this.#phrases;
  }

  /** @returns the number of the phrase. */
  add(phrase: Phrase): number {
    const number = this.#phrases++;
    const { firsts, lasts } = this.#lay(phrase);
    for (const at of lasts) this.#position(at).ends = number;
    for (const at of firsts) {
      const { symbol } = this.#position(at);
      const starts = this.#starts.get(symbol);
      if (starts) starts.push(at);
      else this.#starts.set(symbol, [at]);
    }
    return number;
  }

  build(): PhrasePositions {
    const all = this.#positions;
    return {
      symbol: all.map(({ symbol }) => symbol),
      next: all.map(({ next }) => next),
      ends: all.map(({ ends }) => ends),
      starts: this.#starts,
    };
  }

  #lay(phrase: Phrase): Piece {
    switch (phrase.type) {
      case 'mark':
        return this.#take(this.symbols.markSymbol(phrase.mark));
      case 'gap':
        return this.#layGap(phrase.most);
      case 'sequence':
        return this.#sequence(phrase.parts.map((part) => this.#lay(part)));
      case 'choice': {
        const tests = this.#asTests(phrase);
        const piece = tests
          ? this.#take(this.symbols.symbolFor(tests))
          : choice(phrase.options.map((option) => this.#lay(option)));
        return { ...piece, canBeEmpty: phrase.optional || piece.canBeEmpty };
      }
      case 'list':
        return this.#take(this.#listSymbol(phrase.name));
      default:
        return this.#take(this.symbols.symbolFor([phrase]));
    }
  }

  /** A list may hold hundreds of words, and many phrases name it. */
  #listSymbol(name: string): number {
    const known = this.#listSymbols.get(name);
    if (known !== undefined) return known;
    const symbol = this.symbols.symbolFor(this.#listTests(name) ?? []);
    this.#listSymbols.set(name, symbol);
    return symbol;
  }

  #listTests(name: string): readonly WordTest[] | undefined {
    const known = this.#testsOfLists.get(name);
    if (known !== undefined) return known;
    const tests = this.#allTests(this.#lists.get(name) ?? []);
    if (tests !== undefined) this.#testsOfLists.set(name, tests);
    return tests;
  }

  /** Any word after any word, to be left after each of them: a gap can begin in one way only. */
  #layGap(most: number): Piece {
    const words = Array.from({ length: most }, () => this.#take(ANY_WORD).firsts[0] ?? 0);
    words.slice(1).forEach((word, i) => {
      this.#position(words[i] ?? 0).next.push(word);
    });
    return { firsts: words.slice(0, 1), lasts: words, canBeEmpty: true };
  }

  /** What a single word can be tested on; undefined for anything that is more than one word. */
  #asTests(phrase: Phrase): readonly WordTest[] | undefined {
    switch (phrase.type) {
      case 'word':
      case 'part':
      case 'class':
        return [phrase];
      case 'list':
        return this.#listTests(phrase.name);
      case 'choice':
        return this.#allTests(phrase.options);
      default:
        return undefined;
    }
  }

  #allTests(options: readonly Phrase[]): readonly WordTest[] | undefined {
    const tests = options.map((option) => this.#asTests(option));
    return tests.every((test) => test !== undefined) ? tests.flat() : undefined;
  }

  #take(symbol: number): Piece {
    const at = this.#positions.push({ symbol, next: [], ends: -1 }) - 1;
    return { firsts: [at], lasts: [at], canBeEmpty: false };
  }

  #sequence(pieces: readonly Piece[]): Piece {
    let firsts: number[] = [];
    let lasts: number[] = [];
    let canBeEmpty = true;
    for (const piece of pieces) {
      for (const last of lasts) this.#position(last).next.push(...piece.firsts);
      firsts = canBeEmpty ? [...firsts, ...piece.firsts] : firsts;
      lasts = piece.canBeEmpty ? [...lasts, ...piece.lasts] : [...piece.lasts];
      canBeEmpty &&= piece.canBeEmpty;
    }
    return { firsts, lasts, canBeEmpty };
  }

  #position(at: number): Position {
    const position = this.#positions[at];
    if (position === undefined) throw new RangeError(`no position ${at}`);
    return position;
  }
}

function choice(options: readonly Piece[]): Piece {
  return {
    firsts: options.flatMap(({ firsts }) => firsts),
    lasts: options.flatMap(({ lasts }) => lasts),
    canBeEmpty: options.some(({ canBeEmpty }) => canBeEmpty),
  };
}
