// Checked signals made ready: phrases compiled once for each kind of text, then any number of texts.
import type { Utterance, UtteranceKind } from '../utterance.ts';
import { othersWords } from './own-words.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';
import { type PhraseHit, PhraseMachine } from './phrase-machine.ts';
import type { PhraseRole, SightedHit, Sightings } from './sightings.ts';
import { byPlace } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import type { SightedTurn } from './signal-kind.ts';
import { kindOf } from './signal-kinds.ts';
import { splitWords } from './split-words.ts';

/** A signal that fired, and on which words: UTF-16 units of the text, `end` excluded. */
export interface SignalHit {
  readonly signal: Signal;
  readonly start: number;
  readonly end: number;
}

export interface SignalTurnHit extends SignalHit {
  /** From 0. */
  readonly turn: number;
}

type Roles = ReadonlyMap<PhraseRole, readonly number[]>;

/** What is looked for in texts of one kind. */
interface Lookout {
  readonly machine: PhraseMachine;
  /** Phrase numbers by signal and role. */
  readonly roles: ReadonlyMap<Signal, Roles>;
  /** The signals a phrase makes look. */
  readonly triggers: ReadonlyMap<number, readonly Signal[]>;
  readonly marking: readonly number[];
  readonly until: readonly number[];
}

/** A text with all that was found in it. */
interface Look {
  readonly kind: UtteranceKind;
  readonly candidates: ReadonlySet<Signal>;
  readonly steps: number;
  sightings(signal: Signal): Sightings;
}

export class SignalMatcher {
  readonly signals: Signals;
  readonly #lists: ReadonlyMap<string, readonly Phrase[]>;
  readonly #lookouts = new Map<UtteranceKind, Lookout>();
  #steps = 0;

  constructor(signals: Signals) {
    this.signals = signals;
    this.#lists = new Map(
      Object.entries(signals.words).map(([name, words]) => [name, words.map(phraseOf)]),
    );
  }

  /** How much was looked at so far, for tests: it grows with the length of the texts. */
  get steps(): number {
    return this.#steps;
  }

  /** The signals that fire on one text. */
  hitsIn({ kind, text, before }: Utterance): readonly SignalHit[] {
    const look = this.#look(kind, text);
    if (look.candidates.size === 0) return [];
    let earlier: Look | undefined;
    return [...look.candidates].flatMap((signal) => {
      const { find } = kindOf(signal);
      if (find === undefined || !signal.scope.kinds.includes(kind)) return [];
      const here = look.sightings(signal);
      if (before && signal.kind === 'context') earlier ??= this.#look(before.kind, before.text);
      const turn = earlier && sightedTurn(earlier, signal);
      return find(signal, here, turn).map((hit) => ({ signal, ...placeOf(hit, here) }));
    });
  }

  /** The signals that fire on a talk as a whole; those on single turns are not among them. */
  hitsInTurns(turns: readonly Utterance[]): readonly SignalTurnHit[] {
    const wholeTalk = this.signals.signals.filter(
      (signal) => kindOf(signal).findInTurns !== undefined,
    );
    if (wholeTalk.length === 0) return [];
    const looks = turns.map(({ kind, text }) => this.#look(kind, text));
    return wholeTalk.flatMap((signal) => {
      const sighted = looks.map((look) => sightedTurn(look, signal));
      const hits = kindOf(signal).findInTurns?.(signal, sighted) ?? [];
      return hits.flatMap(({ turn, ...hit }) => {
        const here = sighted[turn]?.sightings;
        return here ? [{ signal, turn, ...placeOf(hit, here) }] : [];
      });
    });
  }

  #look(kind: UtteranceKind, text: string): Look {
    const lookout = this.#lookoutFor(kind);
    const words = splitWords(text);
    const { hits, steps } = lookout.machine.find(words);
    this.#steps += steps + words.plain.length;
    const numbered = (numbers: readonly number[]): readonly SightedHit[] =>
      numbers
        .flatMap((number, phrase) => hits.get(number)?.map((hit) => ({ ...hit, phrase })) ?? [])
        .sort(byPlace);
    const others = othersWords(words, numbered(lookout.marking), numbered(lookout.until));
    const wordCount = words.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
    const candidates = new Set([...hits.keys()].flatMap((hit) => lookout.triggers.get(hit) ?? []));
    const isOthers = ({ first, last }: PhraseHit) =>
      others[first] === true || others[last] === true;
    return {
      kind,
      candidates,
      steps,
      sightings: (signal) => {
        const roles = lookout.roles.get(signal);
        const hitsOf = (role: PhraseRole) => numbered(roles?.get(role) ?? []);
        return { words, wordCount, sentences: words.sentences, hits: hitsOf, isOthers };
      },
    };
  }

  #lookoutFor(kind: UtteranceKind): Lookout {
    const known = this.#lookouts.get(kind);
    if (known) return known;
    const made = makeLookout(kind, this.signals, new PhraseMachine(this.#lists));
    this.#lookouts.set(kind, made);
    return made;
  }
}

function makeLookout(kind: UtteranceKind, signals: Signals, machine: PhraseMachine): Lookout {
  const numbers = new Map<string, number>();
  const numberOf = (phrase: string) => {
    const number = numbers.get(phrase) ?? machine.add(phraseOf(phrase));
    numbers.set(phrase, number);
    return number;
  };
  const roles = new Map<Signal, Roles>();
  const triggers = new Map<number, Signal[]>();
  for (const signal of signals.signals) {
    const { phrases, phrasesElsewhere, trigger } = kindOf(signal);
    const own = signal.scope.kinds.includes(kind) ? phrases(signal) : {};
    const elsewhere = phrasesElsewhere?.(signal);
    const others = elsewhere?.kinds.includes(kind) ? elsewhere.phrases : {};
    const wanted = Object.entries({ ...others, ...own }) as [PhraseRole, readonly string[]][];
    roles.set(signal, new Map(wanted.map(([role, list]) => [role, list.map(numberOf)])));
    if (!signal.scope.kinds.includes(kind)) continue;
    for (const number of roles.get(signal)?.get(trigger(signal) ?? 'any') ?? []) {
      triggers.set(number, [...(triggers.get(number) ?? []), signal]);
    }
  }
  const reported = signals.reported.filter(({ kinds }) => kinds.includes(kind));
  return {
    machine,
    roles,
    triggers,
    marking: reported.flatMap(({ any }) => any.map(numberOf)),
    until: reported.flatMap(({ until }) => until.map(numberOf)),
  };
}

function sightedTurn(look: Look, signal: Signal): SightedTurn {
  return { kind: look.kind, sightings: look.sightings(signal) };
}

function placeOf(hit: PhraseHit, { words }: Sightings): { start: number; end: number } {
  return { start: words.start[hit.first] ?? 0, end: words.end[hit.last] ?? 0 };
}

/** Signals were checked before: a phrase that cannot be read is a mistake of ours. */
function phraseOf(written: string): Phrase {
  const read = parsePhrase(written);
  if (!read.ok) throw new Error(`phrase "${written}": ${read.fault.code}`);
  return read.phrase;
}
