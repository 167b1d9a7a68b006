// Where the employee's words point to, in words: a cause and the quotes it rests on.
import type { PointedCause } from '../transcript/pointed-causes.ts';
import { check } from './nl/check.ts';

export function causeLines(
  causes: readonly PointedCause[],
): readonly { readonly label: string; readonly text: string }[] {
  return causes.map(({ cause, quotes }) => ({
    label: check.causes[cause] ?? cause,
    text: quotes.map(({ turn, words }) => check.causeWords(words, turn)).join('; '),
  }));
}
