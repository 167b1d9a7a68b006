// What a word gives by itself, wherever it stands: worked out once for each word.
import { UTTERANCE_KINDS } from '../utterance.ts';
import { type FeatureIndex, GROUPS } from './feature-index.ts';
import { hashText, mixHashes } from './hash.ts';
import { negators } from './lexicon/word-variants.ts';
import { type FoundPhrase, PhraseBook, type PhraseFacts } from './phrase-book.ts';
import type { Token } from './split-tokens.ts';
import { WordFieldIndex } from './word-field-index.ts';
import { wordForm } from './word-form.ts';

export interface WordFacts extends PhraseFacts {
  /** Hashes, to combine with those of other words. */
  readonly word: number;
  readonly norm: number;
  readonly stem: number;
  /** Numbers of features that depend on where it stands; -1 = not known. */
  readonly deniedId: number;
  readonly openingId: number;
  /** By kind, in the order of UTTERANCE_KINDS. */
  readonly openingInKindIds: readonly number[];
  /** Made for a kind when it is first asked for. */
  readonly bundles: (WordBundle | undefined)[];
  /** Numbers of the features of a bundle that do not depend on the kind. */
  readonly anyKindIds: readonly number[];
  readonly fields: readonly FieldFacts[];
  /** The stem is not simply the word. */
  readonly isInflected: boolean;
  readonly isNegator: boolean;
  readonly isPerson: boolean;
  readonly isNumber: boolean;
}

/** The features that come with a word in a text of one kind: itself, its stem, letters and word fields. */
export interface WordBundle {
  /** Only those that are known. */
  readonly ids: Int32Array;
  /** Filled in by whoever adds them up, once. */
  total?: { readonly sums: Float64Array; readonly squares: number };
}

export interface FieldFacts {
  readonly name: string;
  readonly key: number;
  readonly deniedId: number;
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

  /** @param kind its position in UTTERANCE_KINDS. */
  bundleOf(facts: WordFacts, kind: number): WordBundle {
    const known = facts.bundles[kind];
    if (known) return known;
    const kindKey = KIND_KEYS[kind] ?? 0;
    const ids = [
      ...facts.anyKindIds,
      this.#index.idOf(mixHashes(facts.word, kindKey), GROUPS.wordInKind),
      ...facts.fields.map(({ key }) => this.#index.idOf(mixHashes(key, kindKey), GROUPS.field)),
    ];
    const bundle = { ids: Int32Array.from(ids.filter((id) => id >= 0)) };
    facts.bundles[kind] = bundle;
    return bundle;
  }

  findPhrases(tokens: readonly Token[], facts: readonly PhraseFacts[]): readonly FoundPhrase[] {
    return this.#phrases.find(tokens, facts);
  }

  #work({ raw, isMark }: Token): WordFacts {
    const index = this.#index;
    const form = isMark ? { norm: raw, stem: raw } : wordForm(raw);
    const word = hashText(raw, SEEDS.word);
    const norm = hashText(form.norm, SEEDS.norm);
    const stem = hashText(form.stem, SEEDS.stem);
    const names = isMark ? [] : this.#wordFields.fieldsOf(raw);
    const fields = names.map((name) => this.#fieldFactsOf(name));
    const anyKindIds = [
      index.idOf(word, GROUPS.word),
      ...(isMark ? [] : [index.idOf(stem, GROUPS.stem), ...this.#lettersOf(raw)]),
      ...fields.map(({ key }) => index.idOf(key, GROUPS.field)),
    ];
    return {
      ...this.#phrases.factsOf(raw, form, names),
      word,
      norm,
      stem,
      deniedId: index.idOf(mixHashes(stem, 31), GROUPS.denied),
      openingId: index.idOf(norm, GROUPS.place),
      openingInKindIds: KIND_KEYS.map((kind) =>
        index.idOf(mixHashes(norm, kind + 23), GROUPS.place),
      ),
      bundles: [],
      anyKindIds: anyKindIds.filter((id) => id >= 0),
      fields,
      isInflected: form.stem !== form.norm,
      isNegator: NEGATORS.has(raw) || NEGATORS.has(form.norm),
      isPerson: PERSONS.has(form.norm),
      isNumber: form.norm === '#' || form.norm === '##',
    };
  }

  /** Pieces of three to five letters. */
  #lettersOf(raw: string): readonly number[] {
    const spelled = `<${raw.slice(0, LONGEST_SPELLED)}>`;
    if (spelled.length < 5) return [];
    const ids: number[] = [];
    for (let n = 3; n <= 5; n++) {
      for (let at = 0; at + n <= spelled.length; at++) {
        if (at === 0 && n === spelled.length) continue;
        const key = hashText(spelled.slice(at, at + n), SEEDS.letters + n);
        ids.push(this.#index.idOf(key, GROUPS.letters));
      }
    }
    return ids;
  }

  #fieldFactsOf(name: string): FieldFacts {
    const known = this.#fieldFacts.get(name);
    if (known) return known;
    const key = hashText(name, SEEDS.field);
    const facts = {
      name,
      key,
      deniedId: this.#index.idOf(mixHashes(key, 99), GROUPS.field),
    };
    this.#fieldFacts.set(name, facts);
    return facts;
  }
}
