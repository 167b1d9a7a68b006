// A condition with one of its alternatives picked: `any` with a single way left over.
import type { Condition } from './condition.ts';

export interface Branch {
  /** Where the picked alternative stands within the condition: "all", 0, "any", 2. */
  readonly path: readonly (string | number)[];
  /** The whole condition, with that alternative in place of its `any`. */
  readonly condition: Condition;
}

/** Outer alternatives first; none under `not`, where they are no alternatives. */
export function branchesOf(condition: Condition): readonly Branch[] {
  if (condition.op !== 'all' && condition.op !== 'any') return [];
  const { op, conditions } = condition;
  return conditions.flatMap((inner, i): readonly Branch[] => {
    const deeper = branchesOf(inner).map((branch) => ({
      path: [op, i, ...branch.path],
      condition: op === 'any' ? branch.condition : withInner(conditions, i, branch.condition),
    }));
    return op === 'any' ? [{ path: [op, i], condition: inner }, ...deeper] : deeper;
  });
}

function withInner(conditions: readonly Condition[], at: number, inner: Condition): Condition {
  return { op: 'all', conditions: conditions.map((own, i) => (i === at ? inner : own)) };
}
