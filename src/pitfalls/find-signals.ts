// The signals in a text or a talk, as flags: they never conclude, a person looks at them.
import type { SignalHit, SignalMatcher } from './signals/signal-matcher.ts';
import type { TextFlag } from './text-flag.ts';
import type { Utterance } from './utterance.ts';

/**
 * The flags on one text, by where they stand. Flags of one class do not overlap: the most certain one stays.
 * Make the matcher once, with `new SignalMatcher(signals)`. Takes time in step with the length of the text.
 */
export function findSignals(utterance: Utterance, matcher: SignalMatcher): readonly TextFlag[] {
  return toFlags(matcher.hitsIn(utterance), utterance.text);
}

/**
 * The flags that only a talk as a whole can give (order, ratio, repetition over turns): a list for each turn.
 * What a turn gives by itself comes from findSignals.
 */
export function findTurnSignals(
  turns: readonly Utterance[],
  matcher: SignalMatcher,
): readonly (readonly TextFlag[])[] {
  const hits = matcher.hitsInTurns(turns);
  return turns.map(({ text }, i) =>
    toFlags(
      hits.filter(({ turn }) => turn === i),
      text,
    ),
  );
}

function toFlags(hits: readonly SignalHit[], text: string): readonly TextFlag[] {
  if (hits.length < 2) return hits.map((hit) => asFlag(hit, text));
  const byClass = new Map<string, TextFlag[]>();
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const flag = asFlag(hit, text);
    const own = byClass.get(flag.class) ?? [];
    const last = own.at(-1);
    if (last === undefined || last.end <= flag.start) own.push(flag);
    else if (last.certainty < flag.certainty) own.splice(-1, 1, flag);
    byClass.set(flag.class, own);
  }
  return [...byClass.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end);
}

function asFlag({ signal, start, end }: SignalHit, text: string): TextFlag {
  const { class: flagClass, certainty, id } = signal;
  return { class: flagClass, text: text.slice(start, end), start, end, certainty, signal: id };
}
