// A text as features: its words alone and together, letters, stems, word fields, phrases and its shape.
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { type FeatureGroup, type FeatureIndex, GROUPS } from './feature-index.ts';
import { hashText, mixHashes } from './hash.ts';
import { type Counts, ShapeBook, sizesOf, subjectOf } from './shape.ts';
import { Sightings } from './sightings.ts';
import { splitTokens } from './split-tokens.ts';
import { TokenList } from './token-list.ts';
import { type FieldFacts, KIND_KEYS, WordBook } from './word-book.ts';
import { TRAITS } from './word-traits.ts';

const LABEL_SEED = 76 * 7919;
/** How many words after a negator count as denied. */
const DENIED_WORDS = 4;
const FURTHEST_SKIP = 4;
const TELLING_FIELDS = ['medsterk', 'bijsterk', 'persoonlijkheid'];

export class FeatureExtractor {
  readonly book: WordBook;
  readonly #index: FeatureIndex;
  readonly #shapes: ShapeBook;
  readonly #labels = new Map<string, number>();
  readonly #seen = new Sightings();
  /** All words and marks, and those that pairs are made of. */
  readonly #tokens = new TokenList();
  readonly #paired = new TokenList();
  #kind = 0;

  constructor(index: FeatureIndex) {
    this.#index = index;
    this.book = new WordBook(index);
    this.#shapes = new ShapeBook(index);
  }

  /** @returns what is good until the next call. Takes time in step with the length of the text. */
  extract(kind: UtteranceKind, text: string): Sightings {
    const seen = this.#seen;
    seen.clear();
    this.#kind = UTTERANCE_KINDS.indexOf(kind);
    this.book.tidy();
    const tokens = this.#tokens;
    splitTokens(text, this.book, tokens);
    const start = tokens.count > 0 ? (tokens.starts[0] as number) : 0;
    seen.add(this.#idOf(this.#kindKey, GROUPS.shape), start, start);

    const counts = { words: 0, sentences: 0, questions: 0, quotes: 0, numbers: 0 };
    const fields = new Map<string, number>();
    this.#pair();
    this.#readWords(counts, fields);
    this.#readPhrases();
    this.#readShape(counts, fields, start);
    return seen;
  }

  get #kindKey(): number {
    return KIND_KEYS[this.#kind] ?? 0;
  }

  #idOf(key: number, group: FeatureGroup): number {
    return this.#index.idOf(key, group);
  }

