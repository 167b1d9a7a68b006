// A journal without a disk, with a clock that stands still.
import { type Draft, draftsAfter, withDraft } from '../../src/interview/drafts.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import type { Clock, Journal } from '../../src/interview/ports.ts';
import { MOMENT, started } from './events.ts';

export const clock: Clock = { now: () => new Date(MOMENT) };

export interface MemoryJournal extends Journal {
  readonly events: ConversationEvent[];
}

export function memoryJournal(events: readonly ConversationEvent[] = [started()]): MemoryJournal {
  const kept = [...events];
  let drafts: readonly Draft[] = [];
  return {
    events: kept,
    async append(event) {
      const added = { ...event, at: MOMENT } as ConversationEvent;
      kept.push(added);
      drafts = draftsAfter(drafts, added);
    },
    keepDraft(address, text) {
      drafts = withDraft(drafts, { address, text });
    },
    get drafts() {
      return drafts;
    },
  };
}
