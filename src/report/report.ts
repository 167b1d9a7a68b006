// A document as a tree: every writer (terminal, Markdown, later DOCX and PDF) gives the same content.
import type { Audience } from '../domain/audience.ts';
import type { Outcome } from '../wording/outcome.ts';

export type ReportStatus = 'concept' | 'afgerond';

export interface Report {
  readonly audience: Audience;
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** At the foot of every page, beside the page number; the title where there is none. */
  readonly foot?: string;
  /** For the front matter: the order is the order in which it is written. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly blocks: readonly Block[];
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  /** Stable name of the section, for tests and for other writers: "facts", "causes". */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A run of text; an answer is one run, whatever characters it holds. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic';
}

export type Runs = readonly Run[];

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'notice'; readonly runs: Runs }
  | { readonly kind: 'quote'; readonly words: string; readonly about?: string }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Runs[])[];
    }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  /** Names with what stands behind them, such as the head of a record. */
  | { readonly kind: 'fields'; readonly fields: readonly NamedField[] }
  | { readonly kind: 'timeline'; readonly moments: readonly Moment[] }
  | { readonly kind: 'signatures'; readonly places: readonly SignaturePlace[] };

export interface NamedField {
  readonly name: string;
  readonly runs: Runs;
}

/** One point on a line through time, oldest first; every writer says the outcome in words as well. */
export interface Moment {
  /** "12 september 2026". */
  readonly when: string;
  readonly text: string;
  readonly outcome: Outcome;
}

/** Room to sign on paper: who, and what is filled in beside it ("naam", "handtekening", "datum"). */
export interface SignaturePlace {
  readonly who: string;
  readonly blanks: readonly string[];
}

/** How much stands for and against one cause; `share` (0 to 1) is the filled part of the bar. */
export interface Bar {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}
