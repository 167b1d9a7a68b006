// What can be marked during the talk, in an order that never changes, so that fingers learn the numbers.
import type { Pitfall, Playbook } from '../playbook/playbook.ts';

/** A page is what the digits 1 to 9 can pick. */
export const PAGE = 9;

/**
 * The lead's own first, then what happens on the other side, then what lies in the expectations.
 * One without a counter-move is left out: nothing else of it may stand on the screen.
 */
export function markable({ pitfalls }: Playbook): readonly Pitfall[] {
  const sides: readonly Pitfall['side'][] = ['lead', 'employee', 'expectation'];
  return sides.flatMap((side) =>
    pitfalls.filter((pitfall) => pitfall.side === side && pitfall.counterMoves.length > 0),
  );
}

/** @param digit as typed: "1" to "9"; `page` from 0. */
export function markAt(playbook: Playbook, page: number, digit: string): Pitfall | undefined {
  const index = Number(digit) - 1;
  if (index < 0 || index >= PAGE) return undefined;
  return markable(playbook)[page * PAGE + index];
}
