// Counter-moves as they may stand on a screen that the other can read: a question to ask, and nothing else.
import type { Pitfall } from '../playbook/playbook.ts';

/**
 * The first question among them, without what leads up to it: that often says what was noticed. The
 * last one puts things right afterwards, and is not for in the talk.
 * @returns the first sentence where there is no question.
 */
export function shortMove({ counterMoves }: Pick<Pitfall, 'counterMoves'>): string {
  const inTalk = counterMoves.length > 1 ? counterMoves.slice(0, -1) : counterMoves;
  const sentences = inTalk.flatMap((move) => move.split(/(?<=[.?!])\s+/));
  return sentences.find((sentence) => sentence.endsWith('?')) ?? sentences[0] ?? '';
}
