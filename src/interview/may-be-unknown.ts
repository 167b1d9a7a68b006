// Where "weet ik niet" is an answer: the playbook has a question to put to the employee instead.
import type { Step } from './step.ts';

/** A group as a whole can be unknown: that is said at the first field of its first item. */
export function mayBeUnknown(step: Step): boolean {
  if (step.question.whenUnknown === undefined || step.kind === 'add') return false;
  return step.kind === 'question' || (step.item === 1 && step.field === step.question.fields[0]);
}
