// What a kind of signal must be able to do: read its own keys, name its phrases, and judge what was found.
import type { UtteranceKind } from '../utterance.ts';
import type { FieldReader } from './field-reader.ts';
import type { PhraseHit } from './phrase-machine.ts';
import type { PhraseRole, PhrasesByRole, Sightings } from './sightings.ts';
import type { Signal, SignalBase } from './signal.ts';

/** One turn of a talk, as a signal sees it. */
export interface SightedTurn {
  readonly kind: UtteranceKind;
  readonly sightings: Sightings;
}

export interface TurnHit extends PhraseHit {
  /** From 0. */
  readonly turn: number;
}

export interface SignalKind<S extends Signal> {
  /** The keys of its own in signals.yaml. */
  readonly keys: readonly string[];
  /** Reads those keys; what is wrong with them is told to the reader. */
  read(fields: FieldReader, base: SignalBase): S;
  /** The phrases to look for in texts of the kinds in scope. */
  phrases(signal: S): PhrasesByRole<string>;
  /** The phrases to look for in texts of other kinds, which stand before or between. */
  phrasesElsewhere?(signal: S): {
    readonly kinds: readonly UtteranceKind[];
    readonly phrases: PhrasesByRole<string>;
  };
  /** Without a hit in this role the signal is not asked. */
  trigger(signal: S): PhraseRole | undefined;
  /**
   * In one text; without it the engine judges, by `any`, `all`, `none` and `exceptions`. `before` is what stood or was
   * said just before, where that is known.
   */
  find?(signal: S, here: Sightings, before: SightedTurn | undefined): readonly PhraseHit[];
  /** Over a whole talk. */
  findInTurns?(signal: S, turns: readonly SightedTurn[]): readonly TurnHit[];
}
