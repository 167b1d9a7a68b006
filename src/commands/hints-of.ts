// The signs of pitfalls in everything that was written in a conversation.
import type { Conversation } from '../interview/replay.ts';
import { findHints, type Hint } from '../pitfalls/find-hints.ts';
import { openCheck } from './open-check.ts';
import type { World } from './world.ts';

export async function hintsOf(conversation: Conversation, world: World): Promise<readonly Hint[]> {
  return findHints(conversation, await openCheck(world));
}
