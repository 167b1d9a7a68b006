// What can be answered to a question or a part of one, as far as conditions can tell the answers apart.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { AnswerReference } from './condition.ts';
import type { Playbook } from './playbook.ts';
import type { Field, Option, Question } from './question.ts';

export interface AnswerDomain {
  /** The same for every way of writing the same answer: "energie" and "energie.lead" of a one-sided scale. */
  readonly key: string;
  /** Position of the question. */
  readonly position: number;
  readonly isPart: boolean;
  /** Present where there is something to choose. */
  readonly options?: ReadonlyMap<string, Option>;
  /** More than one option can hold at once; with `alone`, except the exclusive ones. */
  readonly several: boolean;
  readonly alone: boolean;
  /** The words for an answer without a value that can be given here. */
  readonly words: readonly string[];
  /** What `at-least` counts; absent where there is nothing to count. */
  readonly amounts?: Amounts;
}

export interface Amounts {
  readonly min: number;
  readonly max: number;
  /** Only min, min + step, ...; absent for any number in between. */
  readonly step?: number;
}

export class AnswerDomains {
  readonly #playbook: Playbook;
  readonly #positions = new Map<string, number>();
  readonly #domains = new Map<string, AnswerDomain | undefined>();
  readonly #isUncertain: (position: number) => boolean;

  /** @param isUncertain the questions of which too little is known to say what cannot be answered. */
  constructor(playbook: Playbook, isUncertain: (position: number) => boolean) {
    this.#playbook = playbook;
    this.#isUncertain = isUncertain;
    playbook.questions.forEach(({ id }, i) => {
      if (!this.#positions.has(id)) this.#positions.set(id, i);
    });
  }

  /** Undefined where anything may be answered: an unknown question, or one that is itself in error. */
  get({ question: id, part }: AnswerReference): AnswerDomain | undefined {
    const key = part === undefined ? id : `${id}.${part}`;
    if (!this.#domains.has(key)) this.#domains.set(key, this.#make(id, part));
    return this.#domains.get(key);
  }

  positionOf(id: string): number | undefined {
    return this.#positions.get(id);
  }

  #make(id: string, part: string | undefined): AnswerDomain | undefined {
    const position = this.#positions.get(id);
    const question = position === undefined ? undefined : this.#playbook.questions[position];
    if (position === undefined || question === undefined) return undefined;
    if (this.#isUncertain(position)) return undefined;
    if (part === undefined) return domainOfQuestion(question, position);
    if (question.type === 'scale') {
      if (!question.sides.some((side) => side === part)) return undefined;
      if (question.sides.length === 1) return domainOfQuestion(question, position);
      return { ...scale(question), key: `${id}.${part}`, position, isPart: true, words: [] };
    }
    const field =
      question.type === 'group' ? question.fields.find((one) => one.id === part) : undefined;
    return field && domainOfField(field, `${id}.${part}`, position);
  }
}

function domainOfQuestion(question: Question, position: number): AnswerDomain {
  const words = [
    ...(question.whenUnknown === undefined ? [] : [DONT_KNOW]),
    ...(question.required ? [] : [SKIPPED]),
  ];
  const base = { key: question.id, position, isPart: false, words, several: false, alone: true };
  if (question.type === 'group') {
    return { ...base, amounts: { min: 1, max: question.max, step: 1 } };
  }
  return { ...base, ...valuesOf(question) };
}

/** A field is answered once an item: each item may hold another option. */
function domainOfField(field: Field, key: string, position: number): AnswerDomain {
  const values = valuesOf(field);
  return { key, position, isPart: true, words: [SKIPPED], ...values, several: true, alone: false };
}

function valuesOf(prompt: Field | Exclude<Question, { type: 'group' }>) {
  const one = { several: false, alone: true };
  switch (prompt.type) {
    case 'number':
      return { ...one, amounts: rangeOf(prompt) };
    case 'scale':
      return scale(prompt);
    case 'choices': {
      const most = prompt.options.filter(({ exclusive }) => !exclusive).length;
      const amounts = { min: 1, max: Math.max(1, most), step: 1 };
      return { several: true, alone: true, options: byId(prompt.options), amounts };
    }
    case 'choice':
    case 'yes-no':
    case 'confirm':
      return { ...one, options: byId(prompt.options) };
    default:
      return one;
  }
}

function scale({ min, max, step }: { min: number; max: number; step: number }) {
  return { several: false, alone: true, amounts: { min, max, step } };
}

function rangeOf(prompt: { min?: number; max?: number; checks: Question['checks'] }): Amounts {
  let { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = prompt;
  for (const check of prompt.checks) {
    if (check.rule === 'min') min = Math.max(min, check.value);
    if (check.rule === 'max') max = Math.min(max, check.value);
  }
  return { min, max };
}

function byId(options: readonly Option[]): ReadonlyMap<string, Option> {
  return new Map(options.map((option) => [option.id, option]));
}
