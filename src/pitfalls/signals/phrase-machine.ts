// All phrases as one machine that walks through the words of a text once, and tells which phrases stand where.

import { type PackedPositions, packPositions, unpackPositions } from './pack-positions.ts';
import type { Phrase } from './phrase.ts';
import { type PhrasePositions, PositionBuilder, type WordLists } from './phrase-positions.ts';
import { has, meaningOf, NO_MEANING, type WordMeaning } from './word-meaning.ts';
import type { WordReading } from './word-reading.ts';
import { type PackedSymbols, WordSymbols } from './word-symbols.ts';
import type { Words } from './words.ts';

export interface PackedMachine {
  readonly positions: PackedPositions;
  readonly symbols: PackedSymbols;
}

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

/** Room to work in, made once: for each position the last moment it was reached, and where that began. */
interface Bench {
  readonly reachedAt: Int32Array;
  readonly began: Int32Array;
  readonly active: Int32Array;
  readonly activeFrom: Int32Array;
  readonly reached: Int32Array;
}

const LAST_MOMENT = 2 ** 31 - 1;
const MOST_SHARED = 10_000;
/**
 * A position automaton: one position a word of a phrase, no stack and nothing to go back to. Each word of a text
 * looks at most once at each position, so that the time is that of the text, whatever the phrases are.
 */
export class PhraseMachine {
  /** Absent when it was made ready by the build. */
  readonly #builder: PositionBuilder | undefined;
  readonly #symbols: WordSymbols;
  #positions: PhrasePositions | undefined;
  #ownBench: Bench | undefined;
  /** Goes on from text to text, so that the bench need not be cleared. */
  #moment = 0;
  /** By number of the reading; and of the marks, by their bits. */
  readonly #meanings: ({ reading: WordReading; meaning: WordMeaning } | undefined)[] = [];
  readonly #markMeanings: (WordMeaning | undefined)[] = [];
  readonly #bySymbols = new Map<string, WordMeaning>();

  constructor(from: WordLists | PackedMachine) {
    if ('symbols' in from) {
      this.#symbols = new WordSymbols(from.symbols);
      this.#positions = unpackPositions(from.positions);
      return;
    }
    this.#builder = new PositionBuilder(from);
    this.#symbols = this.#builder.symbols;
  }

