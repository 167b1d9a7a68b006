// Whether a condition holds, given the answers so far. The grammar is closed: there is nothing to evaluate.
import { type Answer, DONT_KNOW, isScaleValue, SKIPPED } from '../domain/answer.ts';
import type { Standing } from '../domain/standing.ts';
import type { AnswerReference, Condition } from '../playbook/condition.ts';
import type { AnswersSoFar } from './answers-so-far.ts';

/** How the causes stand; asked for only by the conditions that look at them. */
export interface CauseView {
  causes(): readonly string[];
  standing(cause: string): Standing;
  kinds(cause: string): readonly string[];
}

export function conditionHolds(
  condition: Condition,
  answers: AnswersSoFar,
  causes: CauseView,
): boolean {
  const holds = (inner: Condition): boolean => conditionHolds(inner, answers, causes);
  switch (condition.op) {
    case 'all':
      return condition.conditions.every(holds);
    case 'any':
      return condition.conditions.some(holds);
    case 'not':
      return !holds(condition.condition);
    case 'answered':
      return isAnswered(condition.of, answers);
    case 'in':
      return answers
        .answersAt(condition.of)
        .some((answer) => wordsOf(answer).some((word) => condition.values.includes(word)));
    case 'at-least':
      return amountAt(condition.of, answers) >= condition.value;
    case 'cause-standing': {
      const looked = condition.cause === 'any' ? causes.causes() : [condition.cause];
      return looked.some((cause) => condition.standings.includes(causes.standing(cause)));
    }
    case 'cause-kind':
      return causes.kinds(condition.cause).some((kind) => condition.kinds.includes(kind));
  }
}

function isAnswered(of: AnswerReference, answers: AnswersSoFar): boolean {
  if (of.part === undefined && answers.itemCount(of.question) > 0) return true;
  return answers.answersAt(of).some((answer) => answer.status === 'given');
}

function wordsOf(answer: Answer): readonly string[] {
  if (answer.status === 'unknown') return [DONT_KNOW];
  if (answer.status === 'skipped') return [SKIPPED];
  const { value } = answer;
  if (Array.isArray(value)) return value;
  return typeof value === 'object' ? [] : [String(value)];
}

/** A number as it is; a scale as its only or lowest side; chosen options and items of a group counted. */
function amountAt(of: AnswerReference, answers: AnswersSoFar): number {
  if (of.part === undefined && answers.get(of.question)?.question.type === 'group') {
    return answers.itemCount(of.question);
  }
  const amounts = answers.answersAt(of).map((answer) => {
    if (answer.status !== 'given') return -Infinity;
    const { value } = answer;
    if (typeof value === 'number') return value;
    if (Array.isArray(value)) return value.length;
    if (isScaleValue(value)) return Math.min(value.lead ?? Infinity, value.employee ?? Infinity);
    return -Infinity;
  });
  return Math.max(-Infinity, ...amounts);
}
