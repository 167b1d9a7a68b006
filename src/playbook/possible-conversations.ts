// Whether any conversation can make a set of conditions true together: a small search over what can be answered,
// in which asking a question brings in the condition under which it is asked. It may say "possible" too often
// (weights of evidence are not added up, and after a fixed number of steps it gives up), never too seldom.
import type { AnswerDomain, AnswerDomains } from './answer-domain.ts';
import {
  type AnswerFacts,
  isWord,
  NOTHING_SETTLED,
  withAmount,
  withOption,
  withoutAnyOf,
  withoutValue,
  withValue,
  withWord,
} from './answer-facts.ts';
import type { AnswerReference, Condition } from './condition.ts';
import { AGREED } from './default-options.ts';
import type { Playbook } from './playbook.ts';

/** What evidence that was given before a question can say about the causes. */
export interface CauseOracle {
  canStand(cause: string, standings: readonly string[], before: number): boolean;
  canHaveKind(cause: string, kinds: readonly string[], before: number): boolean;
}

export type Goal =
  | { readonly asked: number }
  | {
      readonly condition: Condition;
      readonly wanted: boolean;
      /** Evidence counts from questions before this position only. */
      readonly before: number;
    };

/** Steps for one question of "can this be"; a real playbook needs a few dozen. */
const STEPS_A_QUERY = 2_000;
const STEPS_IN_ALL = 400_000;

interface Attempt {
  facts: Map<string, AnswerFacts>;
  asked: Set<number>;
  /** Settled without a choice; tried first, so that contradictions show early. */
  now: Goal[];
  /** Each of these can be met in more than one way. */
  later: (readonly Goal[])[];
}

export class PossibleConversations {
  readonly #playbook: Playbook;
  readonly #domains: AnswerDomains;
  readonly #causes: CauseOracle;
  #stepsLeft = STEPS_IN_ALL;
  #stepsOfQuery = 0;
  #ignores: (position: number) => boolean = () => false;

  constructor(playbook: Playbook, domains: AnswerDomains, causes: CauseOracle) {
    this.#playbook = playbook;
    this.#domains = domains;
    this.#causes = causes;
  }

  /** @param ignores the questions whose own condition is taken to hold. */
  canMeet(goals: readonly Goal[], ignores: (position: number) => boolean): boolean {
    this.#stepsOfQuery = Math.min(STEPS_A_QUERY, this.#stepsLeft);
    const atStart = this.#stepsOfQuery;
    this.#ignores = ignores;
    const found = this.#search({ facts: new Map(), asked: new Set(), now: [...goals], later: [] });
    this.#stepsLeft -= atStart - this.#stepsOfQuery;
    return found;
  }

  #search(attempt: Attempt): boolean {
    for (;;) {
      if (--this.#stepsOfQuery < 0) return true;
      const goal = attempt.now.pop();
      if (goal !== undefined) {
        if (!this.#settle(goal, attempt)) return false;
        continue;
      }
      const ways = attempt.later.shift();
      if (ways === undefined) return true;
      return ways.some((way) => this.#search(copyOf(attempt, way)));
    }
  }

  /** False when the goal contradicts what is settled already. */
  #settle(goal: Goal, attempt: Attempt): boolean {
    if ('asked' in goal) return this.#ask(goal.asked, attempt);
    const { condition, wanted, before } = goal;
    const asGoal = (inner: Condition): Goal => ({ condition: inner, wanted, before });
    switch (condition.op) {
      case 'not':
        attempt.now.push({ condition: condition.condition, wanted: !wanted, before });
        return true;
      case 'all':
      case 'any': {
        const inner = condition.conditions.map(asGoal);
        if ((condition.op === 'all') === wanted) attempt.now.push(...inner);
        else attempt.later.push(inner);
        return true;
      }
      case 'cause-standing':
        return !wanted || this.#causes.canStand(condition.cause, condition.standings, before);
      case 'cause-kind':
        return !wanted || this.#causes.canHaveKind(condition.cause, condition.kinds, before);
      default:
        return this.#settleAnswer(condition, wanted, attempt);
    }
  }

  #settleAnswer(
    condition: Extract<Condition, { of: AnswerReference }>,
    wanted: boolean,
    attempt: Attempt,
  ): boolean {
    const domain = this.#domains.get(condition.of);
    if (domain === undefined) return true;
    const facts = attempt.facts.get(domain.key) ?? NOTHING_SETTLED;
    switch (condition.op) {
      case 'answered':
        if (!wanted) return put(withoutValue(facts), domain, attempt);
        return this.#give(condition.of, domain, facts, attempt);
      case 'at-least': {
        if (domain.amounts === undefined) return true;
        const bound = wanted ? { low: condition.value } : { below: condition.value };
        const bounded = withAmount(facts, domain, bound);
        return (
          put(bounded, domain, attempt) &&
          (!wanted || this.#happened(condition.of, domain, attempt))
        );
      }
      case 'in': {
        if (!wanted) return put(withoutAnyOf(facts, domain, condition.values), domain, attempt);
        const [only, ...others] = condition.values;
        if (only === undefined) return false;
        if (others.length > 0) {
          const one = (value: string): Condition => ({ ...condition, values: [value] });
          const before = domain.position;
          attempt.later.push(
            condition.values.map((value) => ({ condition: one(value), wanted, before })),
          );
          return true;
        }
        return this.#choose(condition.of, domain, facts, only, attempt);
      }
    }
  }

  /** Some value: any option that nothing stands in the way of, or a choice among those with a condition. */
  #give(of: AnswerReference, domain: AnswerDomain, facts: AnswerFacts, attempt: Attempt): boolean {
    const options = [...(domain.options?.values() ?? [])];
    if (options.length > 0 && facts.chosen.length === 0 && options.every(({ when }) => when)) {
      const ways = options.map(({ id }): Goal => {
        const condition: Condition = { op: 'in', of, values: [id] };
        return { condition, wanted: true, before: domain.position };
      });
      attempt.later.push(ways);
      return true;
    }
    return put(withValue(facts, domain), domain, attempt) && this.#happened(of, domain, attempt);
  }

