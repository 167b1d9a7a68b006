// A document as a tree: every writer (terminal, Markdown, later DOCX and PDF) gives the same content.
import type { Audience } from '../domain/audience.ts';

export type ReportStatus = 'concept' | 'afgerond';

export interface Report {
  readonly audience: Audience;
  readonly language: 'nl' | 'en';
  readonly title: string;
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
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] };

/** How much stands for and against one cause; `share` (0 to 1) is the filled part of the bar. */
export interface Bar {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}
