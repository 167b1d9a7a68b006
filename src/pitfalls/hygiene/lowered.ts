// One step lighter.
import type { HygieneWeight } from './hygiene-class.ts';

/** A hint stays a hint: less than that would be silence. */
export function lowered(weight: HygieneWeight): HygieneWeight {
  return weight === 'decide' ? 'look' : 'hint';
}
