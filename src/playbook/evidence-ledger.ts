// How the causes can stand, question by question: the most evidence that the questions so far can give. An upper
// bound: that answers may exclude each other across questions is left aside.
import type { Cause, Playbook, StandingRule } from './playbook.ts';
import type { CauseOracle } from './possible-conversations.ts';
import type { Evidence, Option } from './question.ts';
import { STRENGTH_WEIGHT } from './strength-weight.ts';

/** A prompt with the evidence that can really count. */
export interface PromptEvidence {
  readonly several: boolean;
  /** Items of a group: each can give the evidence once more. */
  readonly times: number;
  readonly options: readonly { readonly option: Option; readonly evidence: readonly Evidence[] }[];
}

interface Totals {
  for: number;
  against: number;
  firsthand: number;
}

export class EvidenceLedger implements CauseOracle {
  readonly #playbook: Playbook;
  readonly #totals: ReadonlyMap<string, Totals>;
  readonly #agreeable = new Set<string>();
  /** "cause/standing" and "cause/kind": the position of the question that first makes it possible. */
  readonly #standingSince = new Map<string, number>();
  readonly #kindSince = new Map<string, number>();
  #lookedOutside: boolean;

  constructor(playbook: Playbook) {
    this.#playbook = playbook;
    this.#totals = new Map(
      playbook.causes.map(({ id }) => [id, { for: 0, against: 0, firsthand: 0 }]),
    );
    this.#lookedOutside = !playbook.causes.some(({ outside }) => outside);
    this.#update(-1);
  }

  /** Questions in the order of the conversation. */
  add(position: number, own: readonly Evidence[], prompts: readonly PromptEvidence[]): void {
    const all = [
      ...own,
      ...prompts.flatMap(({ options }) => options.flatMap(({ evidence }) => evidence)),
    ];
    if (all.length === 0) return;
    const causes = new Map(this.#playbook.causes.map((cause) => [cause.id, cause]));
    for (const { cause, direction, kind } of all) {
      if (causes.get(cause)?.outside) this.#lookedOutside = true;
      const key = `${cause}/${kind}`;
      if (kind !== undefined && direction === 'for' && !this.#kindSince.has(key)) {
        this.#kindSince.set(key, position);
      }
    }
    for (const [cause, totals] of this.#totals) {
      for (const side of ['for', 'against', 'firsthand'] as const) {
        const measure = (evidence: readonly Evidence[]) => this.#sum(evidence, cause, side);
        totals[side] += measure(own);
        for (const prompt of prompts) totals[side] += most(prompt, measure);
      }
    }
    this.#update(position);
  }

  /** From here on lead and employee can agree on these causes. */
  addAgreement(position: number, causes: readonly string[]): void {
    for (const cause of causes) this.#agreeable.add(cause);
    this.#update(position);
  }

  canStand(cause: string, standings: readonly string[], before: number): boolean {
    if (standings.includes('unknown')) return true;
    const causes = cause === 'any' ? [...this.#totals.keys()] : [cause];
    // An unknown cause has been reported as such.
    if (cause !== 'any' && !this.#totals.has(cause)) return true;
    return causes.some((id) =>
      standings.some(
        (standing) => (this.#standingSince.get(`${id}/${standing}`) ?? before) < before,
      ),
    );
  }

  canHaveKind(cause: string, kinds: readonly string[], before: number): boolean {
    const known = this.#playbook.causes.find(({ id }) => id === cause)?.kinds.map(({ id }) => id);
    if (known === undefined || kinds.some((kind) => !known.includes(kind))) return true;
    return kinds.some((kind) => (this.#kindSince.get(`${cause}/${kind}`) ?? before) < before);
  }

  totalsOf(cause: string): Readonly<Totals> {
    return this.#totals.get(cause) ?? { for: 0, against: 0, firsthand: 0 };
  }

  #sum(evidence: readonly Evidence[], cause: string, side: keyof Totals): number {
    let total = 0;
    for (const piece of evidence) {
      if (piece.cause !== cause || (piece.direction === 'against') !== (side === 'against'))
        continue;
      const firsthand = this.#canBeFirsthand(piece);
      const weight = STRENGTH_WEIGHT[piece.strength];
      if (side === 'firsthand') total += firsthand ? 1 : 0;
      else total += firsthand ? weight : weight * this.#playbook.standing.assumedCounts;
    }
    return total;
  }

  #canBeFirsthand({ known }: Evidence): boolean {
    if (typeof known === 'string') return known !== 'assumed';
    const from = this.#playbook.questions.find(({ id }) => id === known.from);
    if (from === undefined || !('options' in from)) return true;
    return from.options.some(({ id }) => id === 'gezien' || id === 'gehoord');
  }

  #update(position: number): void {
    for (const cause of this.#playbook.causes) {
      for (const rule of this.#playbook.standing.rules) {
        const key = `${cause.id}/${rule.standing}`;
        if (!this.#standingSince.has(key) && this.#canFit(rule, cause)) {
          this.#standingSince.set(key, position);
        }
        if (Object.keys(rule).every((name) => name === 'standing' || name === 'because')) break;
      }
    }
  }

  #canFit(rule: StandingRule, cause: Cause): boolean {
    const totals = this.totalsOf(cause.id);
    const leastFor = Math.max(
      rule.forAtLeast ?? 0,
      (rule.againstAtLeast ?? 0) + (rule.moreForBy ?? Number.NEGATIVE_INFINITY),
    );
    const leastAgainst = Math.max(
      rule.againstAtLeast ?? 0,
      (rule.forAtLeast ?? 0) + (rule.moreAgainstBy ?? Number.NEGATIVE_INFINITY),
    );
    return (
      (!rule.agreed || this.#agreeable.has(cause.id)) &&
      (!rule.outsideLookedAt || cause.outside || this.#lookedOutside) &&
      leastFor <= Math.min(totals.for, rule.forAtMost ?? Number.POSITIVE_INFINITY) &&
      leastAgainst <= Math.min(totals.against, rule.againstAtMost ?? Number.POSITIVE_INFINITY) &&
      (rule.firsthandAtLeast ?? 0) <= totals.firsthand
    );
  }
}

/** The most one prompt can give: its best option, or all that can be chosen together. */
function most(
  { several, times, options }: PromptEvidence,
  measure: (evidence: readonly Evidence[]) => number,
): number {
  let best = 0;
  let together = 0;
  for (const { option, evidence } of options) {
    const own = measure(evidence);
    if (several && !option.exclusive) together += own;
    else best = Math.max(best, own);
  }
  return Math.max(best, together) * times;
}
