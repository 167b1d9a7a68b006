// The places in a file where errors lie, so that thousands of parts can each be asked whether one lies in them.
import type { Path } from '../../playbook/problem.ts';

export class ErrorPlaces {
  readonly #within = new Map<Path[number], ErrorPlaces>();

  constructor(errors: Iterable<{ readonly path: Path }> = []) {
    for (const { path } of errors) {
      let here: ErrorPlaces = this;
      for (const step of path) here = here.#at(step);
    }
  }

  /** Whether an error lies at this place, or anywhere inside it. */
  liesIn(place: Path): boolean {
    let here: ErrorPlaces | undefined = this;
    for (const step of place) {
      here = here.#within.get(step);
      if (here === undefined) return false;
    }
    return true;
  }

  #at(step: Path[number]): ErrorPlaces {
    const known = this.#within.get(step);
    if (known !== undefined) return known;
    const made = new ErrorPlaces();
    this.#within.set(step, made);
    return made;
  }
}
