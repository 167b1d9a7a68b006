// What a check of text that goes into a file takes in and gives back: fields in, hits out.
import type { HygieneClass, HygieneWeight } from './hygiene-class.ts';
import type { HygieneReason } from './hygiene-reason.ts';

/** A piece of text that somebody typed. */
export interface HygieneField {
  readonly address: string;
  readonly label: string;
  readonly role: 'text' | 'quote' | 'agreement' | 'title';
  readonly text: string;
  /** For an agreement: the other columns of its row, to judge it as a whole. */
  readonly beside?: { readonly owner?: string; readonly measure?: string; readonly date?: string };
}

export interface HygieneHit {
  readonly address: string;
  readonly class: HygieneClass;
  readonly weight: HygieneWeight;
  /** The words as they stand in the field, from `start` to `end` (UTF-16 units, end excluded). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Why, and what instead: a key of the sentences in wording. */
  readonly reason: HygieneReason;
}
