// What a phrase can not do without to come from a position to its end: a text that lacks it need not be followed there.
import type { PhrasePositions } from './phrase-positions.ts';
import { ANY_WORD } from './word-symbols.ts';

/** @returns by position one symbol, that of the fewest positions; ANY_WORD where there is none. */
export function neededSymbols({
  symbol,
  next,
  ends,
}: Pick<PhrasePositions, 'symbol' | 'next' | 'ends'>): readonly number[] {
  const uses = new Map<number, number>();
  for (const one of symbol) uses.set(one, (uses.get(one) ?? 0) + 1);
  const usesOf = (one: number) => uses.get(one) ?? 0;
  const onTheWay: ReadonlySet<number>[] = [];
  // Positions come after those that lead to them.
  for (let at = symbol.length - 1; at >= 0; at--) {
    const ways = (next[at] ?? []).map((to) => withOwn(symbol[to], onTheWay[to]));
    onTheWay[at] = ends[at] === -1 ? inAll(ways) : new Set();
  }
  return onTheWay.map((needed) => {
    const [rarest = ANY_WORD] = [...needed].sort((a, b) => usesOf(a) - usesOf(b) || a - b);
    return rarest;
  });
}

function withOwn(own: number | undefined, rest: ReadonlySet<number> = new Set()) {
  return own === undefined || own === ANY_WORD ? rest : new Set([own, ...rest]);
}

function inAll([first, ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  if (first === undefined) return new Set();
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}
