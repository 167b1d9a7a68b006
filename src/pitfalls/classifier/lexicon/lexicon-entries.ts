// The lexicon as one list of numbers, for the engine: what goes with words, stems and beginnings of words.
import { addItem } from './item-map.ts';
import type { PhraseLists } from './phrase-lists.ts';
import { wordFields } from './word-fields.ts';
import { negators, variants, verbForms } from './word-variants.ts';

/** Kinds of entries: the same numbers as in the engine's lexicon.ts. */
const KINDS = {
  variant: 0,
  verbForm: 1,
  negator: 2,
  person: 3,
  fieldsOfWord: 4,
  fieldsOfBeginning: 5,
  testsOfWord: 6,
  testsOfStem: 7,
  testsOfBeginning: 8,
} as const;
const PERSONS = ['ik', 'J', 'we', 'hij'];
/** The first that fits is taken off, so the longest come first. */
export const LONG_ENDINGS: readonly string[] = ['heden', 'ingen', 'heid', 'tjes', 'ing', 'tje'];
export const SHORT_ENDINGS: readonly string[] = 'sten ste den ten de te en es e s'.split(' ');

/** By number. */
export const FIELD_NAMES: readonly string[] = Object.keys(wordFields);

/** Each entry is its kind, how many letters and how many items, and then those; words are without accents. */
export function lexiconEntries(phrases: PhraseLists): readonly number[] {
  const entries: number[] = [];
  const addAll = (kind: number, items: Iterable<readonly [string, readonly number[]]>) => {
    for (const [letters, own] of items) {
      entries.push(kind, letters.length, own.length, ...codesOf(letters), ...own);
    }
  };
  addAll(KINDS.variant, formsIn(variants));
  addAll(KINDS.verbForm, formsIn(verbForms));
  addAll(KINDS.negator, negators.trim().split(' ').map(withoutItems));
  addAll(KINDS.person, PERSONS.map(withoutItems));
  const { words, beginnings } = fieldsByWord();
  addAll(KINDS.fieldsOfWord, words);
  addAll(KINDS.fieldsOfBeginning, beginnings);
  addAll(KINDS.testsOfWord, phrases.testsByWord);
  addAll(KINDS.testsOfStem, phrases.testsByStem);
  addAll(KINDS.testsOfBeginning, phrases.testsByBeginning);
  return entries;
}

/** Each ending is how many letters, and then the letters. */
export function endingList(endings: readonly string[]): readonly number[] {
  return endings.flatMap((ending) => [ending.length, ...codesOf(ending)]);
}

function codesOf(letters: string): readonly number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0));
}

function withoutItems(word: string): readonly [string, readonly number[]] {
  return [word, []];
}

/** Lines "to: from from from". @returns by what it is made from, the letters it becomes. */
function* formsIn(text: string): Generator<readonly [string, readonly number[]]> {
  const table = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [to = '', from = ''] = line.split(': ');
    for (const word of from.split(' ')) table.set(word, to);
  }
  for (const [from, to] of table) yield [from, codesOf(to)];
}

/** A field that lists a word twice counts twice there: the weights were learned so. */
function fieldsByWord() {
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  for (const [field, listed] of Object.values(wordFields).entries()) {
    for (const word of listed.trim().split(/\s+/)) {
      if (word.endsWith('*')) addItem(beginnings, word.slice(0, -1), field);
      else words.set(word, [...(words.get(word) ?? []), field]);
    }
  }
  return { words, beginnings };
}
