// The groups of features: the same as in the engine's groups.ts. A feature is a number made of its words, in a group.

/** The numbers are part of the trained model. */
export const GROUPS = {
  word: 0,
  wordPair: 1,
  wordTriple: 2,
  skipPair: 3,
  letters: 4,
  wordInKind: 5,
  stem: 6,
  stemPair: 7,
  shape: 8,
  field: 9,
  phrase: 11,
  denied: 12,
  place: 13,
  person: 14,
} as const;

export type FeatureGroup = (typeof GROUPS)[keyof typeof GROUPS];
