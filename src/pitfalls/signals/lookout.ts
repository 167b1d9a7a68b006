// What is looked for in texts of one kind: the phrases of all signals that have to do with it, as one machine.
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';
import { type PackedMachine, PhraseMachine } from './phrase-machine.ts';
import type { PhraseRole } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';

interface Compiled {
  /** As written, by their number in the machine. */
  readonly phrases: readonly string[];
  readonly machine: PackedMachine;
}

export interface Lookout {
  readonly machine: PhraseMachine;
  /** As written, by number. */
  readonly phrases: readonly string[];
  /** Numbers of phrases in the machine, by signal and role. */
  readonly roles: ReadonlyMap<Signal, ReadonlyMap<PhraseRole, readonly number[]>>;
  /** The signals that a phrase makes look at a text. */
  readonly triggers: ReadonlyMap<number, readonly Signal[]>;
  /** Numbers of the phrases that begin and end reported speech. */
  readonly marking: readonly number[];
  readonly until: readonly number[];
}

/**
 * The build has compiled the phrases, so that a check need not; others are read here.
 * @throws Error on a phrase that cannot be read: signals were checked before.
 */
export function makeLookout(kind: UtteranceKind, all: Signals): Lookout {
  const { signals, reported } = all;
  const compiled = readCompiled(all.compiled?.[kind]);
  const machine = compiled ? new PhraseMachine(compiled.machine) : emptyMachine(all);
  const numbers = new Map(compiled?.phrases.map((written, number) => [written, number]));
  const numberOf = (written: string) => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const number = machine.add(phraseOf(written));
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
  const marking = others.flatMap(({ any }) => any.map(numberOf));
  const until = others.flatMap((one) => one.until.map(numberOf));
  return { machine, phrases: [...numbers.keys()], roles, triggers, marking, until };
}

/** For the build. @returns by kind, what the lookout of that kind is made of. */
export function compileLookouts(signals: Signals): NonNullable<Signals['compiled']> {
  const compiled = UTTERANCE_KINDS.map((kind) => {
    const { phrases, machine } = makeLookout(kind, signals);
    return [kind, JSON.stringify({ phrases, machine: machine.pack() } satisfies Compiled)];
  });
  return Object.fromEntries(compiled);
}

function readCompiled(json: string | undefined): Compiled | undefined {
  return json === undefined ? undefined : JSON.parse(json);
}

function emptyMachine({ words }: Signals): PhraseMachine {
  const lists = Object.entries(words).map(([name, list]) => [name, list.map(phraseOf)] as const);
  return new PhraseMachine(new Map(lists));
}

function phraseOf(written: string): Phrase {
  const read = parsePhrase(written);
  if (!read.ok) throw new Error(`phrase "${written}": ${read.fault.code}`);
  return read.phrase;
}
