// A signal that fires on the same kind of move coming again: the third argument for the same thing.
import type { PhraseHit } from './phrase-machine.ts';
import { readPhraseSignal } from './read-phrase-signal.ts';
import { speakingHits } from './sightings.ts';
import type { RepetitionSignal } from './signal.ts';
import type { SignalKind, TurnHit } from './signal-kind.ts';

export const repetition: SignalKind<RepetitionSignal> = {
  keys: ['over', 'any', 'times', 'resets'],

  read(fields, base) {
    return {
      kind: 'repetition',
      ...base,
      ...readPhraseSignal(fields),
      over: fields.choice('over', ['text', 'turns'], 'text'),
      any: fields.phrases('any'),
      times: fields.number('times', { min: 2, max: 20, whole: true }),
      resets: fields.phrases('resets', { needed: false }),
    };
  },

  phrases: ({ any, resets, none, exceptions }) => ({ any, resets, none, exceptions }),

  trigger: () => 'any',

  find(signal, here) {
    if (signal.over === 'turns') return [];
    const resets = here.hits('resets');
    const found: PhraseHit[] = [];
    let count = 0;
    let reset = 0;
    for (const hit of speakingHits(here.hits('any'))) {
      for (; (resets[reset]?.first ?? Number.POSITIVE_INFINITY) < hit.first; reset++) count = 0;
      // From here on it goes on; it has been said once.
      if (++count === signal.times) found.push(hit);
    }
    return found;
  },

  findInTurns(signal, turns) {
    if (signal.over === 'text') return [];
    const found: TurnHit[] = [];
    let count = 0;
    turns.forEach(({ kind, sightings }, turn) => {
      if (!signal.scope.kinds.includes(kind)) return;
      const [hit] = speakingHits(sightings.hits('any'));
      if (sightings.hits('resets').length > 0) count = 0;
      else if (hit && ++count === signal.times) found.push({ turn, ...hit });
    });
    return found;
  },
};
