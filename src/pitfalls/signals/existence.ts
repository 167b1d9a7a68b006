// A signal that fires on words being there: one of `any`, all of `all`, none of `none`.
import { readPhraseSignal } from './read-phrase-signal.ts';
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
};
