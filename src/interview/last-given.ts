// What was answered at a step before it was passed over: still in the journal, and to be seen again.
import type { Answer } from '../domain/answer.ts';
import type { ConversationEvent } from './event.ts';
import { withoutItem } from './replay.ts';

/** @returns undefined where no answer with a value was ever given, or its item was taken out. */
export function lastGiven(
  events: readonly ConversationEvent[],
  address: string,
): Answer | undefined {
  let answers = new Map<string, Answer>();
  for (const event of events) {
    if (event.type === 'answered' && event.answer.status === 'given') {
      answers.set(event.address, event.answer);
    } else if (event.type === 'item-removed') {
      answers = new Map(withoutItem(answers, event.group, event.item));
    }
  }
  return answers.get(address);
}
