// A signal that fires on words for what stood just before them: a quick yes after an advice.
import { UTTERANCE_KINDS } from '../utterance.ts';
import { readPhraseSignal } from './read-phrase-signal.ts';
import { speakingHits } from './sightings.ts';
import { BEFORE_FORMS, type BeforeForm, type ContextSignal } from './signal.ts';
import type { SightedTurn, SignalKind } from './signal-kind.ts';

export const context: SignalKind<ContextSignal> = {
  keys: ['any', 'before'],

  read(fields, base) {
    const before = fields.inner('before');
    const any = before.phrases('any', { needed: false });
    const form = before.has('form') ? before.choice('form', BEFORE_FORMS) : undefined;
    if (!before.has('any') && form === undefined) before.report({ code: 'no-phrases' });
    const signal: ContextSignal = {
      kind: 'context',
      ...base,
      ...readPhraseSignal(fields),
      any: fields.phrases('any'),
      before: {
        kinds: before.choices('kinds', UTTERANCE_KINDS),
        any,
        none: before.phrases('none', { needed: false }),
        ...(form !== undefined && { form }),
      },
    };
    before.reportUnknown(['kinds', 'any', 'none', 'form']);
    return signal;
  },

  phrases: ({ any, none, exceptions }) => ({ any, none, exceptions }),

  phrasesElsewhere: ({ before }) => ({
    kinds: before.kinds,
    phrases: { beforeAny: before.any, beforeNone: before.none },
  }),

  trigger: () => 'any',

  find(signal, here, before) {
    if (before === undefined || !fits(signal, before)) return [];
    return speakingHits(here.hits('any'));
  },
};

function fits(signal: ContextSignal, { kind, sightings }: SightedTurn): boolean {
  const { kinds, any, form } = signal.before;
  if (!kinds.includes(kind)) return false;
  if (any.length > 0 && sightings.hits('beforeAny').length === 0) return false;
  if (sightings.hits('beforeNone').length > 0) return false;
  return form === undefined || hasForm(form, sightings);
}

/** The last sentence is what the answer follows on. */
function hasForm(form: BeforeForm, { words }: SightedTurn['sightings']): boolean {
  if (form === 'quote') return words.quoted.includes(1);
  const isQuestion = words.sentences.at(-1)?.isQuestion ?? false;
  return isQuestion === (form === 'question');
}
