// What words give by themselves, wherever they stand: worked out once for each word, in lists by its number.
import { UTTERANCE_KINDS } from '../utterance.ts';
import { WrittenWords } from '../written-words.ts';
import { type FeatureIndex, GROUPS } from './feature-index.ts';
import { hashPart, hashText, mixHashes } from './hash.ts';
import { negators } from './lexicon/word-variants.ts';
import { NumberList } from './number-list.ts';
import { PhraseBook } from './phrase-book.ts';
import { plainMark, plainWord } from './plain-word.ts';
import { WordFieldIndex } from './word-field-index.ts';
import { wordForm } from './word-form.ts';
import { TRAITS } from './word-traits.ts';

export interface FieldFacts {
  readonly name: string;
  readonly key: number;
  readonly deniedId: number;
  /** Whether the shape of the text depends on it. */
  readonly isTelling: boolean;
}

const SEEDS = { word: 1, stem: 2, kind: 3, norm: 5, letters: 17, field: 67 * 7919 } as const;
const PERSONS: ReadonlySet<string> = new Set(['ik', 'J', 'we', 'hij']);
const NEGATORS: ReadonlySet<string> = new Set(negators.trim().split(' '));
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '...']);
/** What a text as a whole may be about: see shape.ts. */
const TELLING_FIELDS: ReadonlySet<string> = new Set(
  'klantw medsterk medzwak bijsterk bijzwak persoonlijkheid'.split(' '),
);
const KINDS = UTTERANCE_KINDS.length;
const NO_FIELDS: readonly FieldFacts[] = [];
const NO_IDS = new Int32Array(0);
/** A text of a million different words must not fill the memory. */
const MOST_WORDS = 20_000;
const LONGEST_SPELLED = 40;

/** By kind, in the order of UTTERANCE_KINDS. */
export const KIND_KEYS: readonly number[] = UTTERANCE_KINDS.map((kind) =>
  hashText(kind, SEEDS.kind),
);

