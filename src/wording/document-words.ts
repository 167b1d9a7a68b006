// The few words that a document with pages and pictures adds to what the report itself says.
import type { Outcome } from './outcome.ts';

export interface DocumentWords {
  /** At the foot of a page, both from 1: "pagina 2 van 5". */
  page(number: number, total: number): string;
  /** Alternative text of the pictures; what they show also stands beside them as text. */
  readonly barsAbout: string;
  readonly timelineAbout: string;
  /** How a moment on a timeline went, beside its mark. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
}
