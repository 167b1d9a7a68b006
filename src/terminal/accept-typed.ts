// The gate of a step, also for what only a keyboard can do: skip or not know "another one?".
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { Accepted, Refused } from '../interview/accept-answer.ts';
import type { AskedStep, Typed } from '../interview/ports.ts';

/** Skipping "another one?" is no; not knowing it is no answer. */
export function acceptTyped(asked: AskedStep, typed: Typed): Accepted | Refused {
  if (asked.step.kind !== 'add') return asked.accept(typed);
  if (typed === DONT_KNOW) return { ok: false, code: 'no-dont-know', details: {} };
  return asked.accept(typed === SKIPPED ? false : typed);
}
