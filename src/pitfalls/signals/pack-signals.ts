// The signals for texts of one kind as an image for the engine, beside that of the machine with their phrases.
import { NumberImage } from './number-image.ts';
import { PHRASE_ROLES, type PhraseRole, type PhrasesByRole } from './sightings.ts';
import type { Signal } from './signal.ts';
import { kindOf } from './signal-kinds.ts';

/** Bits of a signal; the engine has the same numbers. */
const BITS = { ownWords: 1, wholeText: 2, asks: 4 } as const;

/** Phrases by their numbers in the machine. */
export interface NumberedSignal {
  readonly signal: Signal;
  readonly phrases: PhrasesByRole<number>;
  /** What makes it look at a text of this kind; without it it never does. */
  readonly trigger: PhraseRole | undefined;
}

/** Numbers of the phrases that begin and end reported speech. */
export interface Reporting {
  readonly marking: readonly number[];
  readonly until: readonly number[];
}

/** In the order in which the engine's signals.ts takes it; in base64. */
export function packSignals(
  signals: readonly NumberedSignal[],
  { marking, until }: Reporting,
): string {
  const image = new NumberImage();
  image.add(signals.length);
  image.addAll(signals.map(({ signal }) => bitsOf(signal)));
  image.addAll(signals.map(({ signal }) => ('maxWords' in signal && signal.maxWords) || 0));
  image.addAll(signals.map(({ trigger }) => (trigger ? PHRASE_ROLES.indexOf(trigger) + 1 : 0)));
  image.addLists(signals.flatMap(({ phrases }) => PHRASE_ROLES.map((role) => phrases[role] ?? [])));
  image.addLists([marking, until]);
  return image.toBase64();
}

function bitsOf(signal: Signal): number {
  const isWhole = 'within' in signal && signal.within === 'text';
  return (
    (signal.scope.ownWordsOnly ? BITS.ownWords : 0) |
    (isWhole ? BITS.wholeText : 0) |
    (kindOf(signal).find ? BITS.asks : 0)
  );
}
