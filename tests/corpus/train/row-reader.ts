// A text as a row of numbers, as the weights are learned on: how much it has of each feature.
import type { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import type { UtteranceKind } from '../../../src/pitfalls/utterance.ts';

/** Rows of ordinary texts are all of length 1; those of very short ones are shorter. */
export interface Row {
  /** The features, each once. */
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** How the values of a row come about. */
export interface RowScales {
  /** By feature. */
  readonly scales: Uint8Array;
  /** A few words tell little: below this sum of squares a row is not made longer. */
  readonly leastSquares: number;
}

export function readRow(
  engine: ClassifierEngine,
  { scales, leastSquares }: RowScales,
  kind: UtteranceKind,
  text: string,
): Row {
  const seen = engine.featuresOf(kind, text);
  const values = new Map<number, number>();
  for (const id of seen) values.set(id, (values.get(id) ?? 0) + (scales[id] ?? 0));
  const share = 1 / Math.sqrt(Math.max(squaresOf(seen, scales), leastSquares));
  return {
    ids: Int32Array.from(values.keys()),
    values: Float32Array.from(values.values(), (value) => value * share),
  };
}

export function squaresOf(seen: readonly number[], scales: Uint8Array): number {
  return seen.reduce((sum, id) => sum + (scales[id] ?? 0) ** 2, 0);
}
