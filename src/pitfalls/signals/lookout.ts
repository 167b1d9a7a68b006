// What looks at texts of one kind: the phrases of all signals that have to do with it, as one machine.
import { UTTERANCE_KINDS, type UtteranceKind } from '../utterance.ts';
import { packSignals } from './pack-signals.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';
import { type JudgedHit, PhraseEngine } from './phrase-engine.ts';
import { type PackedMachine, PhraseMachine } from './phrase-machine.ts';
import { byPlace, PHRASE_ROLES, type PhrasesByRole, type Sightings } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';
import type { Numbers, Words } from './words.ts';

/** Plain data that survives JSON. */
export interface PackedLookout {
  readonly machine: PackedMachine;
  /** As pack-signals.ts makes it. */
  readonly signals: string;
}

/** A signal with a reason to look at a text. */
export interface Judged {
  readonly signal: Signal;
  /** Where it speaks; absent for one that its kind has to judge. */
  readonly hits: readonly JudgedHit[] | undefined;
}

/** The build has packed the phrases, so that a check need not; others are read here. */
export class Lookout {
  readonly #signals: readonly Signal[];
  readonly #numbers: ReadonlyMap<Signal, number>;
  readonly #engine: PhraseEngine;

  /** @throws Error on a phrase that cannot be read: signals were checked before. */
  constructor(kind: UtteranceKind, all: Signals) {
    const { machine, signals } = all.compiled?.[kind] ?? packLookout(kind, all);
    this.#signals = all.signals;
    this.#numbers = new Map(all.signals.map((signal, i) => [signal, i]));
    this.#engine = new PhraseEngine({ ...machine, signals });
  }

  /**
   * In the order in which the phrases end that made the signals look; those that are silent are left out, and with
   * `only` all others.
   */
  judge(text: string, only?: Signal): readonly Judged[] {
    return this.#engine
      .judge(text, only && this.#numberOf(only))
      .map(({ signal, hits }) => ({ signal: this.#signals[signal] as Signal, hits }));
  }

  /** What each of these signals sees of a text. */
  sight(text: string, signals: readonly Signal[]): readonly Sightings[] {
    const words = this.words(text);
    return signals.map((signal) => {
      const number = this.#numberOf(signal);
      const seen = PHRASE_ROLES.map((role, r) => {
        return [role, this.#engine.look(text, number, r).sort(byPlace)] as const;
      });
      const byRole = new Map(seen);
      return { words, hits: (role) => byRole.get(role) ?? [] };
    });
  }

  #numberOf(signal: Signal): number {
    return this.#numbers.get(signal) ?? -1;
  }

  words(text: string): Words {
    return this.#engine.find(text).words;
  }

  /** For each word 1 where it is quoted or handed back, or else 0; alongside `words`. */
  others(text: string): Numbers {
    return this.#engine.others(text);
  }

  /** How much was looked at to judge the text, for tests. */
  get steps(): number {
    return this.#engine.steps;
  }
}

/** For the build. @returns by kind, what the lookout of that kind is made of. */
export function packLookouts(signals: Signals): NonNullable<Signals['compiled']> {
  const packed = UTTERANCE_KINDS.map((kind) => [kind, packLookout(kind, signals)]);
  return Object.fromEntries(packed);
}

function packLookout(kind: UtteranceKind, { words, signals, reported }: Signals): PackedLookout {
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
  const numbered = signals.map((signal) => {
    const isInScope = signal.scope.kinds.includes(kind);
    const wanted = Object.entries(wantedPhrases(signal, kind));
    const own = wanted.map(([role, list]) => [role, list.map(numberOf)] as const);
    const phrases: PhrasesByRole<number> = Object.fromEntries(own);
    return { signal, phrases, trigger: isInScope ? kindOf(signal).trigger(signal) : undefined };
  });
  const others = reported.filter(({ kinds }) => kinds.includes(kind));
  const marking = others.flatMap(({ any }) => any.map(numberOf));
  const until = others.flatMap((one) => one.until.map(numberOf));
  return { signals: packSignals(numbered, { marking, until }), machine: machine.pack() };
}

function wantedPhrases(signal: Signal, kind: UtteranceKind): PhrasesByRole<string> {
  const { phrases, phrasesElsewhere } = kindOf(signal);
  const elsewhere = phrasesElsewhere?.(signal);
  return {
    ...(elsewhere?.kinds.includes(kind) && elsewhere.phrases),
    ...(signal.scope.kinds.includes(kind) && phrases(signal)),
  };
}

function phraseOf(written: string): Phrase {
  const read = parsePhrase(written);
  if (!read.ok) throw new Error(`phrase "${written}": ${read.fault.code}`);
  return read.phrase;
}