  /** As plain data that survives JSON: to be walked through, nothing can be added to it. */
  pack(): PackedMachine {
    return { positions: packPositions(this.#ready()), symbols: this.#symbols.pack() };
  }

  /** @returns the number under which hits of the phrase will be found. */
  add(phrase: Phrase): number {
    if (this.#builder === undefined) throw new Error('the machine has been made ready');
    this.#positions = undefined;
    this.#ownBench = undefined;
    this.#meanings.length = 0;
    this.#markMeanings.length = 0;
    this.#bySymbols.clear();
    return this.#builder.add(phrase);
  }

  find(words: Words): FoundPhrases {
    const positions = this.#ready();
    const { symbol, nextFrom, next, ends } = positions;
    const hits = new Map<number, PhraseHit[]>();
    const { reachedAt, began, activeFrom, ...lists } = this.#bench(
      symbol.length,
      words.readings.length,
    );
    let { active, reached } = lists;
    let activeCount = 0;
    let before = NO_MEANING;
    let steps = 0;

    for (let i = 0; i < words.readings.length; i++) {
      const moment = ++this.#moment;
      const meaning = this.#meaningOf(words, i, positions);
      const { symbols } = meaning;
      let reachedCount = 0;
      for (let a = 0; a < activeCount; a++) {
        const at = active[a] as number;
        const from = activeFrom[a] as number;
        const until = nextFrom[at + 1] as number;
        for (let n = nextFrom[at] as number; n < until; n++) {
          steps++;
          const to = next[n] as number;
          if (!has(symbols, symbol[to] as number)) continue;
          if (reachedAt[to] !== moment) {
            reachedAt[to] = moment;
            began[to] = from;
            reached[reachedCount++] = to;
            // The later beginning gives the shorter hit.
          } else if (from > (began[to] as number)) began[to] = from;
        }
      }
      // What began at the word before goes on here.
      const { seconds } = before;
      for (let s = 0; s < seconds.length; s++) {
        steps++;
        const to = seconds[s] as number;
        if (!has(symbols, symbol[to] as number)) continue;
        if (reachedAt[to] !== moment) reached[reachedCount++] = to;
        reachedAt[to] = moment;
        began[to] = i - 1;
      }
      for (const phrase of meaning.whole) addHit(hits, phrase, { first: i, last: i });
      for (let r = 0; r < reachedCount; r++) {
        steps++;
        const at = reached[r] as number;
        const from = began[at] as number;
        activeFrom[r] = from;
        const phrase = ends[at] as number;
        if (phrase !== -1) addHit(hits, phrase, withoutMarks(words, from, i));
      }
      [active, reached] = [reached, active];
      activeCount = reachedCount;
      before = meaning;
    }
    return { hits, steps };
  }

  #ready(): PhrasePositions {
    const positions = this.#positions ?? this.#builder?.build();
    if (positions === undefined) throw new Error('a machine without phrases');
    this.#positions = positions;
    return positions;
  }

  #bench(positions: number, moments: number): Bench {
    if (this.#ownBench === undefined || this.#moment > LAST_MOMENT - moments) {
      const room = () => new Int32Array(positions);
      const [reachedAt, began, active, activeFrom, reached] = [
        room(),
        room(),
        room(),
        room(),
        room(),
      ];
      this.#ownBench = { reachedAt, began, active, activeFrom, reached };
      this.#moment = 0;
    }
    return this.#ownBench;
  }

  #meaningOf({ readings, marks }: Words, i: number, positions: PhrasePositions): WordMeaning {
    const mark = marks[i] as number;
    if (mark !== 0) return this.#markMeanings[mark] ?? this.#meaningOfMark(mark, positions);
    const reading = readings[i] as WordReading;
    const known = reading.number < 0 ? undefined : this.#meanings[reading.number];
    // A number may have gone to another word since.
    if (known?.reading === reading) return known.meaning;
    const meaning = this.#shared(this.#symbols.symbolsOf(reading.plain, reading.usual), positions);
    while (this.#meanings.length <= reading.number) this.#meanings.push(undefined);
    if (reading.number >= 0) this.#meanings[reading.number] = { reading, meaning };
    return meaning;
  }

  /** Most words can do nothing in any phrase, and mean the same. */
  #shared(own: readonly number[], positions: PhrasePositions): WordMeaning {
    const key = own.join(' ');
    const known = this.#bySymbols.get(key);
    if (known !== undefined) return known;
    const meaning = meaningOf(own, this.#symbols.count, positions);
    if (this.#bySymbols.size < MOST_SHARED) this.#bySymbols.set(key, meaning);
    return meaning;
  }

  #meaningOfMark(mark: number, positions: PhrasePositions): WordMeaning {
    const symbols = this.#symbols;
    const meaning = meaningOf(symbols.symbolsOfMark(mark), symbols.count, positions);
    this.#markMeanings[mark] = meaning;
    return meaning;
  }
}

function addHit(hits: Map<number, PhraseHit[]>, phrase: number, hit: PhraseHit): void {
  const list = hits.get(phrase);
  if (list) list.push(hit);
  else hits.set(phrase, [hit]);
}

/** Marks have no width: a hit is from word to word. A phrase holds at least one word. */
function withoutMarks({ marks }: Words, first: number, last: number): PhraseHit {
  let [from, to] = [first, last];
  while (from < to && marks[from] !== 0) from++;
  while (to > from && marks[to] !== 0) to--;
  return { first: from, last: to };
}
