// What is said of one sign in a file.

export interface HitWords {
  /** One sentence, two at most. */
  readonly why: string;
  /** Another wording, or what to do; "" when there is none. */
  readonly proposal: string;
}