  #pair(): void {
    const { words, starts, ends, count } = this.#tokens;
    const traits = this.book.traits.items;
    const paired = this.#paired;
    paired.clear();
    for (let i = 0; i < count; i++) {
      const word = words[i] as number;
      if (((traits[word] as number) & TRAITS.pairs) === 0) continue;
      paired.add(word, starts[i] as number, ends[i] as number);
    }
  }

  #readWords(counts: Counts, fields: Map<string, number>): void {
    const seen = this.#seen;
    const { book } = this;
    const { words, starts, ends, count } = this.#paired;
    let denied = 0;
    let opens = true;
    let person = 0;
    for (let i = 0; i < count; i++) {
      const word = words[i] as number;
      const start = starts[i] as number;
      const end = ends[i] as number;
      const traits = book.traits.items[word] as number;
      seen.addBundle(book.bundleOf(word, this.#kind), start, end);
      this.#readNeighbours(i);
      if ((traits & TRAITS.mark) !== 0) {
        const endsSentence = (traits & TRAITS.endsSentence) !== 0;
        this.#readMark(book.raws[word] ?? '', start, end, counts);
        if (!endsSentence) continue;
        counts.sentences++;
        this.#readLastWord(i);
        denied = 0;
        person = 0;
        opens = true;
        continue;
      }
      const stem = book.stems.items[word] as number;
      counts.words++;
      if ((traits & TRAITS.number) !== 0) counts.numbers++;
      if (opens) this.#readOpening(i);
      opens = false;
      if (person === 0 && (traits & TRAITS.person) !== 0) person = book.norms.items[word] as number;
      if (person !== 0) {
        seen.add(this.#idOf(mixHashes(person + 26, stem), GROUPS.person), start, end);
      }
      const own = book.fields[word] as readonly FieldFacts[];
      for (let f = 0; f < own.length; f++) {
        const field = own[f] as FieldFacts;
        if (field.isTelling) fields.set(field.name, i);
        if (denied > 0) seen.add(field.deniedId, start, end);
      }
      if (denied > 0) {
        seen.add(this.#idOf(mixHashes(stem, 31), GROUPS.denied), start, end);
        denied--;
      }
      if ((traits & TRAITS.negator) !== 0) denied = DENIED_WORDS;
    }
  }

  /** The word with those after it. */
  #readNeighbours(i: number): void {
    const { words, starts, ends, count } = this.#paired;
    if (i + 1 >= count) return;
    const seen = this.#seen;
    const index = this.#index;
    const traits = this.book.traits.items;
    const norms = this.book.norms.items;
    const stems = this.book.stems.items;
    const word = words[i] as number;
    const next = words[i + 1] as number;
    const start = starts[i] as number;
    const nextEnd = ends[i + 1] as number;
    const stem = stems[word] as number;
    const pair = mixHashes(norms[word] as number, (norms[next] as number) + 6);
    seen.add(index.idOf(pair, GROUPS.wordPair), start, nextEnd);
    if ((((traits[word] as number) | (traits[next] as number)) & TRAITS.inflected) !== 0) {
      const both = mixHashes(stem, (stems[next] as number) + 7);
      seen.add(index.idOf(both, GROUPS.stemPair), start, nextEnd);
    }
    if (i + 2 >= count) return;
    const triple = mixHashes(pair, (norms[words[i + 2] as number] as number) + 10);
    seen.add(index.idOf(triple, GROUPS.wordTriple), start, ends[i + 2] as number);
    for (let d = 2; d <= FURTHEST_SKIP && i + d < count; d++) {
      if (((traits[words[i + d - 1] as number] as number) & TRAITS.endsSentence) !== 0) break;
      const skip = mixHashes(stem, (stems[words[i + d] as number] as number) + 11);
      seen.add(index.idOf(skip, GROUPS.skipPair), start, ends[i + d] as number);
    }
  }

  #readMark(raw: string, start: number, end: number, counts: Counts): void {
    if (raw === '?') counts.questions++;
    if (raw === '"') counts.quotes++;
    if (raw === '!' || raw === '...') this.#addShape(raw, start, end);
  }

  /** @param i the mark that ends the sentence. */
  #readLastWord(i: number): void {
    if (i === 0) return;
    const { book } = this;
    const { words, starts, ends } = this.#paired;
    const before = words[i - 1] as number;
    if (((book.traits.items[before] as number) & TRAITS.mark) !== 0) return;
    const mark = book.hashes.items[words[i] as number] as number;
    const key = mixHashes(book.norms.items[before] as number, mark + 22);
    this.#seen.add(this.#idOf(key, GROUPS.place), starts[i - 1] as number, ends[i] as number);
  }

  #readOpening(i: number): void {
    const { words, starts, ends, count } = this.#paired;
    const norms = this.book.norms.items;
    const norm = norms[words[i] as number] as number;
    const start = starts[i] as number;
    const end = ends[i] as number;
    this.#seen.add(this.#idOf(norm, GROUPS.place), start, end);
    const inKind = mixHashes(norm, this.#kindKey + 23);
    this.#seen.add(this.#idOf(inKind, GROUPS.place), start, end);
    if (i + 1 >= count) return;
    const key = mixHashes(norm, (norms[words[i + 1] as number] as number) + 25);
    this.#seen.add(this.#idOf(key, GROUPS.place), start, ends[i + 1] as number);
  }

  #readPhrases(): void {
    const seen = this.#seen;
    const tokens = this.#tokens;
    const traits = this.book.traits.items;
    for (const { phrase, first, last } of this.book.phrases.find(tokens, traits)) {
      const from = tokens.starts[first] as number;
      const to = tokens.ends[last] as number;
      const label = this.#labelKey(phrase.label);
      seen.add(this.#idOf(phrase.key, GROUPS.phrase), from, to);
      seen.add(this.#idOf(label, GROUPS.phrase), from, to);
      seen.add(this.#idOf(mixHashes(label, this.#kindKey), GROUPS.phrase), from, to);
    }
  }

  /** @param fields by name, where among the paired ones it was seen last. */
  #readShape(counts: Counts, fields: ReadonlyMap<string, number>, start: number): void {
    const subject = subjectOf(fields);
    const { starts, ends } = this.#paired;
    for (const name of TELLING_FIELDS) {
      const at = fields.get(name);
      if (at === undefined) continue;
      this.#addShape(`${name}${subject}`, starts[at] as number, ends[at] as number);
    }
    this.#addShape(subject, start, start);
    for (const size of sizesOf(counts)) this.#addShape(size, start, start);
    const tokens = this.#tokens;
    if (tokens.count === 0) return;
    const at = tokens.count - 1;
    const last = tokens.words[at] as number;
    const isMark = ((this.book.traits.items[last] as number) & TRAITS.mark) !== 0;
    const name = `end${isMark ? this.book.raws[last] : 'none'}`;
    this.#addShape(name, tokens.starts[at] as number, tokens.ends[at] as number);
    this.#addShape(tokens.opensWithCapital ? 'Cap' : 'low', start, start);
  }

  #addShape(name: string, start: number, end: number): void {
    const { id, inKindIds } = this.#shapes.idsOf(name);
    this.#seen.add(id, start, end);
    this.#seen.add(inKindIds[this.#kind] ?? -1, start, end);
  }

  #labelKey(label: string): number {
    const known = this.#labels.get(label);
    if (known !== undefined) return known;
    const key = hashText(label, LABEL_SEED);
    this.#labels.set(label, key);
    return key;
  }
}
