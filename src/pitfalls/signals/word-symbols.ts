// What a word can be recognised by: each thing that phrases ask of a word is a number, and a word has some of them.
import { WordEdges } from '../word-edges.ts';
import { MARKS } from './words.ts';

/** Numbers with a meaning of their own: any word at all, and the marks. */
export const ANY_WORD = 0;
const MARK_SYMBOLS: readonly number[] = [
  MARKS.begin,
  MARKS.end,
  MARKS.question,
  MARKS.textBegin,
  MARKS.textEnd,
];

const NUMBER_WORDS = new Set(
  (
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien ' +
    'zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig ' +
    'tachtig negentig honderd duizend tweemaal driemaal eerste tweede derde vierde vijfde zesde ' +
    'zevende achtste negende tiende dagelijks wekelijks maandelijks halfuur kwartier'
  ).split(' '),
);
/** Without "zo", which nearly always is another word. */
const DAYS = new Set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za'.split(' '),
);
const MONTHS = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'jan feb mrt apr jun jul aug sep sept okt nov dec'
  ).split(' '),
);

/** The classes a phrase can name, as tests on the plain form of a word. */
const CLASSES: Readonly<Record<string, (plain: string) => boolean>> = {
  woord: () => true,
  getal: (plain) => isDigit(plain, 0) || NUMBER_WORDS.has(plain),
  procent: (plain) => plain.endsWith('%') || plain === 'procent',
  datum: (plain) => isDigit(plain, 0) && /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/.test(plain),
  tijd: (plain) =>
    isDigit(plain, 0) && /^\d{1,2}([.:]\d{2}|[.:]\d{2}u|(u|h)(\d{2})?|uur)$/.test(plain),
  dag: (plain) => DAYS.has(plain),
  maand: (plain) => MONTHS.has(plain),
};

export const CLASS_NAMES: readonly string[] = Object.keys(CLASSES);

function isDigit(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** One thing to recognise a word by. */
export type WordTest =
  | { readonly type: 'word'; readonly usual: string }
  | { readonly type: 'part'; readonly at: 'start' | 'end' | 'inside'; readonly plain: string }
  | { readonly type: 'class'; readonly name: string };

/** As plain data that survives JSON; symbols by what a word is recognised by. */
export interface PackedSymbols {
  readonly count: number;
  readonly words: SymbolLists;
  readonly starts: SymbolLists;
  readonly ends: SymbolLists;
  readonly insides: SymbolLists;
  readonly classes: SymbolLists;
}

type SymbolLists = readonly (readonly [key: string, symbols: readonly number[]])[];

/** A word is looked at up to this length. */
const LONGEST_WORD = 80;

export class WordSymbols {
  #count = 1 + MARK_SYMBOLS.length;
  readonly #words: Map<string, number[]>;
  readonly #starts = new WordEdges<number>('start');
  readonly #ends = new WordEdges<number>('end');
  readonly #insides: Map<string, number[]>;
  readonly #classes: Map<string, number[]>;
  readonly #sets = new Map<string, number>();

  constructor(packed?: PackedSymbols) {
    this.#words = asMap(packed?.words);
    this.#insides = asMap(packed?.insides);
    this.#classes = asMap(packed?.classes);
    for (const [edge, symbols] of packed?.starts ?? []) this.#starts.addAll(edge, symbols);
    for (const [edge, symbols] of packed?.ends ?? []) this.#ends.addAll(edge, symbols);
    if (packed) this.#count = packed.count;
  }

  /** For a machine that nothing is added to any more. */
  pack(): PackedSymbols {
    return {
      count: this.#count,
      words: [...this.#words],
      starts: this.#starts.entries,
      ends: this.#ends.entries,
      insides: [...this.#insides],
      classes: [...this.#classes],
    };
  }

  /** Symbols run from 0 up to this. */
  get count(): number {
    return this.#count;
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

  symbolsOfMark(marks: number): readonly number[] {
    return MARK_SYMBOLS.flatMap((mark, i) => ((marks & mark) === 0 ? [] : [i + 1]));
  }

  /** Each once. */
  symbolsOf(plain: string, usual: string): readonly number[] {
    const word = plain.length > LONGEST_WORD ? plain.slice(0, LONGEST_WORD) : plain;
    const found = [ANY_WORD];
    const add = (symbol: number) => {
      if (!found.includes(symbol)) found.push(symbol);
    };
    this.#words.get(usual.slice(0, LONGEST_WORD))?.forEach(add);
    this.#starts.each(word, add);
    this.#ends.each(word, add);
    for (const [part, symbols] of this.#insides) if (word.includes(part)) symbols.forEach(add);
    for (const [name, symbols] of this.#classes) if (CLASSES[name]?.(word)) symbols.forEach(add);
    return found;
  }

  #register(test: WordTest, symbol: number): void {
    if (test.type === 'word') append(this.#words, test.usual, symbol);
    else if (test.type === 'class') append(this.#classes, test.name, symbol);
    else this.#registerPart(test, symbol);
  }

  #registerPart(test: Extract<WordTest, { type: 'part' }>, symbol: number): void {
    if (test.at === 'inside') append(this.#insides, test.plain, symbol);
    else (test.at === 'start' ? this.#starts : this.#ends).add(test.plain, symbol);
  }
}

function asMap(lists: SymbolLists = []): Map<string, number[]> {
  return new Map(lists as [string, number[]][]);
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
