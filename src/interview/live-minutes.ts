// How long the talk has lasted, without the pauses and without the time the program was not there.
import type { ConversationEvent } from './event.ts';

const MINUTE = 60_000;

/** In whole minutes, rounded down. */
export function talkMinutes(events: readonly ConversationEvent[], now: Date): number {
  let total = 0;
  let since: number | undefined;
  let previous = 0;
  for (const event of events) {
    const at = Date.parse(event.at);
    if (event.type === 'talk') {
      // Begun again while it still ran: the program was ended from outside, at the last sign of life.
      const until = event.what === 'began' || event.what === 'resumed' ? previous : at;
      if (since !== undefined) total += Math.max(0, until - since);
      since = event.what === 'began' || event.what === 'resumed' ? at : undefined;
    }
    previous = at;
  }
  if (since !== undefined) total += Math.max(0, now.getTime() - since);
  return Math.floor(total / MINUTE);
}
