// What is looked for in texts of one kind: the phrases of all signals that have to do with it, as one machine.
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';
import { type PackedMachine, PhraseMachine } from './phrase-machine.ts';
import type { PhraseRole } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';

/** Numbers of phrases in a machine, by what they are for in a signal. */
export type PhrasesByRole = Readonly<Partial<Record<PhraseRole, readonly number[]>>>;

/** Numbers of the phrases that begin and end reported speech. */
interface Reporting {
  readonly marking: readonly number[];
  readonly until: readonly number[];
}

export interface Lookout extends Reporting {
  readonly machine: PhraseMachine;
  readonly roles: ReadonlyMap<Signal, PhrasesByRole>;
  /** The signals that a phrase makes look at a text. */
  readonly triggers: ReadonlyMap<number, readonly Signal[]>;
}

/** The same as plain data that survives JSON: roles in the order of the signals. */
export interface CompiledLookout extends Reporting {
  readonly roles: readonly PhrasesByRole[];
  readonly machine: PackedMachine;
}

/**
 * The build has compiled the phrases, so that a check need not; others are read here.
 * @throws Error on a phrase that cannot be read: signals were checked before.
 */
export function makeLookout(kind: UtteranceKind, all: Signals): Lookout {
  const { machine, roles, marking, until } = all.compiled?.[kind] ?? compileLookout(kind, all);
  const triggers = new Map<number, Signal[]>();
  const rolesOf = new Map<Signal, PhrasesByRole>();
  all.signals.forEach((signal, i) => {
    const own = roles[i] ?? {};
    rolesOf.set(signal, own);
    const role = signal.scope.kinds.includes(kind) ? kindOf(signal).trigger(signal) : undefined;
    for (const number of new Set(role && own[role])) {
      const looking = triggers.get(number);
      if (looking) looking.push(signal);
      else triggers.set(number, [signal]);
    }
  });
  return { machine: new PhraseMachine(machine), roles: rolesOf, triggers, marking, until };
}

/** For the build. @returns by kind, what the lookout of that kind is made of. */
export function compileLookouts(signals: Signals): NonNullable<Signals['compiled']> {
  const compiled = UTTERANCE_KINDS.map((kind) => [kind, compileLookout(kind, signals)]);
  return Object.fromEntries(compiled);
}

function compileLookout(
  kind: UtteranceKind,
  { words, signals, reported }: Signals,
): CompiledLookout {
  const lists = Object.entries(words).map(([name, list]) => [name, list.map(phraseOf)] as const);
  const machine = new PhraseMachine(new Map(lists));
  const numbers = new Map<string, number>();
  const numberOf = (written: string) => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const number = machine.add(phraseOf(written));
    numbers.set(written, number);
    return number;
  };
  const roles = signals.map((signal): PhrasesByRole => {
    const { phrases, phrasesElsewhere } = kindOf(signal);
    const elsewhere = phrasesElsewhere?.(signal);
    const wanted = {
      ...(elsewhere?.kinds.includes(kind) && elsewhere.phrases),
      ...(signal.scope.kinds.includes(kind) && phrases(signal)),
    };
    const own = Object.entries(wanted).map(([role, list]) => [role, list.map(numberOf)] as const);
    return Object.fromEntries(own);
  });
  const others = reported.filter(({ kinds }) => kinds.includes(kind));
  const marking = others.flatMap(({ any }) => any.map(numberOf));
  const until = others.flatMap((one) => one.until.map(numberOf));
  return { machine: machine.pack(), roles, marking, until };
}

function phraseOf(written: string): Phrase {
  const read = parsePhrase(written);
  if (!read.ok) throw new Error(`phrase "${written}": ${read.fault.code}`);
  return read.phrase;
}
