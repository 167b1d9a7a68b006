// A text as features: its words alone and together, letters, stems, word fields, phrases and its shape.
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { type FeatureGroup, type FeatureIndex, GROUPS } from './feature-index.ts';
import { hashText, mixHashes } from './hash.ts';
import { type Counts, ShapeBook, sizesOf, subjectOf } from './shape.ts';
import { Sightings } from './sightings.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import { type FieldFacts, KIND_KEYS, type WordFacts, WordFactsBook } from './word-facts.ts';

/** A word with what it gives. */
interface Known {
  readonly token: Token;
  readonly facts: WordFacts;
}

interface FieldSeen {
  readonly field: FieldFacts;
  readonly token: Token;
}

const LABEL_SEED = 76 * 7919;
/** How many words after a negator count as denied. */
const DENIED_WORDS = 4;
const FURTHEST_SKIP = 4;
/** Pairs grow with the square of it. */
const MOST_PAIRED_FIELDS = 14;
const TELLING_FIELDS = ['medsterk', 'bijsterk', 'persoonlijkheid'];

export class FeatureExtractor {
  readonly #index: FeatureIndex;
  readonly #words: WordFactsBook;
  readonly #shapes: ShapeBook;
  readonly #labels = new Map<string, number>();
  readonly #seen = new Sightings();
  #kind = 0;

  constructor(index: FeatureIndex) {
    this.#index = index;
    this.#words = new WordFactsBook(index);
    this.#shapes = new ShapeBook(index);
  }