export class WordBook {
  readonly phrases = new PhraseBook();
  readonly traits = new NumberList();
  /** Hashes, to combine with those of other words. */
  readonly hashes = new NumberList();
  readonly norms = new NumberList();
  readonly stems = new NumberList();
  /** Lower case, without accents; of a mark the mark, with quotation marks made one. */
  readonly raws: string[] = [];
  readonly fields: (readonly FieldFacts[])[] = [];
  /** How often all words were forgotten. */
  generation = 0;
  readonly #index: FeatureIndex;
  readonly #wordFields = new WordFieldIndex();
  readonly #fieldFacts = new Map<string, FieldFacts>();
  readonly #written = new WrittenWords();
  /** By word and kind, the number of its bundle plus one; 0 = not made yet. */
  readonly #bundles = new NumberList();
  readonly #bundleIds: Int32Array[] = [];

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  /** Between two texts: forgets the words when there are too many. */
  tidy(): void {
    if (this.#written.size < MOST_WORDS) return;
    this.generation++;
    this.#written.clear();
    this.phrases.forgetWords();
    for (const list of [this.traits, this.hashes, this.norms, this.stems, this.#bundles]) {
      list.length = 0;
    }
    this.raws.length = 0;
    this.fields.length = 0;
    this.#bundleIds.length = 0;
  }

  /** @param lower the text in lower case, with the word from `start` up to `end`. @returns its number. */
  wordIn(lower: string, start: number, end: number): number {
    const known = this.#written.find(lower, start, end);
    return known === -1 ? this.#add(lower.slice(start, end), false) : known;
  }

  markIn(lower: string, start: number, end: number): number {
    const known = this.#written.find(lower, start, end);
    return known === -1 ? this.#add(lower.slice(start, end), true) : known;
  }

  /**
   * The features that come with a word in a text of one kind: itself, its stem, letters and word fields.
   * @param kind its position in UTTERANCE_KINDS. @returns the number of the bundle; they count on from 0.
   */
  bundleOf(word: number, kind: number): number {
    const known = this.#bundles.items[word * KINDS + kind] as number;
    if (known !== 0) return known - 1;
    const bundle = this.#bundleIds.push(this.#idsOf(word, kind)) - 1;
    this.#bundles.items[word * KINDS + kind] = bundle + 1;
    return bundle;
  }

  /** Only features that are known. */
  idsIn(bundle: number): Int32Array {
    return this.#bundleIds[bundle] ?? NO_IDS;
  }

  /** Nobody will ask for these again: saves memory. */
  dropIds(bundle: number): void {
    this.#bundleIds[bundle] = NO_IDS;
  }

  #add(written: string, isMark: boolean): number {
    const raw = isMark ? plainMark(written) : plainWord(written);
    const form = isMark ? { norm: raw, stem: raw } : wordForm(raw);
    const names = isMark ? [] : this.#wordFields.fieldsOf(raw);
    const endsSentence = isMark && SENTENCE_ENDS.has(raw);
    this.traits.push(
      (isMark ? TRAITS.mark : 0) |
        (endsSentence ? TRAITS.endsSentence : 0) |
        (!isMark || endsSentence || raw === '"' ? TRAITS.pairs : 0) |
        (form.stem === form.norm ? 0 : TRAITS.inflected) |
        (NEGATORS.has(raw) || NEGATORS.has(form.norm) ? TRAITS.negator : 0) |
        (PERSONS.has(form.norm) ? TRAITS.person : 0) |
        (form.norm === '#' || form.norm === '##' ? TRAITS.number : 0),
    );
    this.hashes.push(hashText(raw, SEEDS.word));
    this.norms.push(hashText(form.norm, SEEDS.norm));
    this.stems.push(hashText(form.stem, SEEDS.stem));
    this.raws.push(raw);
    this.fields.push(names.length === 0 ? NO_FIELDS : names.map((name) => this.#fieldOf(name)));
    for (let kind = 0; kind < KINDS; kind++) this.#bundles.push(0);
    this.phrases.addWord(raw, form, names);
    return this.#written.add(written);
  }

  #idsOf(word: number, kind: number): Int32Array {
    const index = this.#index;
    const kindKey = KIND_KEYS[kind] ?? 0;
    const hash = this.hashes.items[word] as number;
    const fields = this.fields[word] ?? NO_FIELDS;
    const ids = [index.idOf(hash, GROUPS.word)];
    if (((this.traits.items[word] as number) & TRAITS.mark) === 0) {
      ids.push(index.idOf(this.stems.items[word] as number, GROUPS.stem));
      this.#addLetters(this.raws[word] ?? '', ids);
    }
    for (const { key } of fields) ids.push(index.idOf(key, GROUPS.field));
    ids.push(index.idOf(mixHashes(hash, kindKey), GROUPS.wordInKind));
    for (const { key } of fields) ids.push(index.idOf(mixHashes(key, kindKey), GROUPS.field));
    const known = new Int32Array(ids.length);
    let count = 0;
    for (let i = 0; i < ids.length; i++) {
      if ((ids[i] as number) >= 0) known[count++] = ids[i] as number;
    }
    return known.subarray(0, count);
  }

  /** Pieces of three to five letters. */
  #addLetters(raw: string, ids: number[]): void {
    const spelled = `<${raw.slice(0, LONGEST_SPELLED)}>`;
    if (spelled.length < 5) return;
    for (let n = 3; n <= 5; n++) {
      for (let at = 0; at + n <= spelled.length; at++) {
        if (at === 0 && n === spelled.length) continue;
        const key = hashPart(spelled, at, at + n, SEEDS.letters + n);
        ids.push(this.#index.idOf(key, GROUPS.letters));
      }
    }
  }

  #fieldOf(name: string): FieldFacts {
    const known = this.#fieldFacts.get(name);
    if (known) return known;
    const key = hashText(name, SEEDS.field);
    const deniedId = this.#index.idOf(mixHashes(key, 99), GROUPS.field);
    const facts = { name, key, deniedId, isTelling: TELLING_FIELDS.has(name) };
    this.#fieldFacts.set(name, facts);
    return facts;
  }
}
