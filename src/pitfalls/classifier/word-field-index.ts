// Looks up the word fields a word belongs to.
import { WordEdges } from '../word-edges.ts';
import { wordFields } from './lexicon/word-fields.ts';

export class WordFieldIndex {
  readonly #words = new Map<string, string[]>();
  readonly #beginnings = new WordEdges<string>('start');

  constructor() {
    for (const [field, words] of Object.entries(wordFields)) {
      for (const word of words.trim().split(/\s+/)) {
        if (word.endsWith('*')) this.#beginnings.add(word.slice(0, -1), field);
        else add(this.#words, word, field);
      }
    }
  }

  /** The names of the fields. @param raw lower case, without accents. */
  fieldsOf(raw: string): readonly string[] {
    const fields = [...(this.#words.get(raw) ?? [])];
    this.#beginnings.each(raw, (field) => {
      if (!fields.includes(field)) fields.push(field);
    });
    return fields;
  }
}

function add(map: Map<string, string[]>, key: string, field: string): void {
  const fields = map.get(key);
  if (fields) fields.push(field);
  else map.set(key, [field]);
}
