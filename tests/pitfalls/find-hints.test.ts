import { expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { replay } from '../../src/interview/replay.ts';
import { type CheckUtterance, findHints } from '../../src/pitfalls/find-hints.ts';
import type { Question } from '../../src/playbook/question.ts';
import { MOMENT, started } from '../support/events.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';

const text = (id: string, more: Partial<Question> = {}): Question =>
  ({ ...bareQuestion(id), type: 'text', ...more }) as Question;

/** Finds "altijd" in whatever it is given, and says whose words it took them for. */
const check: CheckUtterance = ({ kind, text: said }) => {
  const start = said.indexOf('altijd');
  const words = { text: 'altijd', start, end: start + 6, certainty: 0.9 };
  if (start === -1) return [];
  return [{ class: kind === 'employee' ? 'op-scherp' : 'label', ...words }];
};

function hintsWhen(questions: readonly Question[], answers: Readonly<Record<string, string>>) {
  const playbook = playbookOf(questions);
  const conversation = replay(playbook, [
    started(),
    ...Object.entries(answers).map(([address, value]) => ({
      type: 'answered' as const,
      at: MOMENT,
      address,
      answer: given(value),
    })),
  ]);
  return { playbook, conversation, hints: findHints(conversation, check) };
}

it('looks at free text, and knows whose words they are', () => {
  const quote = text('b', { type: 'quote', side: 'employee' } as Partial<Question>);
  const { hints } = hintsWhen([text('a'), quote], { a: 'is altijd laat', b: 'altijd ik' });
  expect(hints.map((hint) => [hint.step.address, hint.class])).toEqual([
    ['a', 'label'],
    ['b', 'op-scherp'],
  ]);
});

it('is silent when nothing is wrong', () => {
  expect(hintsWhen([text('a')], { a: 'kwam dinsdag om 9.10 uur' }).hints).toEqual([]);
});

it('remembers what the lead said of it', () => {
  const { playbook } = hintsWhen([text('a')], {});
  const conversation = replay(playbook, [
    started(),
    { type: 'answered', at: MOMENT, address: 'a', answer: given('altijd te laat') },
    {
      type: 'hint-judged',
      at: MOMENT,
      address: 'a',
      class: 'label',
      verdict: 'dismissed',
      reason: 'het staat zo in het rooster',
    },
  ]);
  expect(findHints(conversation, check)[0]?.verdict?.verdict).toBe('dismissed');
});
