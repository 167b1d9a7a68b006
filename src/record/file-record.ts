// The record for the personnel file as it stands: replayed from its own journal, like a conversation.
import type {
  Confirmation,
  ConversationEvent,
  ExportedDocument,
  RecordEvent,
} from '../interview/event.ts';
import { type Conversation, replay } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';

/** In this order; a correction begins again at "concept", as the next version. */
export type RecordState = 'concept' | 'gedeeld' | 'zienswijze' | 'definitief' | 'geexporteerd';

type KeptWords = Omit<Extract<RecordEvent, { type: 'hygiene-kept' }>, 'type'>;

interface Correction {
  /** The version it led to. */
  readonly version: number;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface FileRecord {
  /** The answers, as the questions of the record ask for them. */
  readonly content: Conversation;
  /** From 1. */
  readonly version: number;
  readonly state: RecordState;
  /** Of this version; days as "2026-11-26". */
  readonly shared?: { readonly on: string; readonly channel: string };
  /** What the employee has to say about it; `text` is "" when there was nothing by that day. */
  readonly view?: { readonly on: string; readonly text: string };
  readonly confirmation?: {
    readonly kind: Confirmation;
    readonly on: string;
    readonly reason: string;
  };
  readonly corrections: readonly Correction[];
  /** Words the writer looked at and left; with the reason, which stays here. */
  readonly kept: readonly KeptWords[];
  /** The closing question was answered after the last change. */
  readonly closed: boolean;
  readonly exports: readonly (ExportedDocument & { readonly at: string })[];
}

/** @param events of the record's own journal; the first is "started". */
export function replayRecord(playbook: Playbook, events: readonly ConversationEvent[]): FileRecord {
  const begun: FileRecord = {
    content: replay(playbook, events),
    version: 1,
    state: 'concept',
    corrections: [],
    kept: [],
    closed: false,
    exports: [],
  };
  return events.reduce(after, begun);
}

function after(record: FileRecord, event: ConversationEvent): FileRecord {
  switch (event.type) {
    case 'answered':
    case 'item-removed':
      return { ...record, closed: false };
    case 'hygiene-kept': {
      const { type: _, at: __, ...kept } = event;
      return { ...record, kept: [...record.kept, kept] };
    }
    case 'hygiene-closed':
      return { ...record, closed: true };
    case 'record-shared': {
      const { on, channel } = event;
      // Noted once more, in other words: what came after it stands.
      const state = record.state === 'concept' ? 'gedeeld' : record.state;
      return { ...record, state, shared: { on, channel } };
    }
    case 'view-received': {
      const { on, text } = event;
      return { ...record, state: 'zienswijze', view: { on, text }, closed: false };
    }
    case 'record-confirmed': {
      const { kind, on, reason } = event;
      return { ...record, confirmation: { kind, on, reason } };
    }
    case 'record-final':
      return { ...record, state: 'definitief' };
    case 'record-corrected':
      return nextVersion(record, event.reason, event.at);
    case 'exported': {
      const { type: _, ...document } = event;
      const exports = [...record.exports, document];
      const leaves = record.state === 'definitief' && document.audience === 'dossier';
      return { ...record, exports, state: leaves ? 'geexporteerd' : record.state };
    }
    default:
      return record;
  }
}

/**
 * What was said about the version before does not hold for the new one. A concept is not corrected again: then it
 * is the reason that is written differently.
 */
function nextVersion(before: FileRecord, reason: string, at: string): FileRecord {
  const last = before.corrections.at(-1);
  if (before.state === 'concept' && last !== undefined) {
    return { ...before, corrections: [...before.corrections.slice(0, -1), { ...last, reason }] };
  }
  const { shared: _, view: __, confirmation: ___, ...rest } = before;
  const version = before.version + 1;
  const corrections = [...before.corrections, { version, reason, at }];
  return { ...rest, version, corrections, state: 'concept', closed: false };
}