  #choose(
    of: AnswerReference,
    domain: AnswerDomain,
    facts: AnswerFacts,
    id: string,
    attempt: Attempt,
  ): boolean {
    const { position } = domain;
    if (isWord(id)) {
      if (!put(withWord(facts, domain, id), domain, attempt)) return false;
      attempt.now.push({ asked: position });
      return true;
    }
    const option = domain.options?.get(id);
    // A word that is no option here has been reported as such.
    if (option === undefined) return true;
    if (!put(withOption(facts, domain, id), domain, attempt)) return false;
    if (option.when) attempt.now.push({ condition: option.when, wanted: true, before: position });
    if (id === AGREED) attempt.now.push(...this.#neededToAgree(position));
    return this.#happened(of, domain, attempt);
  }

  /** A value was given here, so the question was asked; a part is given with its whole. */
  #happened(of: AnswerReference, domain: AnswerDomain, attempt: Attempt): boolean {
    attempt.now.push({ asked: domain.position });
    if (!domain.isPart) return true;
    const whole = this.#domains.get({ question: of.question });
    if (whole === undefined) return true;
    return put(withValue(attempt.facts.get(whole.key) ?? NOTHING_SETTLED, whole), whole, attempt);
  }

  #ask(position: number, attempt: Attempt): boolean {
    if (attempt.asked.has(position)) return true;
    attempt.asked.add(position);
    const when = this.#playbook.questions[position]?.when;
    if (when && !this.#ignores(position)) {
      attempt.now.push({ condition: when, wanted: true, before: position });
    }
    return true;
  }

  /** "We agree" is only taken with a cause chosen and words of the employee written down. */
  #neededToAgree(position: number): readonly Goal[] {
    const question = this.#playbook.questions[position];
    if (question?.type !== 'confirm') return [];
    const causes = this.#domains.get({ question: question.causes });
    const values = [...(causes?.options?.values() ?? [])]
      .filter(({ exclusive }) => !exclusive)
      .map(({ id }) => id);
    const words: Condition = { op: 'answered', of: { question: question.words } };
    const cause: Condition = { op: 'in', of: { question: question.causes }, values };
    const needed = values.length > 0 ? [words, cause] : [words];
    return needed.map((condition) => ({ condition, wanted: true, before: position }));
  }
}

function put(facts: AnswerFacts | undefined, { key }: AnswerDomain, attempt: Attempt): boolean {
  if (facts === undefined) return false;
  attempt.facts.set(key, facts);
  return true;
}

function copyOf(attempt: Attempt, way: Goal): Attempt {
  return {
    facts: new Map(attempt.facts),
    asked: new Set(attempt.asked),
    now: [way],
    later: [...attempt.later],
  };
}
