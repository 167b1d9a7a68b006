// What text is checked with: the weights of the classifier and the signals of the playbook.

/** Plain data, read from a file; only `checkText` looks inside. */
export interface PitfallModel {
  readonly classifier: unknown;
  readonly signals: unknown;
}

/** Finds nothing: for tests, and where no model is shipped. */
export const noModel: PitfallModel = { classifier: undefined, signals: undefined };
