// What a word or a mark can do in the phrases of a machine, worked out once for each word that is met.
import type { PhrasePositions } from './phrase-positions.ts';

export interface WordMeaning {
  /** One bit a symbol. */
  readonly symbols: Uint32Array;
  /** The second positions of all phrases that can begin with it. */
  readonly seconds: Int32Array;
  /** Numbers of the phrases that it is the whole of. */
  readonly whole: readonly number[];
}

export const NO_MEANING: WordMeaning = {
  symbols: new Uint32Array(0),
  seconds: new Int32Array(0),
  whole: [],
};

/** @param own the symbols it has; @param count how many symbols there are. */
export function meaningOf(
  own: readonly number[],
  count: number,
  { starts, nextFrom, next, ends }: PhrasePositions,
): WordMeaning {
  const symbols = new Uint32Array((count >> 5) + 1);
  for (const one of own) symbols[one >> 5] = (symbols[one >> 5] ?? 0) | (1 << (one & 31));
  const first = own.flatMap((one) => starts.get(one) ?? []);
  const seconds = new Set(
    first.flatMap((at) => [...next.subarray(nextFrom[at] ?? 0, nextFrom[at + 1] ?? 0)]),
  );
  return {
    symbols,
    seconds: Int32Array.from(seconds),
    whole: first.map((at) => ends[at] ?? -1).filter((phrase) => phrase !== -1),
  };
}

export function has(symbols: Uint32Array, one: number): boolean {
  return ((symbols[one >> 5] as number) & (1 << (one & 31))) !== 0;
}
