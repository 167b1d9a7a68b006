// The path through the playbook that a set of kept answers gives: which steps there are, in order,
// and which of their answers still stand. Pure; the whole of going back and changing rests on it.
import { type Answer, sameAnswer, YES } from '../domain/answer.ts';
import { answersIn } from '../playbook/condition.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Option, Question } from '../playbook/question.ts';
import { AnswersSoFar, type Item } from './answers-so-far.ts';
import { conditionHolds } from './condition-holds.ts';
import type { Jotting } from './event.ts';
import { addStep, fieldStep, type Group, promptOf, questionStep, type Step } from './step.ts';
import { causeView, chosenOptions } from './weigh-evidence.ts';

export interface Kept {
  readonly answer: Answer;
  /** What the answer hung on when it was given or last confirmed. */
  readonly basis: string;
  readonly at: string;
}

export type KeptAnswers = ReadonlyMap<string, Kept>;

export interface PathStep {
  readonly step: Step;
  readonly kept?: Kept;
  /** What an answer given now would hang on. */
  readonly basis: string;
  /** Kept, but what it hung on has changed, or the chosen option is no longer there. */
  readonly stale: boolean;
  /** The options that can be chosen now; empty where there is nothing to choose. */
  readonly options: readonly Option[];
}

export interface Walk {
  readonly path: readonly PathStep[];
  readonly answers: AnswersSoFar;
}

/** @param jotted lines of the talk; those that are evidence on a cause weigh with the answers. */
export function walk(playbook: Playbook, kept: KeptAnswers, jotted: readonly Jotting[] = []): Walk {
  return new Walker(playbook, kept, jotted).whole();
}

/**
 * A walk that goes no further than it is asked to, and keeps what it has when a later answer changes: what comes
 * before a question never hangs on what comes after it.
 */
export class Walker {
  readonly #playbook: Playbook;
  readonly #kept: KeptAnswers;
  readonly #jotted: readonly Jotting[];
  readonly #path: PathStep[] = [];
  readonly #answers: AnswersSoFar;
  /** The first question that was not looked at. */
  #next = 0;

  constructor(playbook: Playbook, kept: KeptAnswers, jotted: readonly Jotting[]) {
    this.#playbook = playbook;
    this.#kept = kept;
    this.#jotted = jotted;
    this.#answers = new AnswersSoFar(jotted);
  }

  whole(): Walk {
    this.#goBefore(this.#playbook.questions.length);
    return { path: this.#path, answers: this.#answers };
  }

  /** What an answer at this address would hang on; undefined when it is not on the path. */
  basisAt(address: string): string | undefined {
    this.#goBefore(this.#indexOf(address) + 1);
    return this.#path.find(({ step }) => step.address === address)?.basis;
  }

  /** With other answers from this address on. */
  changedAt(address: string, kept: KeptAnswers): Walker {
    const from = this.#indexOf(address);
    const changed = new Walker(this.#playbook, kept, this.#jotted);
    const known = Math.max(0, Math.min(from, this.#next));
    for (const question of this.#playbook.questions.slice(0, known)) {
      const visible = this.#answers.get(question.id);
      if (visible) changed.#answers.set(visible);
    }
    const first = this.#path.findIndex(({ step }) => this.#indexOf(step.address) >= known);
    changed.#path.push(...this.#path.slice(0, first === -1 ? undefined : first));
    changed.#next = known;
    return changed;
  }

  /** -1 for what the playbook does not have: nothing comes before it. */
  #indexOf(address: string): number {
    const [id] = address.split('.');
    return this.#playbook.questions.findIndex((question) => question.id === id);
  }

  #goBefore(index: number): void {
    for (; this.#next < index; this.#next++) {
      const question = this.#playbook.questions[this.#next];
      if (question) this.#look(question);
    }
  }

  #look(question: Question): void {
    const causes = causeView(this.#playbook, this.#answers);
    const holds = (when: Option['when']) =>
      when === undefined || conditionHolds(when, this.#answers, causes);
    if (!holds(question.when)) return;
    const basis = basisOf(question, this.#answers);
    const toPathStep = (step: Step): PathStep => {
      const options = optionsOf(step).filter((option) => holds(option.when));
      const own = this.#kept.get(step.address);
      if (own === undefined) return { step, basis, options, stale: false };
      const stale = own.basis !== basis || choiceIsGone(step, own.answer, options);
      return { step, kept: own, basis, options, stale };
    };
    const steps =
      question.type === 'group'
        ? groupSteps(question, this.#kept).map(toPathStep)
        : [toPathStep(questionStep(question))];
    this.#path.push(...steps);
    show(question, steps, this.#answers);
  }
}

/** The answers a question hangs on, as one comparable text. */
function basisOf(question: Question, answers: AnswersSoFar): string {
  const looked = question.when ? answersIn(question.when).map((of) => of.question) : [];
  const confirmed = question.type === 'confirm' ? [question.causes, question.words] : [];
  const ids = [...new Set([...looked, ...question.dependsOn, ...confirmed])];
  if (ids.length === 0) return '';
  return JSON.stringify(
    ids.map((id) => {
      const visible = answers.get(id);
      return [id, visible?.answer ?? null, visible?.items.map((item) => [...item]) ?? []];
    }),
  );
}

function optionsOf(step: Step): readonly Option[] {
  if (step.kind === 'add') return [];
  const prompt = promptOf(step);
  return 'options' in prompt ? prompt.options : [];
}

function choiceIsGone(step: Step, answer: Answer, options: readonly Option[]): boolean {
  if (step.kind === 'add' || optionsOf(step).length === 0) return false;
  const chosen = chosenOptions(promptOf(step), answer);
  return chosen.some((option) => !options.includes(option));
}

/**
 * The steps of a group as far as its answers open them: the items that must be there, one that was
 * added, and the question whether to add another. An item whose first field has no answer (skipped,
 * unknown) closes the group.
 */
function groupSteps(group: Group, kept: KeptAnswers): readonly Step[] {
  const steps: Step[] = [];
  for (let item = 1; item <= group.max; item++) {
    if (item > group.min) {
      const add = addStep(group, item);
      steps.push(add);
      if (!sameAnswer(kept.get(add.address)?.answer, { status: 'given', value: YES })) break;
    }
    const fields = group.fields.map((field) => fieldStep(group, item, field));
    const [first] = fields;
    const begun = first && kept.get(first.address)?.answer;
    if (first && begun && begun.status !== 'given') {
      steps.push(first);
      break;
    }
    steps.push(...fields);
    if (fields.some((field) => !kept.has(field.address))) break;
  }
  return steps;
}

function show(question: Question, steps: readonly PathStep[], answers: AnswersSoFar): void {
  const stale = steps.some((step) => step.stale);
  if (question.type !== 'group') {
    const kept = steps[0]?.kept;
    if (kept) answers.set({ question, answer: kept.answer, items: [], stale });
    return;
  }
  const items = new Map<number, Map<string, Answer>>();
  for (const { step, kept } of steps) {
    if (step.kind !== 'field' || kept === undefined) continue;
    const item = items.get(step.item) ?? new Map<string, Answer>();
    items.set(step.item, item.set(step.field.id, kept.answer));
  }
  const whole = steps[0]?.kept?.answer;
  if (whole?.status === 'unknown') answers.set({ question, answer: whole, items: [], stale });
  else if (steps.some((step) => step.kept)) {
    const filled: readonly Item[] = [...items.values()];
    answers.set({ question, items: filled, stale });
  }
}
