// An agreement as one line of text: who, what, when and how it shows stand in fields of their own.
import type { Answer } from '../domain/answer.ts';
import type { Group, Step } from '../interview/step.ts';
import type { PathStep } from '../interview/walk.ts';
import type { Field } from '../playbook/question.ts';
import { isText, wordsIn } from './answer-words.ts';

type FieldStep = Extract<Step, { kind: 'field' }>;

/** The field of an agreement that says what is agreed; undefined for a group of anything else. */
export function agreementField({ section, fields }: Group): Field | undefined {
  return section === 'agreements' ? fields.find(({ type }) => type === 'text') : undefined;
}

/** @returns undefined as long as a field of the same item is still to be answered. */
export function agreementLine(
  { question, item }: FieldStep,
  path: readonly PathStep[],
): string | undefined {
  const own = path.filter(
    ({ step }) => step.kind === 'field' && step.question.id === question.id && step.item === item,
  );
  if (own.length < question.fields.length) return undefined;
  if (own.some(({ kept }) => kept === undefined)) return undefined;
  return own
    .flatMap(({ step, kept }) =>
      step.kind === 'field' ? (said(step.field, kept?.answer) ?? []) : [],
    )
    .join('. ');
}

/** The kind of measure is a label of ours, not something that was agreed. */
function said(field: Field, answer: Answer | undefined): string | undefined {
  if (field.holds !== undefined || answer?.status !== 'given') return undefined;
  if (field.type === 'date') return dayFirst(String(answer.value));
  const words = wordsIn(field, answer);
  return isText(field) ? words?.replace(/[.\s]+$/, '') : words;
}

/** "2026-12-10" -> "10-12-2026", as people write it. */
function dayFirst(date: string): string {
  return date.slice(0, 10).split('-').reverse().join('-');
}
