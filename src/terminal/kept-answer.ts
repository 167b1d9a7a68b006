// What Enter alone means where there is an answer already, or one was prepared: it stays as it is.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { AskedStep, Typed } from '../interview/ports.ts';

/** As if it had been typed again; undefined where there is none. */
export function keptAnswer({ current, preselected }: AskedStep): Typed | undefined {
  switch (current?.status) {
    case 'given':
      return current.value;
    case 'unknown':
      return DONT_KNOW;
    case 'skipped':
      return SKIPPED;
    default:
      return preselected.length > 0 ? preselected : undefined;
  }
}
