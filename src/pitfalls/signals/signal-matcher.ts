// Checked signals made ready: phrases are compiled once for each kind of text, for any number of texts.
import type { Utterance, UtteranceKind } from '../utterance.ts';
import { type Lookout, makeLookout } from './lookout.ts';
import { type OthersSpan, othersSpans } from './others-spans.ts';
import type { PhraseHit } from './phrase-machine.ts';
import { SightedText } from './sight-text.ts';
import type { Sightings } from './sightings.ts';
import type { Signal, Signals } from './signal.ts';
import { kindOf } from './signal-kinds.ts';

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

interface Remembered {
  readonly kind: UtteranceKind;
  readonly text: string;
  readonly sighted: SightedText;
}

export class SignalMatcher {
  readonly signals: Signals;
  readonly #lookouts = new Map<UtteranceKind, Lookout>();
  /** A text is asked for again: as what stood before the next one, and for whose words are in it. */
  #last: Remembered | undefined;
  #previous: Remembered | undefined;
  #steps = 0;

  constructor(signals: Signals) {
    this.signals = signals;
  }

  /** How much was looked at so far, for tests: it grows with the length of the texts, and with nothing else. */
  get steps(): number {
    return this.#steps;
  }

  /** The signals that fire on one text; every hit of every signal. */
  hitsIn({ kind, text, before }: Utterance): readonly SignalHit[] {
    const sighted = this.#sight(kind, text);
    const hits: SignalHit[] = [];
    let earlier: SightedText | undefined;
    for (const signal of sighted.candidates) {
      const { find } = kindOf(signal);
      if (find === undefined) continue;
      const here = sighted.sightings(signal);
      if (before && signal.kind === 'context') earlier ??= this.#sight(before.kind, before.text);
      const turn = earlier && before && { kind: before.kind, sightings: earlier.sightings(signal) };
      for (const hit of find(signal, here, turn)) hits.push({ signal, ...placeOf(hit, here) });
    }
    return hits;
  }

  /** Where a text hands on the words of somebody else: quoted, or "je zegt dat ...". */
  othersIn({ kind, text }: Utterance): readonly OthersSpan[] {
    const { words, others } = this.#sight(kind, text);
    return othersSpans(words, others);
  }

  /** The signals that fire on a talk as a whole; those on single turns are not among them. */
  hitsInTurns(turns: readonly Utterance[]): readonly SignalTurnHit[] {
    const overTurns = this.signals.signals.filter((signal) => kindOf(signal).findInTurns);
    if (overTurns.length === 0) return [];
    const texts = turns.map(({ kind, text }) => ({ kind, sighted: this.#sight(kind, text) }));
    return overTurns.flatMap((signal) => {
      const all = texts.map(({ kind, sighted }) => ({
        kind,
        sightings: sighted.sightings(signal),
      }));
      const hits = kindOf(signal).findInTurns?.(signal, all) ?? [];
      return hits.flatMap(({ turn, ...hit }) => {
        const here = all[turn]?.sightings;
        return here ? [{ signal, turn, ...placeOf(hit, here) }] : [];
      });
    });
  }

  #sight(kind: UtteranceKind, text: string): SightedText {
    for (const known of [this.#last, this.#previous]) {
      if (known?.text === text && known.kind === kind) return known.sighted;
    }
    const lookout = this.#lookouts.get(kind) ?? makeLookout(kind, this.signals);
    this.#lookouts.set(kind, lookout);
    const sighted = new SightedText(text, lookout);
    this.#steps += sighted.steps;
    this.#previous = this.#last;
    this.#last = { kind, text, sighted };
    return sighted;
  }
}

function placeOf(hit: PhraseHit, { words }: Sightings): { start: number; end: number } {
  return { start: words.start[hit.first] ?? 0, end: words.end[hit.last] ?? 0 };
}
