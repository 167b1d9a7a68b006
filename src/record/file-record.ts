// The record for the personnel file as it stands: replayed from its own journal, like a conversation.
import type {
  Confirmation,
  ConversationEvent,
  ExportedDocument,
  RecordEvent,
} from '../interview/event.ts';
import { type Conversation, replay } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';
import {
  CONFIRMATION_ADDRESS,
  CORRECTION_ADDRESS,
  SHARED_ADDRESS,
  VIEW_ADDRESS,
} from './record-addresses.ts';
import { type Happened, happenedIn, type RecordState, stateAfter } from './record-state.ts';

export type { RecordState };

export interface KeptWords extends Omit<Extract<RecordEvent, { type: 'hygiene-kept' }>, 'type'> {
  /** The whole text they stood in when that was decided; "" when it is not known. */
  readonly within: string;
}

interface Correction {
  /** The version it led to. */
  readonly version: number;
  /** "" when something changed that others had seen, and nobody said why. */
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
  return happenedIn(events).reduce(after, begun);
}

function after(before: FileRecord, happened: Happened): FileRecord {
  const { event } = happened;
  const state = stateAfter(before.state, happened);
  if (event.type === 'record-corrected') return nextVersion(before, event.reason, event.at);
  if (state === 'concept' && before.state !== 'concept') return nextVersion(before, '', event.at);
  const record = { ...before, state };
  switch (event.type) {
    case 'answered':
      return { ...record, closed: false };
    case 'item-removed': {
      // Those behind it moved up: what was decided on one is not to be taken for another.
      const kept = record.kept.filter(({ address }) => !address.startsWith(`${event.group}.`));
      return { ...record, kept, closed: false };
    }
    case 'hygiene-kept': {
      const { type: _, at: __, ...words } = event;
      const kept = { ...words, within: textAt(event.address, record, happened) };
      return { ...record, kept: [...record.kept, kept] };
    }
    case 'hygiene-closed':
      return { ...record, closed: true };
    case 'record-shared': {
      const { on, channel } = event;
      return { ...record, shared: { on, channel } };
    }
    case 'view-received': {
      const { on, text } = event;
      return { ...record, view: { on, text }, closed: false };
    }
    case 'record-confirmed': {
      const { kind, on, reason } = event;
      const closed = record.closed && reason === '';
      return { ...record, closed, confirmation: { kind, on, reason } };
    }
    case 'exported': {
      const { type: _, ...document } = event;
      return { ...record, exports: [...record.exports, document] };
    }
    default:
      return record;
  }
}

function textAt(address: string, record: FileRecord, { answers }: Happened): string {
  const [place = '', version] = address.split('.');
  switch (place) {
    case VIEW_ADDRESS:
      return record.view?.text ?? '';
    case CONFIRMATION_ADDRESS:
      return record.confirmation?.reason ?? '';
    case SHARED_ADDRESS:
      return record.shared?.channel ?? '';
    case CORRECTION_ADDRESS:
      return record.corrections.find((one) => String(one.version) === version)?.reason ?? '';
    default: {
      const answer = answers.get(address);
      return answer?.status === 'given' ? String(answer.value) : '';
    }
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
