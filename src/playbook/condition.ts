// The closed grammar of `when:`. Nothing is ever evaluated from a string.
import type { Standing } from '../domain/standing.ts';

/** A question, or one part of its answer: a side of a scale, a field of a group. */
export interface AnswerReference {
  readonly question: string;
  readonly part?: string;
}

export type Condition =
  | { readonly op: 'answered'; readonly of: AnswerReference }
  | { readonly op: 'in'; readonly of: AnswerReference; readonly values: readonly string[] }
  | { readonly op: 'at-least'; readonly of: AnswerReference; readonly value: number }
  | { readonly op: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly op: 'not'; readonly condition: Condition }
  | {
      readonly op: 'cause-standing';
      /** A cause id, or "any". */
      readonly cause: string;
      readonly standings: readonly Standing[];
    }
  | { readonly op: 'cause-kind'; readonly cause: string; readonly kinds: readonly string[] };

/** Every answer a condition looks at. */
export function answersIn(condition: Condition): readonly AnswerReference[] {
  switch (condition.op) {
    case 'answered':
    case 'in':
    case 'at-least':
      return [condition.of];
    case 'all':
    case 'any':
      return condition.conditions.flatMap(answersIn);
    case 'not':
      return answersIn(condition.condition);
    default:
      return [];
  }
}
