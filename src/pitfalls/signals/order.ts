// A signal that fires on one thing coming before another: a solution, and only then the question what it is about.
import { UTTERANCE_KINDS } from '../utterance.ts';
import type { PhraseHit } from './phrase-machine.ts';
import { readPhraseSignal } from './read-phrase-signal.ts';
import { type Sightings, speakingHits } from './sightings.ts';
import type { OrderSignal } from './signal.ts';
import type { SightedTurn, SignalKind, TurnHit } from './signal-kind.ts';

export const order: SignalKind<OrderSignal> = {
  keys: ['over', 'first', 'later', 'unless-before'],

  read(fields, base) {
    return {
      kind: 'order',
      ...base,
      ...readPhraseSignal(fields),
      over: fields.choice('over', ['text', 'turns'], 'text'),
      first: fields.phrases('first'),
      later: fields.phrases('later'),
      unlessBefore: fields.phrases('unless-before', { needed: false }),
    };
  },

  phrases: ({ first, later, unlessBefore, none, exceptions }) => ({
    first,
    later,
    unlessBefore,
    none,
    exceptions,
  }),

  phrasesElsewhere: ({ over, unlessBefore }) => ({
    kinds: over === 'turns' ? UTTERANCE_KINDS : [],
    phrases: { unlessBefore },
  }),

  trigger: () => 'first',

  find(signal, here) {
    if (signal.over === 'turns') return [];
    const after = lastLater(here)?.first ?? -1;
    const known = here.hits('unlessBefore').map(({ last }) => last);
    const from = known.reduce((least, last) => Math.min(least, last), Number.POSITIVE_INFINITY);
    const early = here.hits('first').filter(({ first, last }) => last < after && first <= from);
    return speakingHits(early).slice(0, 1);
  },

  findInTurns(signal, turns) {
    if (signal.over === 'text') return [];
    const inScope = ({ kind }: SightedTurn) => signal.scope.kinds.includes(kind);
    let last: TurnHit | undefined;
    turns.forEach((turn, i) => {
      const hit = inScope(turn) ? lastLater(turn.sightings) : undefined;
      if (hit) last = { turn: i, first: hit.first, last: hit.last };
    });
    for (const [i, { kind, sightings }] of turns.entries()) {
      if (last === undefined || i > last.turn) return [];
      const known = sightings.hits('unlessBefore')[0];
      if (signal.scope.kinds.includes(kind)) {
        const early = speakingHits(sightings.hits('first')).find(
          (hit) =>
            (i < (last?.turn ?? 0) || hit.last < (last?.first ?? 0)) &&
            (known === undefined || hit.first <= known.last),
        );
        if (early) return [{ turn: i, first: early.first, last: early.last }];
      }
      if (known) return [];
    }
    return [];
  },
};

/** By where they begin, the last one. */
function lastLater({ hits }: Sightings): PhraseHit | undefined {
  return hits('later').findLast(({ isOwn }) => isOwn);
}
