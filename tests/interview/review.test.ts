// What the lines of a review say they carry is what the diagnosis counts, line by line.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { diagnose } from '../../src/interview/diagnose.ts';
import { advance, type Conversation, replay } from '../../src/interview/replay.ts';
import { reviewLines } from '../../src/interview/review.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { Evidence, Question } from '../../src/playbook/question.ts';
import { chances } from '../support/any-playbook.ts';
import { MOMENT, started } from '../support/events.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import { wander } from '../support/wander.ts';

const pointing: Evidence = {
  cause: 'binnen',
  direction: 'for',
  strength: 'strong',
  known: 'seen',
  because: 'dat bleek',
};

const choice = (id: string, evidence: readonly Evidence[]): Question =>
  ({
    ...bareQuestion(id),
    type: 'choice',
    options: ['ja', 'nee'].map((one) => ({ id: one, text: one, exclusive: false, evidence })),
  }) as Question;

function answered(questions: readonly Question[], answers: Readonly<Record<string, string>>) {
  return replay(playbookOf(questions), [
    started(),
    ...Object.entries(answers).map(([address, value]) => ({
      type: 'answered' as const,
      at: MOMENT,
      address,
      answer: given(value),
    })),
  ]);
}

const carriedAt = (conversation: Conversation, id: string) =>
  reviewLines(conversation, 'voorbereiden').find(({ address }) => address === id)?.carries;

it('carries nothing where the condition on the evidence of an option does not hold', () => {
  const onYes = { op: 'in' as const, of: { question: 'eerst' }, values: ['ja'] };
  const questions = [choice('eerst', []), choice('dan', [{ ...pointing, when: onYes }])];
  expect(carriedAt(answered(questions, { eerst: 'nee', dan: 'ja' }), 'dan')).toEqual([]);
  expect(carriedAt(answered(questions, { eerst: 'ja', dan: 'ja' }), 'dan')).toHaveLength(1);
});

it('carries what a question itself brings on a condition that holds', () => {
  const when = { op: 'answered' as const, of: { question: 'eerst' } };
  const questions = [
    choice('eerst', []),
    { ...choice('dan', []), evidence: [{ ...pointing, when }] },
  ];
  expect(carriedAt(answered(questions, { eerst: 'nee', dan: 'ja' }), 'dan')).toEqual([
    { cause: 'binnen', direction: 'for' },
  ]);
});

it('says what a group brings once, with its first answer', () => {
  const fields = ['wat', 'wie'].map((id) => ({ ...bareQuestion(id), type: 'text' }));
  const group = { type: 'group', item: 'ding', another: 'Nog een?', min: 1, max: 3, fields };
  const questions = [{ ...bareQuestion('dingen'), ...group, evidence: [pointing] } as Question];
  const conversation = answered(questions, { 'dingen.1.wat': 'dit', 'dingen.1.wie': 'jij' });
  expect(carriedAt(conversation, 'dingen.1.wat')).toHaveLength(1);
  expect(carriedAt(conversation, 'dingen.1.wie')).toEqual([]);
});

it('cannot differ from the diagnosis, however a conversation goes and whatever is changed later', () => {
  fc.assert(
    fc.property(chances, fc.nat(60), fc.nat(60), fc.nat(5), (luck, until, at, option) => {
      const { conversation } = wander(mainPlaybook, luck, until);
      const changed = changeAnswer(conversation, at, option);
      expect(carried(mainPlaybook, changed)).toEqual(counted(mainPlaybook, changed));
    }),
    { numRuns: 60 },
  );
});

/** Another option, where something could be chosen: what hung on it is stale. */
function changeAnswer(conversation: Conversation, at: number, option: number): Conversation {
  const chosen = conversation.path.filter(({ kept, options }) => kept && options.length > 0);
  const changed = chosen[at % Math.max(1, chosen.length)];
  const other = changed?.options[option % changed.options.length];
  if (changed === undefined || other === undefined) return conversation;
  const isList =
    changed.kept?.answer.status === 'given' && Array.isArray(changed.kept.answer.value);
  const answer = given(isList ? [other.id] : other.id);
  const { address } = changed.step;
  return advance(mainPlaybook, conversation, { type: 'answered', at: MOMENT, address, answer });
}

function carried(playbook: Playbook, conversation: Conversation): string[] {
  return playbook.phases
    .flatMap(({ id }) => reviewLines(conversation, id))
    .flatMap(({ step, carries }) =>
      carries.map(({ cause, direction }) => `${step.question.id} ${direction} ${cause}`),
    )
    .sort();
}

function counted(playbook: Playbook, { answers }: Conversation): string[] {
  return diagnose(playbook, answers)
    .causes.flatMap(({ pieces }) => pieces)
    .map(({ question, direction, cause }) => `${question} ${direction} ${cause}`)
    .sort();
}
