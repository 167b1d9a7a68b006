// What the talk needs from the outside: somebody who follows it.
import type { LiveTalk } from './live-talk.ts';

/** `over`: the lead said that the talk is over; `stopped`: it goes on another time. */
export type LiveOutcome = 'over' | 'stopped';

export interface LivePort {
  follow(talk: LiveTalk): Promise<LiveOutcome>;
}
