// One counter-move out of the several a pitfall has, by the moment it is for; always the same one.
import type { Pitfall } from '../playbook/playbook.ts';

/** Playbooks list counter-moves in the order of a talk: noticed early first, put right afterwards last. */
export function counterMoveFor(pitfall: Pitfall, moment: 'in-talk' | 'afterwards'): string {
  const { counterMoves } = pitfall;
  return (moment === 'in-talk' ? counterMoves[0] : counterMoves.at(-1)) ?? '';
}
