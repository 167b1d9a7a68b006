// Looks for signs of pitfalls in one thing that was said or written. It never concludes.
import type { PitfallModel } from './pitfall-model.ts';
import type { TextFlag } from './text-flag.ts';
import type { Utterance } from './utterance.ts';

/** In the order of the text; pure. The classifier and the signals are not joined here yet: it finds nothing. */
export function checkText(_utterance: Utterance, _model: PitfallModel): TextFlag[] {
  return [];
}
