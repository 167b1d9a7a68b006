// What a word can be recognised by: each thing that phrases ask of a word is a number, and a word has some of them.
import { CLASS_NAMES } from './word-classes.ts';
import { MARKS } from './words.ts';

/** Numbers with a meaning of their own, in the engine as well: any word at all, and the marks. */
export const ANY_WORD = 0;
const MARK_SYMBOLS: readonly number[] = [
  MARKS.begin,
  MARKS.end,
  MARKS.question,
  MARKS.textBegin,
  MARKS.textEnd,
];

/** One thing to recognise a word by. */
export type WordTest =
  | { readonly type: 'word'; readonly usual: string }
  | { readonly type: 'part'; readonly at: 'start' | 'end' | 'inside'; readonly plain: string }
  | { readonly type: 'class'; readonly name: string };

/** Symbols by what a word is recognised by. */
export type SymbolLists = ReadonlyMap<string, readonly number[]>;

export class WordSymbols {
  #count = 1 + MARK_SYMBOLS.length;
  readonly #lists = {
    word: new Map<string, number[]>(),
    start: new Map<string, number[]>(),
    end: new Map<string, number[]>(),
    inside: new Map<string, number[]>(),
    class: new Map<string, number[]>(),
  };
  readonly #sets = new Map<string, number>();

  /** Symbols run from 0 up to this. */
  get count(): number {
    return this.#count;
  }

  /** By usual form; by a part of the plain form; by name of a class. */
  get lists(): Readonly<Record<'word' | 'start' | 'end' | 'inside' | 'class', SymbolLists>> {
    return this.#lists;
  }

  /** The symbol of words that pass one of the tests; the same tests give the same symbol. */
  symbolFor(tests: readonly WordTest[]): number {
    const [only] = tests;
    const key = only && tests.length === 1 ? keyOf(only) : tests.map(keyOf).sort().join('|');
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const symbol = this.#count++;
    this.#sets.set(key, symbol);
    for (const test of tests) this.#register(test, symbol);
    return symbol;
  }

  markSymbol(mark: number): number {
    return 1 + MARK_SYMBOLS.indexOf(mark);
  }

  #register(test: WordTest, symbol: number): void {
    if (test.type === 'word') append(this.#lists.word, test.usual, symbol);
    else if (test.type === 'part') append(this.#lists[test.at], test.plain, symbol);
    // No word is in a class that does not exist.
    else if (CLASS_NAMES.includes(test.name)) append(this.#lists.class, test.name, symbol);
  }
}

function append(lists: Map<string, number[]>, key: string, symbol: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [symbol]);
  else if (!list.includes(symbol)) list.push(symbol);
}

function keyOf(test: WordTest): string {
  if (test.type === 'word') return test.usual;
  if (test.type === 'class') return `<${test.name}>`;
  return `${test.at === 'start' ? '' : '*'}${test.plain}${test.at === 'end' ? '' : '*'}`;
}
