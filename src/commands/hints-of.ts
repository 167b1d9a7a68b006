// The signs of pitfalls in everything that was written in a conversation.
import type { Conversation } from '../interview/replay.ts';
import { checkText } from '../pitfalls/check-text.ts';
import { findHints, type Hint } from '../pitfalls/find-hints.ts';
import { loadPitfallModel } from '../store/pitfall-model-file.ts';
import type { World } from './world.ts';

export async function hintsOf(conversation: Conversation, world: World): Promise<readonly Hint[]> {
  const model = await loadPitfallModel(world);
  return findHints(conversation, (utterance) => checkText(utterance, model));
}
