// Makers for signals: a whole signals.yaml out of one signal, and the signals of the main playbook.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findSignals } from '../../src/pitfalls/find-signals.ts';
import { type ParsedSignals, parseSignals } from '../../src/pitfalls/parse-signals.ts';
import type { ExistenceSignal, Signal, Signals } from '../../src/pitfalls/signals/signal.ts';
import { SignalMatcher } from '../../src/pitfalls/signals/signal-matcher.ts';
import type { Utterance, UtteranceKind } from '../../src/pitfalls/utterance.ts';

const MAIN = new URL('../../playbooks/willen-kunnen-snappen/signals.yaml', import.meta.url);

export const mainSignalsText = readFileSync(fileURLToPath(MAIN), 'utf8');

export function parseSignalsText(text: string, name = ''): ParsedSignals {
  return parseSignals(name, [{ name: 'signals.yaml', text }]);
}

/** @throws when they are not in order. */
export function signalsFrom(text: string): Signals {
  const parsed = parseSignalsText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.signals;
}

/** A signal of the kind existence for everything the lead says, unless told otherwise. */
export function existenceOf(own: Partial<ExistenceSignal> = {}): ExistenceSignal {
  return { ...shared, kind: 'existence', any: [], all: [], ...own };
}

/** What signals with phrases share, empty. */
export const shared = {
  id: 'proef',
  class: 'overtuigen',
  certainty: 0.9,
  why: 'Daarom.',
  scope: { kinds: ['teamlead'], ownWordsOnly: true },
  none: [],
  within: 'sentence',
  exceptions: [],
} as const satisfies Partial<Signal>;

export function matcherOf(signals: readonly Signal[], rest: Partial<Signals> = {}): SignalMatcher {
  return new SignalMatcher({ words: {}, reported: [], ...rest, signals });
}

/** The words on which one phrase is found in what the lead says. */
export function foundBy(phrase: string, text: string, words: Signals['words'] = {}): string[] {
  return foundIn(text, matcherOf([existenceOf({ any: [phrase] })], { words }));
}

export function foundIn(
  text: string,
  matcher: SignalMatcher,
  kind: UtteranceKind = 'teamlead',
  before?: Utterance['before'],
): string[] {
  const flags = findSignals({ kind, text, ...(before && { before }) }, matcher);
  return flags.map((flag) => flag.text);
}
