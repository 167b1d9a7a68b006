// What the bundle for a request for access says itself, around what was kept.
import type { ConversationEvent } from '../interview/event.ts';

type Given = Extract<ConversationEvent, { type: 'exported' | 'record-shared' }>;

export interface AccessWords {
  readonly language: 'nl' | 'en';
  /** The personnel number or alias as it was typed. */
  title(employee: string): string;
  foot(date: string): string;
  readonly properties: { readonly employee: string; readonly made: string; readonly count: string };
  /** For the lead, to be read before anything is given. */
  readonly first: string;
  readonly sections: {
    readonly about: string;
    readonly given: string;
    conversation(id: string): string;
    /** A part of a conversation: whose, then its own title. */
    part(id: string, title: string): string;
    recordPart(id: string, title: string): string;
    kept(id: string): string;
    files(id: string): string;
  };
  /** Paragraphs; `until` is the last day to answer when it was asked today. */
  about(counted: {
    readonly conversations: number;
    readonly days: number;
    readonly until: string;
  }): readonly string[];
  readonly nothingGiven: string;
  given(event: Given): string;
  readonly fields: {
    readonly begun: string;
    readonly last: string;
    readonly state: string;
    readonly playbook: string;
  };
  readonly states: { readonly finished: string; readonly open: string };
  readonly damaged: string;
  readonly keptAbout: string;
  /** Behind what a text is about. */
  readonly standings: Readonly<Record<'current' | 'changed' | 'aside', string>>;
  /** "2026-11-26 14:05" as it is read. */
  moment(moment: string): string;
  readonly draft: string;
  readonly torn: string;
  scale(lead: number | undefined, employee: number | undefined): string;
  note(label: string): string;
  jotted(kind: 'note' | 'quote', label: string): string;
  evidence(cause: string, direction: 'for' | 'against'): string;
  readonly mark: string;
  judged(found: string, label: string, confirmed: boolean): string;
  readonly noReason: string;
  hygieneKept(words: string): string;
  readonly shared: string;
  readonly view: string;
  readonly noView: string;
  confirmed(kind: string, on: string): string;
  readonly corrected: string;
  readonly ledgerAbout: string;
  ledger(event: Extract<ConversationEvent, { type: 'exported' }>): string;
  readonly inFolder: string;
  readonly elsewhere: string;
}
