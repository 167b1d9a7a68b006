// What one person said before the other spoke, in the order of the talk.

export const ROLES = ['teamlead', 'employee'] as const;
export type Role = (typeof ROLES)[number];

/** The same thing for both sides of the talk. */
export type BothSides<T> = Readonly<Record<Role, T>>;

export interface Turn {
  /** From 1. */
  readonly n: number;
  /** As the transcript names the person. */
  readonly speaker: string;
  /** On one line, without tags; at least one word. */
  readonly text: string;
  /** Seconds since the start of the recording, where the transcript tells them. */
  readonly from?: number;
  /** Seconds somebody was really speaking. */
  readonly spoken?: number;
  /** Seconds of each silence before this turn or inside it; only where every end is known as well. */
  readonly pauses?: readonly number[];
}

export interface TalkTurn extends Turn {
  readonly role: Role;
}
