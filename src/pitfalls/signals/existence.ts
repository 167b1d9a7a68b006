// A signal that fires on words being there: one of `any`, all of `all`, none of `none`.
import { readPhraseSignal } from './read-phrase-signal.ts';
import { speakingHits } from './sightings.ts';
import type { ExistenceSignal } from './signal.ts';
import type { SignalKind } from './signal-kind.ts';

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

  isPlain: ({ all }) => all.length === 0,

  find(signal, here) {
    const { sentence } = here.words;
    const placeOf = (word: number) => (signal.within === 'text' ? 0 : (sentence[word] ?? 0));
    const together = here.hits('all').filter(({ isOwn }) => isOwn);
    const seen = new Map<number, Set<number>>();
    for (const { first, phrase } of together) {
      const place = placeOf(first);
      seen.set(place, (seen.get(place) ?? new Set()).add(phrase));
    }
    const hasAll = (word: number) => (seen.get(placeOf(word))?.size ?? 0) === signal.all.length;
    // Without `any` the words shown are those of the first phrase of `all`.
    const shown =
      signal.any.length > 0 ? here.hits('any') : together.filter(({ phrase }) => phrase === 0);
    return speakingHits(shown.filter(({ first }) => hasAll(first)));
  },
};
