// What of a conversation was given to others, as far as it was written down: files that were made, and what was shared.
import type { ConversationEvent } from '../interview/event.ts';

export type ExportedEvent = Extract<ConversationEvent, { type: 'exported' }>;
export type SharedEvent = Extract<ConversationEvent, { type: 'record-shared' }>;

/** Also what the lead made for no other reader. */
export function exportsIn(events: readonly ConversationEvent[]): readonly ExportedEvent[] {
  return events.filter((event) => event.type === 'exported');
}

/** Made for another reader, or shared: the same file twice on one day is one line. */
export function givenOut(
  events: readonly ConversationEvent[],
): readonly (ExportedEvent | SharedEvent)[] {
  const seen = new Set<string>();
  return events.filter((event): event is ExportedEvent | SharedEvent => {
    if (event.type === 'record-shared') return true;
    if (event.type !== 'exported' || event.audience === 'mezelf') return false;
    const key = `${event.at.slice(0, 10)} ${event.file}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
