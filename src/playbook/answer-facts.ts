// What is settled about one answer while a way through the conversation is looked for. Immutable: a step that
// contradicts what is settled gives undefined, and the search goes back to the facts it had.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { Amounts, AnswerDomain } from './answer-domain.ts';

export interface AnswerFacts {
  /** A value was given, was certainly not, or either. */
  readonly given: boolean | undefined;
  /** "weet-ik-niet" or "overslaan", where that is the answer. */
  readonly word: string | undefined;
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
  /** The amount is at least `low` and less than `below`. */
  readonly low: number;
  readonly below: number;
}

export const NOTHING_SETTLED: AnswerFacts = {
  given: undefined,
  word: undefined,
  chosen: [],
  excluded: [],
  low: Number.NEGATIVE_INFINITY,
  below: Number.POSITIVE_INFINITY,
};

export function withValue(facts: AnswerFacts, domain: AnswerDomain): AnswerFacts | undefined {
  if (facts.given === false) return undefined;
  return consistent({ ...facts, given: true }, domain);
}

/** Something else was done than giving a value: skipped, not known, or never asked. */
export function withoutValue(facts: AnswerFacts): AnswerFacts | undefined {
  return facts.given === true ? undefined : { ...facts, given: false };
}

export function withWord(
  facts: AnswerFacts,
  domain: AnswerDomain,
  word: string,
): AnswerFacts | undefined {
  // A field is answered per item: one item skipped says nothing of the others.
  if (domain.several && !domain.alone) return facts.excluded.includes(word) ? undefined : facts;
  if (!domain.words.includes(word) || facts.given === true || facts.excluded.includes(word)) {
    return undefined;
  }
  if (facts.word !== undefined && facts.word !== word) return undefined;
  return { ...facts, given: false, word };
}

export function withOption(
  facts: AnswerFacts,
  domain: AnswerDomain,
  id: string,
): AnswerFacts | undefined {
  if (facts.given === false || facts.excluded.includes(id)) return undefined;
  if (facts.chosen.includes(id)) return facts;
  if (facts.chosen.length > 0 && domain.alone) {
    const mayJoin = (other: string) => domain.options?.get(other)?.exclusive !== true;
    if (!domain.several || ![id, ...facts.chosen].every(mayJoin)) return undefined;
  }
  return consistent({ ...facts, given: true, chosen: [...facts.chosen, id] }, domain);
}

export function withoutAnyOf(
  facts: AnswerFacts,
  domain: AnswerDomain,
  ids: readonly string[],
): AnswerFacts | undefined {
  const hit = [...facts.chosen, ...(facts.word === undefined ? [] : [facts.word])];
  if (hit.some((id) => ids.includes(id))) return undefined;
  return consistent({ ...facts, excluded: [...facts.excluded, ...ids] }, domain);
}

export function withAmount(
  facts: AnswerFacts,
  domain: AnswerDomain,
  bound: { readonly low: number } | { readonly below: number },
): AnswerFacts | undefined {
  const bounded =
    'low' in bound
      ? { ...facts, given: true, low: Math.max(facts.low, bound.low) }
      : { ...facts, below: Math.min(facts.below, bound.below) };
  if (facts.given === false && bounded.given === true) return undefined;
  return consistent(bounded, domain);
}

export function isWord(id: string): boolean {
  return id === DONT_KNOW || id === SKIPPED;
}

/** Whether a value that was given can still be some value. */
function consistent(facts: AnswerFacts, { options, several, alone, amounts }: AnswerDomain) {
  if (facts.given !== true) return facts;
  let most = amounts?.max ?? 0;
  let least = facts.low;
  if (options) {
    const left = [...options.values()].filter(({ id }) => !facts.excluded.includes(id));
    if (left.length === 0) return undefined;
    const isAlone = facts.chosen.some((id) => options.get(id)?.exclusive);
    const together = left.filter(({ exclusive }) => !exclusive).length;
    most = isAlone ? 1 : Math.max(1, together);
    least = Math.max(least, facts.chosen.length);
  }
  if (several && !alone) return facts;
  return amounts === undefined || holdsSome(amounts, least, facts.below, most) ? facts : undefined;
}

/** Whether there is an amount from `least` to below `below` and at most `most`. */
function holdsSome(
  { min, max, step }: Amounts,
  least: number,
  below: number,
  most: number,
): boolean {
  const from = Math.max(min, least);
  const first =
    step === undefined || from === min ? from : min + Math.ceil((from - min) / step) * step;
  return first <= Math.min(max, most) && first < below;
}
