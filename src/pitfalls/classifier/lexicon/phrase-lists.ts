// The phrases of the lexicon as lists of numbers, for the engine; and which of their tests a word passes.
import { hashText } from './hash.ts';
import { addItem } from './item-map.ts';
import { phrases } from './phrases.ts';

const PHRASE_SEED = 80 * 7919;
const LABEL_SEED = 76 * 7919;

/** Lists of several lists: list i stands in `items` from `from[i]` up to `from[i + 1]`. */
export interface JoinedLists {
  readonly items: readonly number[];
  readonly from: readonly number[];
}

export class PhraseLists {
  /** By phrase, where its steps stand in the two lists of steps; one more at the end. */
  readonly stepsFrom: number[] = [0];
  /** By step, the number of its test: a set of alternatives that several phrases may share. */
  readonly stepTests: number[] = [];
  /** How many tokens may lie before it. */
  readonly stepGaps: number[] = [];
  /** By phrase: itself, and what it speaks for: a class, or "ok-...". */
  readonly phraseKeys: number[] = [];
  readonly labelKeys: number[] = [];
  /** Which tests are passed by a word, by any form of it, by all that begins so, or by a word of a field. */
  readonly testsByWord = new Map<string, number[]>();
  readonly testsByStem = new Map<string, number[]>();
  readonly testsByBeginning = new Map<string, number[]>();
  readonly testsByField = new Map<string, number[]>();
  readonly #tests = new Map<string, number>();

  constructor() {
    for (const [label, lines] of Object.entries(phrases)) {
      const labelKey = hashText(label, LABEL_SEED);
      for (const line of lines.trim().split('\n')) this.#add(labelKey, line);
    }
  }

  /** The phrases that begin with a test, by test. */
  get byFirstTest(): JoinedLists {
    const byTest = Array.from(this.#tests, (): number[] => []);
    for (let phrase = 0; phrase < this.phraseKeys.length; phrase++) {
      byTest[this.stepTests[this.stepsFrom[phrase] ?? 0] ?? 0]?.push(phrase);
    }
    return joined(byTest);
  }

  #add(labelKey: number, line: string): void {
    let gap = 0;
    for (const part of line.trim().split(/\s+/)) {
      if (/^_\d+$/.test(part)) {
        gap = Number(part.slice(1));
        continue;
      }
      this.stepTests.push(this.#testOf(part));
      this.stepGaps.push(gap);
      gap = 0;
    }
    this.stepsFrom.push(this.stepTests.length);
    this.phraseKeys.push(hashText(line, PHRASE_SEED));
    this.labelKeys.push(labelKey);
  }

  #testOf(part: string): number {
    const known = this.#tests.get(part);
    if (known !== undefined) return known;
    const test = this.#tests.size;
    this.#tests.set(part, test);
    for (const way of part.split('|')) {
      if (way.startsWith('=')) addItem(this.testsByStem, way.slice(1), test);
      else if (way.startsWith('<')) addItem(this.testsByField, way.slice(1, -1), test);
      else if (way.endsWith('*')) addItem(this.testsByBeginning, way.slice(0, -1), test);
      else if (way !== '') addItem(this.testsByWord, way, test);
    }
    return test;
  }
}

export function joined(lists: readonly (readonly number[])[]): JoinedLists {
  const from = [0];
  for (const list of lists) from.push((from.at(-1) ?? 0) + list.length);
  return { items: lists.flat(), from };
}
