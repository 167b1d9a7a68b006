// The names that phrases can use: whether there is one, and what to say when there is not.
import { nearMiss } from '../../playbook/near-miss.ts';
import type { Details } from '../../playbook/problem.ts';

/** Nobody reads more of them in one sentence. */
const MOST_SHOWN = 12;
const LONGEST_SHOWN = 60;
/** A file with thousands of names can have thousands of slips: comparing each with all would take minutes. */
const MOST_COMPARED = 50_000;

export class KnownNames {
  readonly #names: ReadonlySet<string>;
  #compared = 0;
  #shown: Details | undefined;

  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Some of the names, for the sentence about one that is not there. */
  get shown(): Details {
    this.#shown ??= this.#show();
    return this.#shown;
  }

  /** What was probably meant; no longer sought when much has been compared already. */
  meantBy(name: string): string | undefined {
    if (this.#compared >= MOST_COMPARED) return undefined;
    this.#compared += this.#names.size;
    return nearMiss(name, this.#names);
  }

  #show(): Details {
    const first = [...this.#names].slice(0, MOST_SHOWN);
    const known = first.map((name) => name.slice(0, LONGEST_SHOWN)).join(', ');
    return this.#names.size > MOST_SHOWN ? { known, more: 'true' } : { known };
  }
}
