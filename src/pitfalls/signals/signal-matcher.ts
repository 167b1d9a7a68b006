// Checked signals made ready: phrases are compiled once for each kind of text, for any number of texts.
import type { Utterance, UtteranceKind } from '../utterance.ts';
import { Lookout } from './lookout.ts';
import { type OthersSpan, othersSpans } from './others-spans.ts';
import type { PhraseHit } from './phrase-machine.ts';
import { type Sightings, withoutOverlap } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import type { SightedTurn } from './signal-kind.ts';
import { kindOf } from './signal-kinds.ts';
import type { Words } from './words.ts';

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

export class SignalMatcher {
  readonly signals: Signals;
  readonly #lookouts = new Map<UtteranceKind, Lookout>();
  #steps = 0;

  constructor(signals: Signals) {
    this.signals = signals;
  }

  /**
   * How much was looked at so far, for tests: it grows with the length of the texts, and by one for each signal that
   * its kind judges.
   */
  get steps(): number {
    return this.#steps;
  }

  /** The signals that fire on one text; every hit of every signal, or of `only` this one. */
  hitsIn(utterance: Utterance, only?: Signal): readonly SignalHit[] {
    const lookout = this.#lookout(utterance.kind);
    const found: SignalHit[] = [];
    const judged = lookout.judge(utterance.text, only);
    this.#steps += lookout.steps;
    for (const { signal, hits } of judged) {
      if (hits === undefined) found.push(...this.#find(signal, utterance));
      else for (const { start, end } of withoutOverlap(hits)) found.push({ signal, start, end });
    }
    return found;
  }

  /** Where a text hands on the words of somebody else: quoted, or "je zegt dat ...". */
  othersIn({ kind, text }: Utterance): readonly OthersSpan[] {
    const lookout = this.#lookout(kind);
    return othersSpans(lookout.words(text), lookout.others(text));
  }

  /** The signals that fire on a talk as a whole; those on single turns are not among them. */
  hitsInTurns(turns: readonly Utterance[], only?: Signal): readonly SignalTurnHit[] {
    const asked = only === undefined ? this.signals.signals : [only];
    const overTurns = asked.filter((signal) => kindOf(signal).findInTurns);
    if (overTurns.length === 0) return [];
    const sighted = turns.map((turn) => this.#sight(turn, overTurns));
    return overTurns.flatMap((signal, s) => {
      const all = turns.flatMap(({ kind }, turn): SightedTurn[] => {
        const sightings = sighted[turn]?.[s];
        return sightings ? [{ kind, sightings }] : [];
      });
      const hits = kindOf(signal).findInTurns?.(signal, all) ?? [];
      return hits.flatMap(({ turn, ...hit }) => {
        const here = all[turn]?.sightings;
        return here ? [{ signal, turn, ...placeOf(hit, here.words) }] : [];
      });
    });
  }

  #find(signal: Signal, utterance: Utterance): readonly SignalHit[] {
    const { find } = kindOf(signal);
    const [here] = this.#sight(utterance, [signal]);
    if (find === undefined || here === undefined) return [];
    const { before } = utterance;
    const [earlier] = before ? this.#sight(before, [signal]) : [];
    const turn = before && earlier && { kind: before.kind, sightings: earlier };
    return find(signal, here, turn).map((hit) => ({ signal, ...placeOf(hit, here.words) }));
  }

  #sight({ kind, text }: Utterance, signals: readonly Signal[]): readonly Sightings[] {
    this.#steps += signals.length;
    return this.#lookout(kind).sight(text, signals);
  }

  #lookout(kind: UtteranceKind): Lookout {
    const known = this.#lookouts.get(kind);
    if (known !== undefined) return known;
    const made = new Lookout(kind, this.signals);
    this.#lookouts.set(kind, made);
    return made;
  }
}

function placeOf({ first, last }: PhraseHit, words: Words): { start: number; end: number } {
  return { start: words.start[first] ?? 0, end: words.end[last] ?? 0 };
}
