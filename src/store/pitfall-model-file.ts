// What text is checked with, as it lies beside the playbooks.
import { noModel, type PitfallModel } from '../pitfalls/pitfall-model.ts';

export interface ModelPlaces {
  /** Where the built-in playbooks lie. */
  readonly builtInPlaybooks: string;
}

/** Nothing is shipped yet: what is checked with it finds nothing. */
export async function loadPitfallModel(_places: ModelPlaces): Promise<PitfallModel> {
  return noModel;
}
