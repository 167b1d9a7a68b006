// The phrases that were found in one text. Most are never asked for: only what is asked for becomes an object.
import type { PhraseHit } from './phrase-machine.ts';

/** In a list of numbers that holds more: for each hit its first and last word, and the next hit of the same phrase or -1. */
interface FoundNumbers {
  readonly numbers: Int32Array;
  /** Where the hits begin. */
  readonly hitsAt: number;
  /** From here to the end two numbers for every phrase: the phrase, and its first hit. */
  readonly foundAt: number;
}

const PER_HIT = 3;

export class FoundPhrases {
  /** How much was looked at, for tests: grows with the words, and with nothing else. */
  readonly steps: number;
  readonly #found: FoundNumbers;
  readonly #firstHits = new Map<number, number>();

  constructor(found: FoundNumbers, steps: number) {
    this.steps = steps;
    this.#found = found;
    const { numbers, foundAt } = found;
    for (let i = foundAt; i < numbers.length; i += 2) {
      this.#firstHits.set(numbers[i] as number, numbers[i + 1] as number);
    }
  }

  /** Numbers of the phrases, in the order in which they first end. */
  get phrases(): Iterable<number> {
    return this.#firstHits.keys();
  }

  /** The same with the hits of each, in the order in which they end. */
  get hits(): ReadonlyMap<number, readonly PhraseHit[]> {
    return new Map(Array.from(this.phrases, (phrase) => [phrase, this.hitsOf(phrase)]));
  }

  has(phrase: number): boolean {
    return this.#firstHits.has(phrase);
  }

  /** In the order in which they end. */
  hitsOf(phrase: number): readonly PhraseHit[] {
    const hits: PhraseHit[] = [];
    const { numbers, hitsAt } = this.#found;
    for (let hit = this.#firstHits.get(phrase) ?? -1; hit >= 0; ) {
      const at = hitsAt + hit * PER_HIT;
      hits.push({ first: numbers[at] as number, last: numbers[at + 1] as number });
      hit = numbers[at + 2] as number;
    }
    return hits;
  }
}
