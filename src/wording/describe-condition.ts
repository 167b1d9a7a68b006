// A condition as a clause a trainer can read: "eerdere-gesprekken is een of meer".
import type { AnswerReference, Condition } from '../playbook/condition.ts';
import { playbookWords } from './nl/playbook-words.ts';

const { conditions: words, standings } = playbookWords;

export function describeCondition(condition: Condition): string {
  switch (condition.op) {
    case 'answered':
      return words.answered(nameOf(condition.of));
    case 'in':
      return words.in(nameOf(condition.of), condition.values);
    case 'at-least':
      return words.atLeast(nameOf(condition.of), condition.value);
    case 'all':
      return condition.conditions.map(inner).join(words.and);
    case 'any':
      return condition.conditions.map(inner).join(words.or);
    case 'not':
      return words.not(describeCondition(condition.condition));
    case 'cause-standing':
      return words.standing(
        condition.cause,
        condition.standings.map((standing) => standings[standing]),
      );
    case 'cause-kind':
      return words.kind(condition.cause, condition.kinds);
  }
}

function inner(condition: Condition): string {
  const text = describeCondition(condition);
  return condition.op === 'all' || condition.op === 'any' ? `(${text})` : text;
}

function nameOf({ question, part }: AnswerReference): string {
  return part === undefined ? question : `${question}.${part}`;
}
