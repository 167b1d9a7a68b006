// One text looked at: its words, the phrases in it, and which signals have a reason to judge it.

import type { FoundPhrases } from './found-phrases.ts';
import type { Lookout, PhrasesByRole } from './lookout.ts';
import { othersWords } from './own-words.ts';
import type { PhraseHit } from './phrase-machine.ts';
import { byPlace, type PhraseRole, type SightedHit, type Sightings } from './sightings.ts';
import type { Signal } from './signal.ts';
import type { Numbers, Words } from './words.ts';

const NO_HITS: readonly SightedHit[] = [];
const NO_NUMBERS: readonly number[] = [];

export class SightedText {
  readonly words: Words;
  /** How much was looked at. */
  readonly steps: number;
  readonly #lookout: Lookout;
  readonly #found: FoundPhrases;
  /** Many signals share the phrases that silence them: in which sentences those stand is found out once. */
  #sentences: Map<number, ReadonlySet<number>> | undefined;
  #others: Numbers | undefined;

  constructor(text: string, lookout: Lookout) {
    this.#lookout = lookout;
    const { words, found } = lookout.machine.read(text);
    this.words = words;
    this.#found = found;
    this.steps = found.steps + words.count;
  }

  /** For each word 1 where it is quoted or handed back, or else 0; alongside `words`. */
  get others(): Numbers {
    const { marking, until } = this.#lookout;
    this.#others ??= othersWords(this.words, this.hitsOf(marking), this.hitsOf(until));
    return this.#others;
  }

  /** In the order in which their phrases end. */
  get candidates(): ReadonlySet<Signal> {
    const candidates = new Set<Signal>();
    for (const number of this.#found.phrases) {
      for (const signal of this.#lookout.triggers.get(number) ?? []) candidates.add(signal);
    }
    return candidates;
  }

  sightings(signal: Signal): Sightings {
    return new SignalSightings(this, this.#lookout.roles.get(signal) ?? {});
  }

  /** By where they begin; `phrase` counts in the list of numbers. */
  hitsOf(numbers: readonly number[]): readonly SightedHit[] {
    let found: SightedHit[] | undefined;
    for (let phrase = 0; phrase < numbers.length; phrase++) {
      const number = numbers[phrase] as number;
      if (!this.#found.has(number)) continue;
      found ??= [];
      for (const { first, last } of this.#found.hitsOf(number)) found.push({ first, last, phrase });
    }
    if (found === undefined) return NO_HITS;
    return found.length === 1 ? found : found.sort(byPlace);
  }

  /** @param sentence without it: anywhere. */
  has(number: number, sentence: number | undefined): boolean {
    if (!this.#found.has(number)) return false;
    if (sentence === undefined) return true;
    this.#sentences ??= new Map();
    let sentences = this.#sentences.get(number);
    if (sentences === undefined) {
      const own = this.#found.hitsOf(number);
      sentences = new Set(own.map(({ first }) => this.words.sentence[first] ?? 0));
      this.#sentences.set(number, sentences);
    }
    return sentences.has(sentence);
  }
}

/** What one signal sees of it. */
class SignalSightings implements Sightings {
  readonly #text: SightedText;
  readonly #roles: PhrasesByRole;

  constructor(text: SightedText, roles: PhrasesByRole) {
    this.#text = text;
    this.#roles = roles;
  }

  get words(): Words {
    return this.#text.words;
  }

  get wordCount(): number {
    return this.words.wordCount;
  }

  hits(role: PhraseRole): readonly SightedHit[] {
    return this.#text.hitsOf(this.#numbersOf(role));
  }

  has(role: PhraseRole, sentence?: number): boolean {
    for (const number of this.#numbersOf(role)) if (this.#text.has(number, sentence)) return true;
    return false;
  }

  isOthers({ first, last }: PhraseHit): boolean {
    const { others } = this.#text;
    return others[first] === 1 || others[last] === 1;
  }

  #numbersOf(role: PhraseRole): readonly number[] {
    return this.#roles[role] ?? NO_NUMBERS;
  }
}
