// The positions of a machine as plain data, so that the build can lay them out and no check has to.
import type { PhrasePositions } from './phrase-positions.ts';

/** The same, as lists that JSON can hold. */
export type PackedPositions = Readonly<
  Record<'symbol' | 'nextFrom' | 'next' | 'ends', readonly number[]>
> & {
  readonly starts: readonly (readonly [symbol: number, positions: readonly number[]])[];
};

export function packPositions(positions: PhrasePositions): PackedPositions {
  const { symbol, nextFrom, next, ends, starts } = positions;
  return {
    symbol: [...symbol],
    nextFrom: [...nextFrom],
    next: [...next],
    ends: [...ends],
    starts: [...starts],
  };
}

export function unpackPositions(packed: PackedPositions): PhrasePositions {
  return {
    symbol: Int32Array.from(packed.symbol),
    nextFrom: Int32Array.from(packed.nextFrom),
    next: Int32Array.from(packed.next),
    ends: Int32Array.from(packed.ends),
    starts: new Map(packed.starts),
  };
}
