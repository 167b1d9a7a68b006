// What is looked for in texts of one kind: the phrases of all signals that have to do with it, as one machine.
import type { UtteranceKind } from '../utterance.ts';
import { PhraseMachine } from './phrase-machine.ts';
import type { PhrasesRead } from './phrases-read.ts';
import type { PhraseRole } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';

export interface Lookout {
  readonly machine: PhraseMachine;
  /** Numbers of phrases in the machine, by signal and role. */
  readonly roles: ReadonlyMap<Signal, ReadonlyMap<PhraseRole, readonly number[]>>;
  /** The signals that a phrase makes look at a text. */
  readonly triggers: ReadonlyMap<number, readonly Signal[]>;
  /** Numbers of the phrases that begin and end reported speech. */
  readonly marking: readonly number[];
  readonly until: readonly number[];
}

/** @throws Error on a phrase that cannot be read: signals were checked before. */
export function makeLookout(
  kind: UtteranceKind,
  { words, reported, signals }: Signals,
  read: PhrasesRead,
): Lookout {
  const phraseOf = (written: string) => read.phraseOf(written);
  const lists = Object.entries(words).map(([name, list]) => [name, list.map(phraseOf)] as const);
  const machine = new PhraseMachine(new Map(lists));
  const numbers = new Map<string, number>();
  const numberOf = (written: string) => {
    const number = numbers.get(written) ?? machine.add(phraseOf(written));
    numbers.set(written, number);
    return number;
  };
  const roles = new Map<Signal, ReadonlyMap<PhraseRole, readonly number[]>>();
  const triggers = new Map<number, Signal[]>();
  for (const signal of signals) {
    const { phrases, phrasesElsewhere, trigger } = kindOf(signal);
    const inScope = signal.scope.kinds.includes(kind);
    const elsewhere = phrasesElsewhere?.(signal);
    const wanted = {
      ...(elsewhere?.kinds.includes(kind) && elsewhere.phrases),
      ...(inScope && phrases(signal)),
    };
    const own = new Map<PhraseRole, readonly number[]>();
    for (const [role, list] of Object.entries(wanted)) {
      own.set(role as PhraseRole, list.map(numberOf));
    }
    roles.set(signal, own);
    const role = trigger(signal);
    for (const number of new Set(inScope && role ? own.get(role) : [])) {
      const looking = triggers.get(number);
      if (looking) looking.push(signal);
      else triggers.set(number, [signal]);
    }
  }
  const others = reported.filter(({ kinds }) => kinds.includes(kind));
  return {
    machine,
    roles,
    triggers,
    marking: others.flatMap(({ any }) => any.map(numberOf)),
    until: others.flatMap(({ until }) => until.map(numberOf)),
  };
}
