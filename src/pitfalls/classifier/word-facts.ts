// What a word gives by itself, wherever it stands: worked out once for each word.
import { UTTERANCE_KINDS } from '../utterance.ts';
import { type FeatureIndex, GROUPS } from './feature-index.ts';
import { hashText, mixHashes } from './hash.ts';
import { negators } from './lexicon/word-variants.ts';
import { PhraseBook, type PhraseFacts } from './phrase-book.ts';
import type { Token } from './split-tokens.ts';
import { WordFieldIndex } from './word-field-index.ts';
import { wordForm } from './word-form.ts';

export interface WordFacts extends PhraseFacts {
  /** Hashes, to combine with those of other words. */
  readonly word: number;
  readonly norm: number;
  readonly stem: number;
  /** Numbers of features; -1 = not known. */
  readonly wordId: number;
  readonly stemId: number;
  readonly deniedId: number;
  readonly openingId: number;
  /** By kind, in the order of UTTERANCE_KINDS. */
  readonly wordInKindIds: readonly number[];
  readonly openingInKindIds: readonly number[];
  /** Pieces of three to five letters; only those that are known. */
  readonly letterIds: readonly number[];
  readonly fields: readonly FieldFacts[];
  /** The stem is not simply the word. */
  readonly isInflected: boolean;
  readonly isNegator: boolean;
  readonly isPerson: boolean;
  readonly isNumber: boolean;
}

export interface FieldFacts {
  readonly name: string;
  readonly key: number;
  readonly id: number;
  readonly deniedId: number;
  readonly inKindIds: readonly number[];
}

const SEEDS = { word: 1, stem: 2, kind: 3, norm: 5, letters: 17, field: 67 * 7919 } as const;
const PERSONS: ReadonlySet<string> = new Set(['ik', 'J', 'we', 'hij']);
const NEGATORS: ReadonlySet<string> = new Set(negators.trim().split(' '));
/** A text of a million different words must not fill the memory. */
const MOST_WORDS = 20_000;
const LONGEST_SPELLED = 40;

/** By kind, in the order of UTTERANCE_KINDS. */
export const KIND_KEYS: readonly number[] = UTTERANCE_KINDS.map((kind) =>
  hashText(kind, SEEDS.kind),
);

export class WordFactsBook {
  readonly #index: FeatureIndex;
  readonly #wordFields = new WordFieldIndex();
  readonly #phrases = new PhraseBook();
  readonly #fieldFacts = new Map<string, FieldFacts>();
  readonly #facts = new Map<string, WordFacts>();

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  factsOf(token: Token): WordFacts {
    const known = this.#facts.get(token.raw);
    if (known) return known;
    if (this.#facts.size >= MOST_WORDS) this.#facts.clear();
    const facts = this.#work(token);
    this.#facts.set(token.raw, facts);
    return facts;
  }

  #work({ raw, isMark }: Token): WordFacts {
    const index = this.#index;
    const form = isMark ? { norm: raw, stem: raw } : wordForm(raw);
    const word = hashText(raw, SEEDS.word);
    const norm = hashText(form.norm, SEEDS.norm);
    const stem = hashText(form.stem, SEEDS.stem);
    const names = isMark ? [] : this.#wordFields.fieldsOf(raw);
    return {
      ...this.#phrases.factsOf(raw, form, names),
      word,
      norm,
      stem,
      wordId: index.idOf(word, GROUPS.word),
      stemId: index.idOf(stem, GROUPS.stem),
      deniedId: index.idOf(mixHashes(stem, 31), GROUPS.denied),
      openingId: index.idOf(norm, GROUPS.place),
      wordInKindIds: KIND_KEYS.map((kind) => index.idOf(mixHashes(word, kind), GROUPS.wordInKind)),
      openingInKindIds: KIND_KEYS.map((kind) =>
        index.idOf(mixHashes(norm, kind + 23), GROUPS.place),
      ),
      letterIds: isMark ? [] : this.#lettersOf(raw),
      fields: names.map((name) => this.#fieldFactsOf(name)),
      isInflected: form.stem !== form.norm,
      isNegator: NEGATORS.has(raw) || NEGATORS.has(form.norm),
      isPerson: PERSONS.has(form.norm),
      isNumber: form.norm === '#' || form.norm === '##',
    };
  }

  #lettersOf(raw: string): readonly number[] {
    const spelled = `<${raw.slice(0, LONGEST_SPELLED)}>`;
    if (spelled.length < 5) return [];
    const ids: number[] = [];
    for (let n = 3; n <= 5; n++) {
      for (let at = 0; at + n <= spelled.length; at++) {
        if (at === 0 && n === spelled.length) continue;
        const key = hashText(spelled.slice(at, at + n), SEEDS.letters + n);
        const id = this.#index.idOf(key, GROUPS.letters);
        if (id >= 0) ids.push(id);
      }
    }
    return ids;
  }

  #fieldFactsOf(name: string): FieldFacts {
    const known = this.#fieldFacts.get(name);
    if (known) return known;
    const index = this.#index;
    const key = hashText(name, SEEDS.field);
    const facts = {
      name,
      key,
      id: index.idOf(key, GROUPS.field),
      deniedId: index.idOf(mixHashes(key, 99), GROUPS.field),
      inKindIds: KIND_KEYS.map((kind) => index.idOf(mixHashes(key, kind), GROUPS.field)),
    };
    this.#fieldFacts.set(name, facts);
    return facts;
  }
}
