// A signal that fires on words being there: one of `any`, all of `all`, none of `none`.
import { readPhraseSignal } from './read-phrase-signal.ts';
import type { ExistenceSignal } from './signal.ts';
import type { SignalKind } from './signal-kind.ts';
import { ownHits, standingHits } from './standing-hits.ts';

export const existence: SignalKind<ExistenceSignal> = {
  keys: ['any', 'all'],

  read(fields, base) {
    const any = fields.phrases('any', { needed: false });
    const all = fields.phrases('all', { needed: false });
    if (!fields.has('any') && !fields.has('all')) fields.report({ code: 'no-phrases' });
    return { kind: 'existence', ...base, ...readPhraseSignal(fields), any, all };
  },

  phrases: ({ any, all, none, exceptions }) => ({ any, all, none, exceptions }),

  trigger: ({ any }) => (any.length > 0 ? 'any' : 'all'),

  find(signal, here) {
    // So are most signals.
    if (signal.all.length === 0) return standingHits(signal, here, ownHits(signal, here, 'any'));
    const together = ownHits(signal, here, 'all');
    const { sentence } = here.words;
    const placeOf = (word: number) => (signal.within === 'text' ? 0 : (sentence[word] ?? 0));
    const seen = new Map<number, Set<number>>();
    for (const { first, phrase } of together) {
      const place = placeOf(first);
      seen.set(place, (seen.get(place) ?? new Set()).add(phrase));
    }
    const hasAll = (word: number) => (seen.get(placeOf(word))?.size ?? 0) === signal.all.length;
    // Without `any` the words shown are those of the first phrase of `all`.
    const shown =
      signal.any.length > 0
        ? ownHits(signal, here, 'any')
        : together.filter(({ phrase }) => phrase === 0);
    return standingHits(
      signal,
      here,
      shown.filter(({ first }) => hasAll(first)),
    );
  },
};