  /** @returns what is good until the next call. Takes time in step with the length of the text. */
  extract(kind: UtteranceKind, text: string): Sightings {
    const seen = this.#seen;
    seen.clear();
    this.#kind = UTTERANCE_KINDS.indexOf(kind);
    const tokens = splitTokens(text);
    const facts = tokens.map((token) => this.#words.factsOf(token));
    const start = tokens[0]?.start ?? 0;
    seen.add(this.#idOf(this.#kindKey, GROUPS.shape), start, start);

    const counts = { words: 0, sentences: 0, questions: 0, quotes: 0, numbers: 0 };
    const fields = new Map<string, Token>();
    this.#readWords(tokens, facts, counts, fields);
    for (const { phrase, first, last } of this.#words.findPhrases(tokens, facts)) {
      const from = tokens[first]?.start ?? 0;
      const to = tokens[last]?.end ?? from;
      const label = this.#labelKey(phrase.label);
      seen.add(this.#idOf(phrase.key, GROUPS.phrase), from, to);
      seen.add(this.#idOf(label, GROUPS.phrase), from, to);
      seen.add(this.#idOf(mixHashes(label, this.#kindKey), GROUPS.phrase), from, to);
    }
    this.#readShape(tokens, counts, fields, start);
    return seen;
  }

  get #kindKey(): number {
    return KIND_KEYS[this.#kind] ?? 0;
  }

  #idOf(key: number, group: FeatureGroup): number {
    return this.#index.idOf(key, group);
  }

  #readWords(
    tokens: readonly Token[],
    allFacts: readonly WordFacts[],
    counts: Counts,
    fields: Map<string, Token>,
  ): void {
    const seen = this.#seen;
    const kind = this.#kind;
    const words: Known[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const counts = !token.isMark || token.endsSentence || token.raw === '"';
      if (counts) words.push({ token, facts: allFacts[i] as WordFacts });
    }
    let fieldsHere: FieldSeen[] = [];
    let denied = 0;
    let opens = true;
    let person = 0;
    for (let i = 0; i < words.length; i++) {
      const { token, facts } = words[i] as Known;
      const { start, end } = token;
      seen.addBundle(facts.bundles[kind] ?? this.#words.bundleOf(facts, kind), token);
      this.#readNeighbours(words, i);
      if (token.isMark) {
        this.#readMark(token, counts);
        if (!token.endsSentence) continue;
        this.#readFieldPairs(fieldsHere);
        this.#readLastWord(words[i - 1], token, facts);
        fieldsHere = [];
        denied = 0;
        person = 0;
        opens = true;
        continue;
      }
      counts.words++;
      if (facts.isNumber) counts.numbers++;
      if (opens) this.#readOpening(words, i);
      opens = false;
      if (person === 0 && facts.isPerson) person = facts.norm;
      if (person !== 0) {
        seen.add(this.#idOf(mixHashes(person + 26, facts.stem), GROUPS.person), start, end);
      }
      for (const field of facts.fields) {
        fields.set(field.name, token);
        if (denied > 0) seen.add(field.deniedId, start, end);
        fieldsHere.push({ field, token });
      }
      if (denied > 0) {
        seen.add(facts.deniedId, start, end);
        denied--;
      }
      if (facts.isNegator) denied = DENIED_WORDS;
    }
    this.#readFieldPairs(fieldsHere);
  }

  /** The word with those after it. */
  #readNeighbours(words: readonly Known[], i: number): void {
    const { token, facts } = words[i] as Known;
    const next = words[i + 1];
    if (next === undefined) return;
    const seen = this.#seen;
    const { start } = token;
    const pair = mixHashes(facts.norm, next.facts.norm + 6);
    seen.add(this.#idOf(pair, GROUPS.wordPair), start, next.token.end);
    if (facts.isInflected || next.facts.isInflected) {
      const stems = mixHashes(facts.stem, next.facts.stem + 7);
      seen.add(this.#idOf(stems, GROUPS.stemPair), start, next.token.end);
    }
    const third = words[i + 2];
    if (third === undefined) return;
    const triple = mixHashes(pair, third.facts.norm + 10);
    seen.add(this.#idOf(triple, GROUPS.wordTriple), start, third.token.end);
    for (let d = 2; d <= FURTHEST_SKIP; d++) {
      const other = words[i + d];
      if (other === undefined || words[i + d - 1]?.token.endsSentence) break;
      const skip = mixHashes(facts.stem, other.facts.stem + 11);
      seen.add(this.#idOf(skip, GROUPS.skipPair), start, other.token.end);
    }
  }

  #readMark({ raw, start, end, endsSentence }: Token, counts: Counts): void {
    if (raw === '?') counts.questions++;
    if (raw === '"') counts.quotes++;
    if (raw === '!' || raw === '...') this.#addShape(raw, start, end);
    if (endsSentence) counts.sentences++;
  }

  #readLastWord(before: Known | undefined, mark: Token, markFacts: WordFacts): void {
    if (before === undefined || before.token.isMark) return;
    const key = mixHashes(before.facts.norm, markFacts.word + 22);
    this.#seen.add(this.#idOf(key, GROUPS.place), before.token.start, mark.end);
  }

  #readOpening(words: readonly Known[], i: number): void {
    const { token, facts } = words[i] as Known;
    const { start, end } = token;
    this.#seen.add(facts.openingId, start, end);
    this.#seen.add(facts.openingInKindIds[this.#kind] ?? -1, start, end);
    const next = words[i + 1];
    if (next === undefined) return;
    const key = mixHashes(facts.norm, next.facts.norm + 25);
    this.#seen.add(this.#idOf(key, GROUPS.place), start, next.token.end);
  }

  /** Of one sentence. */
  #readFieldPairs(seenFields: readonly FieldSeen[]): void {
    const count = Math.min(seenFields.length, MOST_PAIRED_FIELDS);
    for (let i = 0; i < count; i++) {
      const one = seenFields[i] as FieldSeen;
      for (let j = i + 1; j < count; j++) {
        const other = seenFields[j] as FieldSeen;
        if (one.token === other.token) continue;
        const key = mixHashes(one.field.key, mixHashes(other.field.key, 41));
        this.#seen.add(this.#idOf(key, GROUPS.fieldPair), one.token.start, other.token.end);
      }
    }
  }

  #readShape(
    tokens: readonly Token[],
    counts: Counts,
    fields: ReadonlyMap<string, Token>,
    start: number,
  ): void {
    const subject = subjectOf(fields);
    for (const name of TELLING_FIELDS) {
      const token = fields.get(name);
      if (token) this.#addShape(`${name}${subject}`, token.start, token.end);
    }
    this.#addShape(subject, start, start);
    for (const size of sizesOf(counts)) this.#addShape(size, start, start);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return;
    this.#addShape(`end${last.isMark ? last.raw : 'none'}`, last.start, last.end);
    this.#addShape(first.isCapital ? 'Cap' : 'low', start, start);
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
