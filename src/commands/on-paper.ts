// A record to try things out on: it begins as the real one is, and nothing that happens to it is on disk.
import type { ConversationEvent } from '../interview/event.ts';
import type { Journal } from '../interview/ports.ts';
import { replayRecord } from '../record/file-record.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

export type PaperRecord = Pick<OpenRecord, 'conversation' | 'playbook' | 'record'> & {
  readonly journal: Journal;
};

export function onPaper(
  { conversation, playbook, journal }: OpenRecord,
  world: World,
): PaperRecord {
  const events: ConversationEvent[] = [...journal.events];
  return {
    conversation,
    playbook,
    record: () => replayRecord(playbook, events),
    journal: {
      events,
      drafts: [],
      keepDraft: () => undefined,
      append: async (event) => {
        events.push({ ...event, at: world.now().toISOString() } as ConversationEvent);
      },
    },
  };
}
