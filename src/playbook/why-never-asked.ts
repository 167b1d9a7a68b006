// Why a question is never asked: its condition contradicts itself, an earlier question, or looks too early at a cause.
import type { Condition } from './condition.ts';
import type { Goal, PossibleConversations } from './possible-conversations.ts';
import type { Details } from './problem.ts';
import type { Question } from './question.ts';

/** Looking for the question that stands in the way is worth it for the first few only. */
const MOST_EXPLAINED = 20;

/** @param goal the condition of the question at position `goal.before`. */
export function whyNeverAsked(
  goal: Exclude<Goal, { asked: number }>,
  questions: readonly Question[],
  conversations: PossibleConversations,
  reported: ReadonlySet<number>,
): { code: 'impossible-condition' | 'unreachable-question'; details: Details } {
  const canHold = (condition: Condition) =>
    conversations.canMeet([{ ...goal, condition }], () => true);
  if (!canHold(goal.condition)) {
    const cause = causeLeaves(goal.condition).find((leaf) => !canHold(leaf))?.cause;
    return { code: 'impossible-condition', details: cause === undefined ? {} : { cause } };
  }
  // The one earlier question without whose own condition this one could be asked, if it is one.
  const earlier = reported.size < MOST_EXPLAINED ? questions.slice(0, goal.before) : [];
  const blocker = earlier.find(
    ({ when }, i) =>
      when !== undefined &&
      !reported.has(i) &&
      conversations.canMeet([goal], (position) => position === i || reported.has(position)),
  )?.id;
  return { code: 'unreachable-question', details: blocker === undefined ? {} : { blocker } };
}

type CauseLeaf = Extract<Condition, { cause: string }>;

function causeLeaves(condition: Condition): readonly CauseLeaf[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(causeLeaves);
    case 'cause-standing':
    case 'cause-kind':
      return [condition];
    default:
      return [];
  }
}
