// Whether a flag says something about a cause, in the employee's own words.
import type { CheckedFlag } from './checked-turn.ts';

const CAUSE = /^oorzaak-(.+)$/;

/** What the lead says or writes of a cause is the lead's view: it points to nothing yet. */
export function isCauseSign({ kind, class: name }: CheckedFlag): boolean {
  return kind === 'employee' && CAUSE.test(name);
}

/** "kunnen" of "oorzaak-kunnen"; undefined for the flags that are not about a cause. */
export function causeOf(flag: Pick<CheckedFlag, 'class'>): string | undefined {
  return CAUSE.exec(flag.class)?.[1];
}
