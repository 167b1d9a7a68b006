// The diagnosis: how each cause stands, on which pieces, in which order, and whether recipes may be spoken of.
import type { Standing } from '../domain/standing.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { AnswersSoFar } from './answers-so-far.ts';
import { agreedCauses, type Weighing, weighEvidence } from './weigh-evidence.ts';

export interface Diagnosis {
  /** Every cause, the one to name first in front. */
  readonly causes: readonly Weighing[];
  /** What lead and employee put on the table together, the heaviest first; empty = not established. */
  readonly shared: readonly string[];
  /** The cause to name first: shared, else the best supported suspicion; absent = "nog niet vastgesteld". */
  readonly first?: Weighing;
}

/** Shared first, what is ruled out last. */
const RANK: Readonly<Record<Standing, number>> = {
  shared: 0,
  suspected: 1,
  unknown: 2,
  contradicted: 3,
  excluded: 4,
};

export function diagnose(playbook: Playbook, answers: AnswersSoFar): Diagnosis {
  const agreed = agreedCauses(answers);
  const weighed = weighEvidence(playbook, answers);
  const causes = [...weighed].sort(
    (a, b) =>
      RANK[a.standing] - RANK[b.standing] ||
      agreed.indexOf(a.cause) - agreed.indexOf(b.cause) ||
      net(b) - net(a),
  );
  const shared = causes.filter(({ standing }) => standing === 'shared').map(({ cause }) => cause);
  const first = causes.find(({ standing }) => standing === 'shared' || standing === 'suspected');
  return { causes, shared, ...(first && { first }) };
}

/** The weakest link is the cause with most against the person being able to go on: no average is taken. */
function net(weighing: Weighing): number {
  return weighing.weightFor - weighing.weightAgainst;
}
