// The keys that all signals with phrases share, beside those of their kind.
import type { FieldReader } from './field-reader.ts';
import type { PhraseSignalBase, SignalBase } from './signal.ts';

export const PHRASE_KEYS = ['none', 'within', 'exceptions', 'max-words'] as const;

export function readPhraseSignal(fields: FieldReader): Omit<PhraseSignalBase, keyof SignalBase> {
  return {
    none: fields.phrases('none', { needed: false }),
    within: fields.choice('within', ['sentence', 'text'], 'sentence'),
    exceptions: fields.phrases('exceptions', { needed: false }),
    ...(fields.has('max-words') && {
      maxWords: fields.number('max-words', { min: 1, max: 1000, whole: true }),
    }),
  };
}
