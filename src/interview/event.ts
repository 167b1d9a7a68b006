// What happened in a conversation: one event a line in the journal. State is never stored, it is replayed.
import type { Answer } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { PhaseId } from '../playbook/playbook.ts';

export interface Started {
  readonly type: 'started';
  readonly at: string;
  /** Format of the journal itself, so that a later program knows what it reads. */
  readonly format: 1;
  readonly conversation: string;
  /** An alias or personnel number; empty when the lead gave none. */
  readonly employee: string;
  readonly playbook: { readonly id: string; readonly version: string; readonly sha256: string };
}

/** `at` is the moment, ISO 8601 in UTC; `address` the step: "aanleiding", "feiten.1.wat", "feiten.2.add". */
export type ConversationEvent =
  | Started
  | {
      readonly type: 'answered';
      readonly at: string;
      readonly address: string;
      readonly answer: Answer;
    }
  /** A stale answer was looked at again and still holds. */
  | { readonly type: 'reconfirmed'; readonly at: string; readonly addresses: readonly string[] }
  /** The cursor went to an earlier (or any) step. */
  | { readonly type: 'went-to'; readonly at: string; readonly address: string }
  | { readonly type: 'reviewed'; readonly at: string; readonly phase: PhaseId }
  | { readonly type: 'noted'; readonly at: string; readonly address: string; readonly text: string }
  | {
      readonly type: 'item-removed';
      readonly at: string;
      readonly group: string;
      readonly item: number;
    }
  /** The talk itself, as the live screen follows it. */
  | {
      readonly type: 'talk';
      readonly at: string;
      readonly what: 'began' | 'paused' | 'resumed' | 'ended';
    }
  /** The question that stood in sight during the talk. */
  | { readonly type: 'in-sight'; readonly at: string; readonly address: string }
  | ({ readonly type: 'jotted'; readonly at: string } & Jotting)
  /** What was not asked in this phase need not be asked any more. */
  | { readonly type: 'phase-passed'; readonly at: string; readonly phase: PhaseId }
  /** The lead looked at a sign of a pitfall in an answer and said what it is; remembered either way. */
  | {
      readonly type: 'hint-judged';
      readonly at: string;
      readonly address: string;
      readonly class: string;
      readonly verdict: 'confirmed' | 'dismissed';
      readonly reason: string;
    }
  | { readonly type: 'paused' | 'resumed' | 'finished'; readonly at: string }
  | ({ readonly at: string } & RecordEvent)
  /** A document left the program: what, for whom, and how it can be recognised. */
  | ({ readonly type: 'exported'; readonly at: string } & ExportedDocument);

/** What happens to a record for the personnel file; days as "2026-11-26". */
export type RecordEvent =
  /** The writer looked at a sign and leaves the words as they are; the reason never leaves this machine. */
  | {
      readonly type: 'hygiene-kept';
      readonly address: string;
      readonly class: string;
      readonly words: string;
      readonly reason: string;
    }
  /** The closing question was answered: nothing of the kind is in it, as far as the writer knows. */
  | { readonly type: 'hygiene-closed' }
  | { readonly type: 'record-shared'; readonly on: string; readonly channel: string }
  /** The employee's own view; `text` is "" when there was none by that day. */
  | { readonly type: 'view-received'; readonly on: string; readonly text: string }
  | {
      readonly type: 'record-confirmed';
      readonly kind: Confirmation;
      readonly on: string;
      readonly reason: string;
    }
  | { readonly type: 'record-final' }
  /** A new version begins as a concept; what was there stays in the journal. */
  | { readonly type: 'record-corrected'; readonly reason: string };

/** How the employee confirmed a record; there is no default, and silence is not agreement. */
export const CONFIRMATIONS = [
  'akkoord',
  'gezien-niet-akkoord',
  'ontvangen',
  'geweigerd',
  'geen-reactie',
] as const;

export type Confirmation = (typeof CONFIRMATIONS)[number];

export interface ExportedDocument {
  readonly audience: Audience;
  /** Of a record from 1; 0 for what has no versions. */
  readonly version: number;
  readonly format: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly sha256: string;
  readonly encrypted: boolean;
}

/** One line typed during the talk. `address` is the question in sight, "" when there was none. */
export type Jotting =
  | { readonly kind: 'note' | 'quote'; readonly text: string; readonly address: string }
  | {
      readonly kind: 'evidence';
      readonly text: string;
      readonly address: string;
      readonly cause: string;
      readonly direction: 'for' | 'against';
    }
  | { readonly kind: 'mark'; readonly pitfall: string; readonly address: string };

/** An event before the moment is written on it. */
export type NewEvent = ConversationEvent extends infer E
  ? E extends ConversationEvent
    ? Omit<E, 'at'>
    : never
  : never;
