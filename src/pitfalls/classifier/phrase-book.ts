// The phrases of the lexicon made ready: which words fit which step, and where a phrase is found.
import { hashText } from './hash.ts';
import { phrases } from './lexicon/phrases.ts';
import type { Token } from './split-tokens.ts';
import type { WordForm } from './word-form.ts';

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
  /** The test of its second step; -1 when it has none. */
  readonly second: number;
}

interface Step {
  /** Number of its test: a set of alternatives that several phrases may share. */
  readonly test: number;
  /** How many tokens may lie before it. */
  readonly gap: number;
}

/** What a word form means for phrases. */
export interface PhraseFacts {
  /** The tests it passes. */
  readonly fits: ReadonlySet<number>;
  /** The phrases it can start. */
  readonly starts: readonly Phrase[];
}

const PHRASE_SEED = 80 * 7919;
const LONGEST_BEGINNING = 24;

export class PhraseBook {
  /** Tests by the word, stem, beginning or word field that passes them. */
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #fields = new Map<string, number[]>();
  readonly #tests = new Map<string, number>();
  readonly #startsWith = new Map<number, Phrase[]>();
  /** By test, the number of the last text in which a word passed it. */
  readonly #passed: Uint32Array;
  #text = 0;

  constructor() {
    for (const [label, lines] of Object.entries(phrases)) {
      for (const line of lines.trim().split('\n')) this.#add(label, line);
    }
    this.#passed = new Uint32Array(this.#tests.size);
  }

  factsOf(raw: string, form: WordForm, fields: readonly string[]): PhraseFacts {
    const fits = new Set([
      ...(this.#words.get(raw) ?? []),
      ...(this.#words.get(form.norm) ?? []),
      ...(this.#stems.get(form.stem) ?? []),
      ...fields.flatMap((field) => this.#fields.get(field) ?? []),
    ]);
    for (let n = 1; n <= Math.min(raw.length, LONGEST_BEGINNING); n++) {
      for (const test of this.#beginnings.get(raw.slice(0, n)) ?? []) fits.add(test);
    }
    return { fits, starts: [...fits].flatMap((test) => this.#startsWith.get(test) ?? []) };
  }

  /** Greedy with bounded gaps that do not cross a sentence end: in step with the length of the text. */
  find(tokens: readonly Token[], facts: readonly PhraseFacts[]): readonly FoundPhrase[] {
    this.#markTests(facts);
    const passed = this.#passed;
    const text = this.#text;
    const found: FoundPhrase[] = [];
    for (let first = 0; first < facts.length; first++) {
      const { starts } = facts[first] as PhraseFacts;
      for (let s = 0; s < starts.length; s++) {
        const phrase = starts[s] as Phrase;
        // Most phrases end here: no word of the text fits their second step.
        if (phrase.second !== -1 && passed[phrase.second] !== text) continue;
        const last = lastOf(phrase, first, tokens, facts);
        if (last !== -1) found.push({ phrase, first, last });
      }
    }
    return found;
  }

  /** Notes which tests some word of this text passes. */
  #markTests(facts: readonly PhraseFacts[]): void {
    this.#text = (this.#text + 1) >>> 0;
    for (const { fits } of facts) {
      for (const test of fits) this.#passed[test] = this.#text;
    }
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
    const second = steps[1]?.test ?? -1;
    const phrase = { label, key: hashText(line, PHRASE_SEED), steps, second };
    add(this.#startsWith, steps[0]?.test ?? -1, phrase);
  }

  #testOf(part: string): number {
    const known = this.#tests.get(part);
    if (known !== undefined) return known;
    const test = this.#tests.size;
    this.#tests.set(part, test);
    for (const way of part.split('|')) {
      if (way.startsWith('=')) add(this.#stems, way.slice(1), test);
      else if (way.startsWith('<')) add(this.#fields, way.slice(1, -1), test);
      else if (way.endsWith('*')) add(this.#beginnings, way.slice(0, -1), test);
      else if (way !== '') add(this.#words, way, test);
    }
    return test;
  }
}

/** @returns -1 when the phrase is not there. */
function lastOf(
  { steps }: Phrase,
  first: number,
  tokens: readonly Token[],
  facts: readonly PhraseFacts[],
): number {
  let at = first;
  for (let s = 1; s < steps.length; s++) {
    const step = steps[s] as Step;
    const furthest = Math.min(at + 1 + step.gap, tokens.length - 1);
    let found = -1;
    for (let next = at + 1; next <= furthest; next++) {
      if (facts[next]?.fits.has(step.test)) {
        found = next;
        break;
      }
      if (tokens[next]?.endsSentence) break;
    }
    if (found === -1) return -1;
    at = found;
  }
  return at;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
