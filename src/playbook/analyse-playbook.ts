// What can happen at all in a playbook: questions, options and evidence that no conversation reaches.
import { AnswerDomains } from './answer-domain.ts';
import type { Condition } from './condition.ts';
import { branchesOf } from './condition-branches.ts';
import { AGREED } from './default-options.ts';
import { EvidenceLedger, type PromptEvidence } from './evidence-ledger.ts';
import type { Playbook } from './playbook.ts';
import { type Goal, PossibleConversations } from './possible-conversations.ts';
import type { Finding, Path } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Evidence, Field, Option, Question } from './question.ts';
import { whyNeverAsked } from './why-never-asked.ts';

export interface Analysis {
  readonly findings: readonly Finding[];
  /** All evidence that some conversation can bring out. */
  readonly evidence: readonly Evidence[];
  readonly ledger: EvidenceLedger;
}

/** @param isUncertain the questions (by position) that are in error themselves: nothing follows from them. */
export function analysePlaybook(
  playbook: Playbook,
  isUncertain: (position: number) => boolean,
): Analysis {
  return new Analyst(playbook, isUncertain).analyse();
}

class Analyst {
  readonly #playbook: Playbook;
  readonly #domains: AnswerDomains;
  readonly #ledger: EvidenceLedger;
  readonly #conversations: PossibleConversations;
  readonly #findings: Finding[] = [];
  readonly #evidence: Evidence[] = [];
  /** Found unreachable and reported: what hangs on them is not reported again. */
  readonly #reported = new Set<number>();
  /** Position past the last question. */
  readonly #end: number;

  constructor(playbook: Playbook, isUncertain: (position: number) => boolean) {
    this.#playbook = playbook;
    this.#end = playbook.questions.length;
    this.#domains = new AnswerDomains(playbook, isUncertain);
    this.#ledger = new EvidenceLedger(playbook);
    this.#conversations = new PossibleConversations(playbook, this.#domains, this.#ledger);
  }

  analyse(): Analysis {
    for (const [i, question] of this.#playbook.questions.entries()) this.#question(question, i);
    this.#playbook.flags.forEach(({ id, when }, i) => {
      this.#condition(when, [], this.#end, ['flags', i, 'when'], 'flag-never-raised', { id });
    });
    return { findings: this.#findings, evidence: this.#evidence, ledger: this.#ledger };
  }

  #question(question: Question, position: number): void {
    const path = ['questions', position];
    if (question.when) this.#when(question.when, position, [...path, 'when']);
    const own = this.#evidenceOf(question, position, path, answered(question.id), this.#end);
    const prompts = question.type === 'group' ? question.fields : [question];
    const found = prompts.flatMap((prompt, i): PromptEvidence[] => {
      if (!('options' in prompt)) return [];
      const isField = question.type === 'group';
      const at = isField ? [...path, 'fields', i] : path;
      const part = isField ? prompt.id : undefined;
      const options = this.#options(prompt, position, part, at);
      const several = prompt.type === 'choices';
      return [{ several, times: question.type === 'group' ? question.max : 1, options }];
    });
    this.#ledger.add(position, own, found);
    if (question.type === 'confirm') this.#agreement(question, position);
  }

  #when(when: Condition, position: number, path: Path): void {
    const goal = { condition: when, wanted: true, before: position };
    if (this.#canMeet([goal])) {
      this.#branches(when, [], position, path);
      return;
    }
    const why = whyNeverAsked(goal, this.#playbook.questions, this.#conversations, this.#reported);
    this.#findings.push({ ...why, path });
    this.#reported.add(position);
  }

  /** The options that can be chosen, with the evidence that can count. */
  #options(
    prompt: (Question | Field) & { readonly options: readonly Option[] },
    position: number,
    part: string | undefined,
    path: Path,
  ): PromptEvidence['options'] {
    const question = this.#playbook.questions[position]?.id ?? '';
    return prompt.options.flatMap((option, i) => {
      const at = [...path, 'options', i];
      const of = part === undefined ? { question } : { question, part };
      const chosen: Condition = { op: 'in', of, values: [option.id] };
      const goal: Goal = { condition: chosen, wanted: true, before: position };
      // Recipes stand in no list of options: what is wrong with them is said where they stand.
      if (option.when && prompt.holds === undefined && !this.#canMeet([goal])) {
        const details = { option: option.id };
        this.#findings.push({ code: 'unreachable-option', path: [...at, 'when'], details });
        return [{ option, evidence: this.#allOf(option) }];
      }
      if (!option.when && option.evidence.length > 0 && !this.#canMeet([goal])) return [];
      return [{ option, evidence: this.#evidenceOf(option, position, at, chosen, this.#end) }];
    });
  }

  #evidenceOf(
    { evidence }: { readonly evidence: readonly Evidence[] },
    position: number,
    path: Path,
    given: Condition,
    before: number,
  ): readonly Evidence[] {
    const first: Goal = { condition: given, wanted: true, before: position };
    for (const [i, { when }] of evidence.entries()) {
      const at = [...path, 'evidence', i, 'when'];
      if (when) this.#condition(when, [first], before, at, 'evidence-never-counts', {});
    }
    return this.#allOf({ evidence });
  }

  /** Also what was just reported: that a cause then lacks evidence would be the same thing said twice. */
  #allOf({ evidence }: { readonly evidence: readonly Evidence[] }): readonly Evidence[] {
    this.#evidence.push(...evidence);
    return evidence;
  }

  #agreement(question: Extract<Question, { type: 'confirm' }>, position: number): void {
    const agree: Goal = {
      condition: { op: 'in', of: { question: question.id }, values: [AGREED] },
      wanted: true,
      before: position,
    };
    const causes = this.#playbook.causes.filter(({ id }) => {
      const of = { question: question.causes };
      const offered = this.#domains.get(of)?.options?.has(id) ?? false;
      const named: Condition = { op: 'in', of, values: [id] };
      return (
        offered && this.#canMeet([agree, { condition: named, wanted: true, before: position }])
      );
    });
    this.#ledger.addAgreement(
      position,
      causes.map(({ id }) => id),
    );
  }

  /** Reports a condition that never holds together with what must be so besides it. */
  #condition(
    when: Condition,
    besides: readonly Goal[],
    before: number,
    path: Path,
    code: ProblemCode,
    details: Readonly<Record<string, string>>,
  ): void {
    const isPossible = this.#canMeet([...besides, { condition: when, wanted: true, before }]);
    if (isPossible) this.#branches(when, besides, before, path);
    else this.#findings.push({ code, path, details });
  }

  /** One way of an `any` that is never the way. */
  #branches(when: Condition, besides: readonly Goal[], before: number, path: Path): void {
    const impossible: Path[] = [];
    for (const { path: way, condition } of branchesOf(when)) {
      const isInside = impossible.some((outer) => outer.every((step, i) => step === way[i]));
      if (isInside || this.#canMeet([...besides, { condition, wanted: true, before }])) continue;
      impossible.push(way);
      this.#findings.push({ code: 'impossible-branch', path: [...path, ...way] });
    }
  }

  #canMeet(goals: readonly Goal[]): boolean {
    return this.#conversations.canMeet(goals, (position) => this.#reported.has(position));
  }
}

function answered(question: string): Condition {
  return { op: 'answered', of: { question } };
}
