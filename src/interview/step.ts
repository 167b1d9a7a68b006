// The conversation as a row of steps: a question is one step, a group one per field of each item.
import type { Field, Question } from '../playbook/question.ts';

export type Group = Extract<Question, { type: 'group' }>;
export type SingleQuestion = Exclude<Question, { type: 'group' }>;

export type Step =
  | { readonly kind: 'question'; readonly address: string; readonly question: SingleQuestion }
  | {
      readonly kind: 'field';
      readonly address: string;
      readonly question: Group;
      readonly field: Field;
      /** From 1. */
      readonly item: number;
    }
  /** "Another one?": yes opens this item, no closes the group. */
  | {
      readonly kind: 'add';
      readonly address: string;
      readonly question: Group;
      readonly item: number;
    };

/** Where am I: a question counts once, however many items its group has. */
export interface Position {
  readonly phase: Question['phase'];
  /** From 1, within the phase. */
  readonly number: number;
  /** The questions of this phase on the path as far as it is known now. */
  readonly about: number;
}

export function questionStep(question: SingleQuestion): Step {
  return { kind: 'question', address: question.id, question };
}

export function fieldStep(question: Group, item: number, field: Field): Step {
  return { kind: 'field', address: `${question.id}.${item}.${field.id}`, question, field, item };
}

export function addStep(question: Group, item: number): Step {
  return { kind: 'add', address: `${question.id}.${item}.add`, question, item };
}

/** What a step prompts with: the question itself, or the field of the group. */
export function promptOf(step: Exclude<Step, { kind: 'add' }>): SingleQuestion | Field {
  return step.kind === 'field' ? step.field : step.question;
}
