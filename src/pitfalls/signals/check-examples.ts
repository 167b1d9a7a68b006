// Whether signals fire where their own examples say they do, and are silent where they say they are.
import type { Example } from './read-example.ts';
import type { Signal } from './signal.ts';
import type { SignalHit, SignalMatcher } from './signal-matcher.ts';
import type { SignalFinding } from './signal-problem.ts';

export function checkExamples(
  matcher: SignalMatcher,
  examples: ReadonlyMap<Signal, readonly Example[]>,
): readonly SignalFinding[] {
  return matcher.signals.signals.flatMap((signal) =>
    (examples.get(signal) ?? []).flatMap((example) => checkExample(signal, example, matcher)),
  );
}

function checkExample(
  signal: Signal,
  { turns, fires, path }: Example,
  matcher: SignalMatcher,
): readonly SignalFinding[] {
  const lines = turns.map(({ text }) => text).join(' / ');
  const details = { id: signal.id, example: lines.slice(0, 120) };
  if (fires && !turns.some(({ kind }) => signal.scope.kinds.includes(kind))) {
    const kinds = signal.scope.kinds.join(', ');
    return [{ code: 'example-not-in-scope', path, details: { ...details, kinds } }];
  }
  const [hit] = hitsOf(signal, turns, matcher);
  if (fires) return hit ? [] : [{ code: 'example-silent', path, details }];
  return hit ? [{ code: 'example-fires', path, details: { ...details, words: hit.words } }] : [];
}

type HitWords = SignalHit & { readonly words: string };

/** Of this signal alone: asking them all would take the square of what an author writes. */
function hitsOf(
  signal: Signal,
  turns: Example['turns'],
  matcher: SignalMatcher,
): readonly HitWords[] {
  const single = turns.flatMap((turn, i) => {
    const before = turn.before ?? turns[i - 1];
    return matcher
      .hitsIn(before ? { ...turn, before } : turn, signal)
      .map((hit) => ({ ...hit, words: turn.text.slice(hit.start, hit.end) }));
  });
  const whole = matcher.hitsInTurns(turns, signal).map((hit) => ({
    ...hit,
    words: turns[hit.turn]?.text.slice(hit.start, hit.end) ?? '',
  }));
  return [...single, ...whole];
}
