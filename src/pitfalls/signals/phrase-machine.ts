// All phrases as one machine that walks through the words of a text once, and tells which phrases stand where.
import type { Phrase } from './phrase.ts';
import { ANY_WORD, WordSymbols, type WordTest } from './word-symbols.ts';
import type { Words } from './words.ts';

/** A phrase found: positions of its first and last word among the words. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
}

export interface FoundPhrases {
  /** By number of the phrase, in the order in which they end. */
  readonly hits: ReadonlyMap<number, readonly PhraseHit[]>;
  /** How much was looked at, for tests: grows with the words, and with nothing else. */
  readonly steps: number;
}

/** The words of a named list, as phrases of one word. */
export type WordLists = ReadonlyMap<string, readonly Phrase[]>;

/** One place in a phrase where a word is taken in. */
interface Position {
  readonly symbol: number;
  readonly next: number[];
  /** Number of the phrase that can end here. */
  ends?: number;
}

/** Where a piece of a phrase can begin and end, and whether it can be skipped. */
interface Piece {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly canBeEmpty: boolean;
}

const NONE: readonly number[] = [];

/**
 * A position automaton: one position a word of a phrase, no stack and nothing to go back to. Each word of a text
 * looks at most once at each position, so that the time is that of the text, whatever the phrases are.
 */
export class PhraseMachine {
  readonly #symbols = new WordSymbols();
  readonly #positions: Position[] = [];
  readonly #starts: number[][] = [];
  readonly #lists: WordLists;
  #phrases = 0;

  constructor(lists: WordLists) {
    this.#lists = lists;
  }

  /** @returns the number under which hits of the phrase will be found. */
  add(phrase: Phrase): number {
    const number = this.#phrases++;
    const { firsts, lasts } = this.#build(phrase);
    for (const at of lasts) this.#position(at).ends = number;
    for (const at of firsts) {
      const { symbol } = this.#position(at);
      const starts = this.#starts[symbol] ?? [];
      starts.push(at);
      this.#starts[symbol] = starts;
    }
    return number;
  }

  find(words: Words): FoundPhrases {
    const hits = new Map<number, PhraseHit[]>();
    const positions = this.#positions;
    // For each symbol the last word that had it; for each position the last word that reached it.
    const hasSymbol = new Int32Array(this.#symbols.count).fill(-1);
    const reachedAt = new Int32Array(positions.length).fill(-1);
    const began = new Int32Array(positions.length);
    let steps = 0;
    let active: number[] = [];
    let activeFrom: number[] = [];
    let reached: number[] = [];

    for (let i = 0; i < words.plain.length; i++) {
      reached = [];
      const own = this.#symbolsAt(words, i);
      for (const symbol of own) hasSymbol[symbol] = i;
      if (words.marks[i] === 0) hasSymbol[ANY_WORD] = i;

      for (let a = 0; a < active.length; a++) {
        const from = activeFrom[a] ?? 0;
        for (const next of positions[active[a] ?? 0]?.next ?? NONE) {
          steps++;
          if (hasSymbol[positions[next]?.symbol ?? 0] !== i) continue;
          if (reachedAt[next] !== i) {
            reachedAt[next] = i;
            began[next] = from;
            reached.push(next);
          } else if (from > (began[next] ?? 0)) {
            // The later beginning gives the shorter hit.
            began[next] = from;
          }
        }
      }
      for (const symbol of own) {
        for (const at of this.#starts[symbol] ?? NONE) {
          steps++;
          if (reachedAt[at] !== i) reached.push(at);
          reachedAt[at] = i;
          began[at] = i;
        }
      }
      activeFrom = [];
      for (const at of reached) {
        const from = began[at] ?? i;
        activeFrom.push(from);
        const phrase = positions[at]?.ends;
        if (phrase === undefined) continue;
        const list = hits.get(phrase);
        const hit = withoutMarks(words, from, i);
        if (list) list.push(hit);
        else hits.set(phrase, [hit]);
      }
      active = reached;
    }
    return { hits, steps };
  }

  #symbolsAt(words: Words, i: number): readonly number[] {
    const marks = words.marks[i] ?? 0;
    if (marks !== 0) return this.#symbols.symbolsOfMark(marks);
    return this.#symbols.symbolsOf(words.plain[i] ?? '', words.usual[i] ?? '');
  }

  #build(phrase: Phrase): Piece {
    switch (phrase.type) {
      case 'mark':
        return this.#take(this.#symbols.markSymbol(phrase.mark));
      case 'gap':
        return this.#sequence(
          Array.from({ length: phrase.most }, () => ({
            ...this.#take(ANY_WORD),
            canBeEmpty: true,
          })),
        );
      case 'sequence':
        return this.#sequence(phrase.parts.map((part) => this.#build(part)));
      case 'choice': {
        const tests = this.#asTests(phrase);
        const piece = tests
          ? this.#take(this.#symbols.symbolFor(tests))
          : choice(phrase.options.map((option) => this.#build(option)));
        return { ...piece, canBeEmpty: phrase.optional };
      }
      default:
        return this.#take(this.#symbols.symbolFor(this.#asTests(phrase) ?? []));
    }
  }

  /** What a single word can be tested on; undefined for anything that is more than one word. */
  #asTests(phrase: Phrase): readonly WordTest[] | undefined {
    switch (phrase.type) {
      case 'word':
      case 'part':
      case 'class':
        return [phrase];
      case 'list':
        return this.#allTests(this.#lists.get(phrase.name) ?? []);
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
    const at = this.#positions.push({ symbol, next: [] }) - 1;
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
    canBeEmpty: false,
  };
}

/** Marks have no width: a hit is from word to word. A phrase holds at least one word. */
function withoutMarks({ marks }: Words, first: number, last: number): PhraseHit {
  let [from, to] = [first, last];
  while (from < to && marks[from] !== 0) from++;
  while (to > from && marks[to] !== 0) to--;
  return { first: from, last: to };
}
