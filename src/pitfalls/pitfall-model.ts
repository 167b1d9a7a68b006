// What text is checked with: the trained classifier and the signals of the playbook.
import type { PitfallClassifier } from './classifier/pitfall-classifier.ts';
import type { SignalMatcher } from './signals/signal-matcher.ts';

/** Either may be missing; what is there is made ready once and then used for any number of texts. */
export interface PitfallModel {
  readonly classifier: PitfallClassifier | undefined;
  readonly signals: SignalMatcher | undefined;
}

/** Finds nothing: for tests. */
export const noModel: PitfallModel = { classifier: undefined, signals: undefined };
