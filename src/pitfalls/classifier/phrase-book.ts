// The phrases of the lexicon made ready: which words fit which step, and where a phrase is found.
import { WordEdges } from '../word-edges.ts';
import { hashText } from './hash.ts';
import { phrases } from './lexicon/phrases.ts';
import { NumberList } from './number-list.ts';
import type { TokenList } from './token-list.ts';
import type { WordForm } from './word-form.ts';
import { TRAITS } from './word-traits.ts';

export interface FoundPhrase {
  readonly phrase: Phrase;
  /** Positions of its first and last token. */
  readonly first: number;
  readonly last: number;
}

export interface Phrase {
  /** What it speaks for: a class, or "ok-...". */
  readonly label: string;
  readonly key: number;
  readonly steps: readonly Step[];
}

interface Step {
  /** Number of its test: a set of alternatives that several phrases may share. */
  readonly test: number;
  /** How many tokens may lie before it. */
  readonly gap: number;
}

const PHRASE_SEED = 80 * 7919;
const LAST_BASE = 2 ** 30;

export class PhraseBook {
  /** Tests by the word, stem, beginning or word field that passes them. */
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #beginnings = new WordEdges<number>('start');
  readonly #fields = new Map<string, number[]>();
  readonly #tests = new Map<string, number>();
  readonly #phrases: Phrase[] = [];
  /** By phrase, the test of its second step (-1 = it has none) and how far away that may lie. */
  readonly #seconds = new NumberList();
  readonly #reaches = new NumberList();
  /** By test, the phrases that begin with it. */
  readonly #startsWith: number[][] = [];
  /** The tests that word w passes stand in `fits` from `fitsFrom[w]` up to `fitsFrom[w + 1]`. */
  readonly #fits = new NumberList();
  readonly #fitsFrom = new NumberList();
  /** The same for the phrases it can start. */
  readonly #starts = new NumberList();
  readonly #startsFrom = new NumberList();
  /** By test, the nearest place to the right where a word passes it: its position counted on over all texts. */
  readonly #nearest: Int32Array;
  #base = 0;

  constructor() {
    for (const [label, lines] of Object.entries(phrases)) {
      for (const line of lines.trim().split('\n')) this.#add(label, line);
    }
    this.#nearest = new Int32Array(this.#tests.size).fill(-1);
    this.forgetWords();
  }

  forgetWords(): void {
    for (const list of [this.#fits, this.#fitsFrom, this.#starts, this.#startsFrom]) {
      list.length = 0;
    }
    this.#fitsFrom.push(0);
    this.#startsFrom.push(0);
  }

  /** Words count on from 0. @param fields the word fields it belongs to. */
  addWord(raw: string, form: WordForm, fields: readonly string[]): void {
    const fits = new Set<number>();
    const add = (test: number) => fits.add(test);
    this.#words.get(raw)?.forEach(add);
    this.#words.get(form.norm)?.forEach(add);
    this.#stems.get(form.stem)?.forEach(add);
    for (const field of fields) this.#fields.get(field)?.forEach(add);
    this.#beginnings.each(raw, add);
    for (const test of fits) {
      this.#fits.push(test);
      this.#startsWith[test]?.forEach((phrase) => {
        this.#starts.push(phrase);
      });
    }
    this.#fitsFrom.push(this.#fits.length);
    this.#startsFrom.push(this.#starts.length);
  }

  /**
   * Greedy with bounded gaps that do not cross a sentence end: in step with the length of the text.
   * @param traits by word.
   */
  find({ words, count }: TokenList, traits: Int32Array): readonly FoundPhrase[] {
    const nearest = this.#nearest;
    if (this.#base > LAST_BASE) {
      nearest.fill(-1);
      this.#base = 0;
    }
    const base = this.#base;
    this.#base += count;
    const fits = this.#fits.items;
    const fitsFrom = this.#fitsFrom.items;
    const starts = this.#starts.items;
    const startsFrom = this.#startsFrom.items;
    const seconds = this.#seconds.items;
    const reaches = this.#reaches.items;
    const found: FoundPhrase[] = [];
    // From right to left, so that it is known where the second step of a phrase could be.
    let sentenceEnd = count - 1;
    for (let first = count - 1; first >= 0; first--) {
      const word = words[first] as number;
      const from = startsFrom[word] as number;
      // Backwards as well: turned round, all are in the order of the text.
      for (let s = (startsFrom[word + 1] as number) - 1; s >= from; s--) {
        const number = starts[s] as number;
        const second = seconds[number] as number;
        if (second !== -1) {
          const at = (nearest[second] as number) - base;
          // Most phrases end here.
          if (at <= first || at > first + (reaches[number] as number) || at > sentenceEnd) continue;
        }
        const phrase = this.#phrases[number] as Phrase;
        const last = this.#lastOf(phrase, first, words.subarray(0, count), traits);
        if (last !== -1) found.push({ phrase, first, last });
      }
      const until = fitsFrom[word + 1] as number;
      for (let f = fitsFrom[word] as number; f < until; f++) {
        nearest[fits[f] as number] = base + first;
      }
      if (((traits[word] as number) & TRAITS.endsSentence) !== 0) sentenceEnd = first;
    }
    return found.reverse();
  }

  /** @returns -1 when the phrase is not there. */
  #lastOf({ steps }: Phrase, first: number, words: Int32Array, traits: Int32Array): number {
    let at = first;
    for (let s = 1; s < steps.length; s++) {
      const { test, gap } = steps[s] as Step;
      const furthest = Math.min(at + 1 + gap, words.length - 1);
      let found = -1;
      for (let next = at + 1; next <= furthest; next++) {
        const word = words[next] as number;
        if (this.#passes(word, test)) {
          found = next;
          break;
        }
        if (((traits[word] as number) & TRAITS.endsSentence) !== 0) break;
      }
      if (found === -1) return -1;
      at = found;
    }
    return at;
  }

  #passes(word: number, test: number): boolean {
    const fits = this.#fits.items;
    const until = this.#fitsFrom.items[word + 1] as number;
    for (let f = this.#fitsFrom.items[word] as number; f < until; f++) {
      if (fits[f] === test) return true;
    }
    return false;
  }

  #add(label: string, line: string): void {
    const steps: Step[] = [];
    let gap = 0;
    for (const part of line.trim().split(/\s+/)) {
      if (/^_\d+$/.test(part)) {
        gap = Number(part.slice(1));
        continue;
      }
      steps.push({ test: this.#testOf(part), gap });
      gap = 0;
    }
    const number = this.#phrases.push({ label, key: hashText(line, PHRASE_SEED), steps }) - 1;
    this.#seconds.push(steps[1]?.test ?? -1);
    this.#reaches.push((steps[1]?.gap ?? 0) + 1);
    const first = steps[0]?.test ?? 0;
    this.#startsWith[first] ??= [];
    this.#startsWith[first].push(number);
  }

  #testOf(part: string): number {
    const known = this.#tests.get(part);
    if (known !== undefined) return known;
    const test = this.#tests.size;
    this.#tests.set(part, test);
    for (const way of part.split('|')) {
      if (way.startsWith('=')) add(this.#stems, way.slice(1), test);
      else if (way.startsWith('<')) add(this.#fields, way.slice(1, -1), test);
      else if (way.endsWith('*')) this.#beginnings.add(way.slice(0, -1), test);
      else if (way !== '') add(this.#words, way, test);
    }
    return test;
  }
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
