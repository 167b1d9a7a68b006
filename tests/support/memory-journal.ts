// A journal without a disk, with a clock that stands still.
import type { ConversationEvent } from '../../src/interview/event.ts';
import type { Clock, Journal } from '../../src/interview/ports.ts';
import { MOMENT, started } from './events.ts';

export const clock: Clock = { now: () => new Date(MOMENT) };

export interface MemoryJournal extends Journal {
  readonly events: ConversationEvent[];
}

export function memoryJournal(events: readonly ConversationEvent[] = [started()]): MemoryJournal {
  const kept = [...events];
  let draft: Journal['draft'];
  return {
    events: kept,
    async append(event) {
      kept.push({ ...event, at: MOMENT } as ConversationEvent);
      if (event.type === 'answered') draft = undefined;
    },
    keepDraft(address, text) {
      draft = { address, text };
    },
    get draft() {
      return draft;
    },
  };
}
