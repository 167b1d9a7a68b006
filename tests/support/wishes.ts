// What to answer so that a piece of evidence comes out: read backwards from the conditions on the way to it.
import type { Condition } from '../../src/playbook/condition.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { Evidence, Option, Question } from '../../src/playbook/question.ts';
import type { Wishes } from './random-walk.ts';

export interface Carrier {
  readonly question: Question;
  readonly option?: Option;
  readonly evidence: Evidence;
}

export function carriersOf({ questions }: Playbook): readonly Carrier[] {
  return questions.flatMap((question): Carrier[] => [
    ...question.evidence.map((evidence) => ({ question, evidence })),
    ...('options' in question ? question.options : []).flatMap((option) =>
      option.evidence.map((evidence) => ({ question, option, evidence })),
    ),
  ]);
}

/** @param turn where there are several ways (`any`), which of them; what may not be is left to chance. */
export function wishesFor(
  playbook: Playbook,
  { question, option, evidence }: Carrier,
  turn: number,
): Wishes {
  const wishes = new Map<string, readonly string[]>();
  const wish = (id: string, options: readonly string[]) => {
    const known = wishes.get(id);
    if (known !== undefined && known.length > 0) return;
    wishes.set(id, options);
    const asked = playbook.questions.find((one) => one.id === id);
    if (asked?.when && known === undefined) meet(asked.when);
  };
  const meet = (condition: Condition): void => {
    switch (condition.op) {
      case 'all':
        condition.conditions.forEach(meet);
        break;
      case 'any': {
        const way = condition.conditions[turn % condition.conditions.length];
        if (way) meet(way);
        break;
      }
      case 'in':
        wish(condition.of.question, condition.values.slice(0, 1));
        break;
      case 'answered':
      case 'at-least':
        wish(condition.of.question, []);
        break;
      default:
        break;
    }
  };
  wish(question.id, option ? [option.id] : []);
  if (option?.when) meet(option.when);
  if (evidence.when) meet(evidence.when);
  return wishes;
}
