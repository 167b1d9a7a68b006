// One signal as it is written: its keys, its phrases and its examples, and everything that is wrong with them.
import { FLAG_CLASSES, type FlagClass } from '../text-flag.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import type { FieldReader } from './field-reader.ts';
import { PHRASE_KEYS } from './read-phrase-signal.ts';
import type { Signal, SignalBase } from './signal.ts';
import { kindOf, SIGNAL_KIND_NAMES } from './signal-kinds.ts';

const SHARED_KEYS = ['id', 'class', 'kind', 'scope', 'certainty', 'why', 'examples'];

/** Whose pitfall it is: words of the other can never be a sign of it. */
const NOT_IN_WORDS_OF: Partial<Record<FlagClass, UtteranceKind>> = {
  overtuigen: 'employee',
  label: 'employee',
  'te-snel-oplossen': 'employee',
  druk: 'employee',
  oordeel: 'employee',
  emotie: 'teamlead',
  afleiding: 'teamlead',
  'snel-meegaan': 'teamlead',
  'op-scherp': 'teamlead',
};

/** @returns undefined when it cannot be said what kind it is. */
export function readSignal(fields: FieldReader): Signal | undefined {
  const flagClass = fields.choice('class', FLAG_CLASSES);
  const base: SignalBase = {
    id: fields.id('id'),
    class: flagClass,
    certainty: fields.number('certainty', { min: 0, max: 1 }),
    why: fields.text('why'),
    scope: readScope(fields, flagClass),
  };
  const kind = fields.choice('kind', SIGNAL_KIND_NAMES);
  if (!fields.is('kind', kind)) return undefined;
  const known = keysOf(kind);
  const elsewhere = SIGNAL_KIND_NAMES.flatMap(keysOf);
  fields.reportUnknown(known, elsewhere, kind);
  return kindOf({ kind }).read(fields, base);
}

function keysOf(kind: Signal['kind']): readonly string[] {
  const phraseKeys = kind === 'ratio' ? [] : PHRASE_KEYS;
  return [...SHARED_KEYS, ...kindOf({ kind }).keys, ...phraseKeys];
}

function readScope(fields: FieldReader, flagClass: FlagClass): SignalBase['scope'] {
  const scope = fields.inner('scope');
  const kinds = scope.choices('kinds', UTTERANCE_KINDS);
  const ownWordsOnly = scope.flag('own-words-only', true);
  scope.reportUnknown(['kinds', 'own-words-only']);
  const barred = NOT_IN_WORDS_OF[flagClass];
  if (barred !== undefined && fields.is('class', flagClass) && kinds.includes(barred)) {
    scope.report({
      code: 'side-not-for-class',
      path: [...scope.path, 'kinds', kinds.indexOf(barred)],
      details: { class: flagClass, side: barred },
    });
  }
  return { kinds, ownWordsOnly };
}
