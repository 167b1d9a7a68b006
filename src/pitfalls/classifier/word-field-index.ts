// Looks up the word fields a word belongs to.
import { wordFields } from './lexicon/word-fields.ts';

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 24;

export class WordFieldIndex {
  readonly #words = new Map<string, string[]>();
  readonly #beginnings = new Map<string, string[]>();

  constructor() {
    for (const [field, words] of Object.entries(wordFields)) {
      for (const word of words.trim().split(/\s+/)) {
        if (word.endsWith('*')) add(this.#beginnings, word.slice(0, -1), field);
        else add(this.#words, word, field);
      }
    }
  }

  /** The names of the fields. @param raw as in a token. */
  fieldsOf(raw: string): readonly string[] {
    const fields = [...(this.#words.get(raw) ?? [])];
    const longest = Math.min(raw.length, LONGEST_BEGINNING);
    for (let n = SHORTEST_BEGINNING; n <= longest; n++) {
      for (const field of this.#beginnings.get(raw.slice(0, n)) ?? []) {
        if (!fields.includes(field)) fields.push(field);
      }
    }
    return fields;
  }
}

function add(map: Map<string, string[]>, key: string, field: string): void {
  const fields = map.get(key);
  if (fields) fields.push(field);
  else map.set(key, [field]);
}
