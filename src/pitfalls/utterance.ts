// One thing that was said or written, as text is checked for pitfalls.

export const UTTERANCE_KINDS = ['teamlead', 'employee', 'note', 'agreement'] as const;

/** Said by the lead, said by the employee, a note of the lead's, or written down as an agreement. */
export type UtteranceKind = (typeof UTTERANCE_KINDS)[number];

export interface Utterance {
  readonly kind: UtteranceKind;
  readonly text: string;
  /** A turn of a talk: most turns are clean, so more is needed there for a flag. */
  readonly inTalk?: boolean;
  /** What stood or was said just before, where that is known. */
  readonly before?: { readonly kind: UtteranceKind; readonly text: string };
}
