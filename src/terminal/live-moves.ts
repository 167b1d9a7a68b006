// Counter-moves as they may stand on a screen that the other can read: a sentence to say, and nothing else.
import { counterMoveFor } from '../pitfalls/counter-move.ts';
import type { Pitfall } from '../playbook/playbook.ts';

/** The question in it, else its first sentence. */
export function shortMove(pitfall: Pitfall): string {
  const sentences = counterMoveFor(pitfall, 'in-talk').split(/(?<=[.?!])\s+/);
  return sentences.findLast((sentence) => sentence.endsWith('?')) ?? sentences[0] ?? '';
}
