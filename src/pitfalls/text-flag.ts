// A sign of a pitfall in text. It never concludes: a person looks at it and says what it is.

/** The fourteen pitfalls, what words say of a cause, and what may not be in a file. */
export const FLAG_CLASSES = [
  'overtuigen',
  'label',
  'te-snel-oplossen',
  'druk',
  'opgeven',
  'emotie',
  'afleiding',
  'snel-meegaan',
  'op-scherp',
  'onuitgesproken',
  'niet-serieus',
  'tegenstrijdig',
  'verborgen-agenda',
  'onbewust',
  'oorzaak-willen',
  'oorzaak-kunnen',
  'oorzaak-snappen',
  'medisch',
  'bijzonder',
  'oordeel',
  'vaag',
] as const;

export type FlagClass = (typeof FLAG_CLASSES)[number];

export interface TextFlag {
  readonly class: FlagClass;
  /** The words it rests on, as they stand in the text from `start` to `end` (UTF-16 units, end excluded). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how often such a sign was right on lines that nobody had tuned to. */
  readonly certainty: number;
  /** The signal that fired; absent when the classifier found it. */
  readonly signal?: string;
}
