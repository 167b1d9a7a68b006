// All phrases as one machine that walks through the words of a text once, and tells which phrases stand where.
import type { FoundPhrases } from './found-phrases.ts';
import { packMachine } from './pack-machine.ts';
import type { Phrase } from './phrase.ts';
import { PhraseEngine, type ReadText } from './phrase-engine.ts';
import { PositionBuilder, type WordLists } from './phrase-positions.ts';
import type { Words } from './words.ts';

/** Plain data that survives JSON. */
export interface PackedMachine {
  /** What the engine is to walk with, in base64. */
  readonly image: string;
  /** The classes of words that it asks for, in its order. */
  readonly classes: readonly string[];
}

/** A phrase found: positions of its first and last word among the words. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
}

/**
 * A position automaton: one position a word of a phrase, no stack and nothing to go back to. Each word of a text
 * looks at most once at each position, so that the time is that of the text, whatever the phrases are.
 */
export class PhraseMachine {
  /** Absent when it was made ready by the build. */
  readonly #builder: PositionBuilder | undefined;
  #packed: PackedMachine | undefined;
  #ownEngine: PhraseEngine | undefined;

  constructor(from: WordLists | PackedMachine) {
    if ('image' in from) this.#packed = from;
    else this.#builder = new PositionBuilder(from);
  }

  /** To be walked through: nothing can be added to it. */
  pack(): PackedMachine {
    this.#packed ??= this.#builder && packMachine(this.#builder);
    if (this.#packed === undefined) throw new Error('a machine without phrases');
    return this.#packed;
  }

  /** @returns the number under which hits of the phrase will be found. */
  add(phrase: Phrase): number {
    if (this.#builder === undefined) throw new Error('the machine has been made ready');
    this.#packed = undefined;
    this.#ownEngine = undefined;
    return this.#builder.add(phrase);
  }

  /** Reads a text into words, and finds the phrases in them. */
  read(text: string): ReadText {
    return this.#engine().find(text);
  }

  find({ text }: Words): FoundPhrases {
    return this.read(text).found;
  }

  #engine(): PhraseEngine {
    this.#ownEngine ??= new PhraseEngine(this.pack());
    return this.#ownEngine;
  }
}
