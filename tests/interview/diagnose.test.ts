import { expect, it } from 'vitest';
import { type Answer, given } from '../../src/domain/answer.ts';
import { diagnose } from '../../src/interview/diagnose.ts';
import { lockState } from '../../src/interview/lock.ts';
import { replay } from '../../src/interview/replay.ts';
import type { Evidence, Question, Strength } from '../../src/playbook/question.ts';
import { MOMENT, started } from '../support/events.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';

const points = (
  cause: string,
  direction: 'for' | 'against',
  strength: Strength,
  more: Partial<Evidence> = {},
): Evidence => ({ cause, direction, strength, known: 'seen', because: 'dat bleek', ...more });

const text = (id: string, more: Partial<Question>): Question =>
  ({ ...bareQuestion(id), type: 'text', ...more }) as Question;
const choice = (id: string, ids: readonly string[], more: Partial<Question> = {}): Question =>
  ({
    ...bareQuestion(id),
    type: 'choice',
    options: ids.map((one) => ({ id: one, text: one, exclusive: one === 'geen', evidence: [] })),
    ...more,
  }) as Question;

const joint: readonly Question[] = [
  { ...choice('samen', ['binnen', 'buiten', 'geen']), type: 'choices', ordered: true } as Question,
  text('woorden', { type: 'quote' } as Partial<Question>),
  {
    ...choice('eens', ['eens', 'oneens']),
    type: 'confirm',
    causes: 'samen',
    words: 'woorden',
  } as Question,
  {
    ...bareQuestion('afspraken'),
    type: 'group',
    item: 'afspraak',
    another: 'Nog een?',
    min: 0,
    max: 3,
    fields: [{ ...bareQuestion('wat'), type: 'text' }],
    lockedUnless: 'toch',
  },
  choice('toch', ['ja', 'nee'], { type: 'yes-no' } as Partial<Question>),
];

function concluded(questions: readonly Question[], answers: Readonly<Record<string, Answer>>) {
  const playbook = playbookOf(questions);
  const conversation = replay(playbook, [
    started(),
    ...Object.entries(answers).map(([address, one]) => ({
      type: 'answered' as const,
      at: MOMENT,
      address,
      answer: one,
    })),
  ]);
  const locked = playbook.questions.find((question) => question.id === 'afspraken');
  return {
    ...diagnose(playbook, conversation.answers),
    lock: locked && lockState(conversation, locked),
  };
}

it('names no cause as long as there is too little', () => {
  const weak = [text('a', { evidence: [points('binnen', 'for', 'weak')] })];
  expect(concluded(weak, { a: given('x') }).first).toBeUndefined();
});

it('puts the best supported suspicion first', () => {
  const questions = [
    text('a', { evidence: [points('buiten', 'for', 'medium')] }),
    text('b', { evidence: [points('binnen', 'for', 'strong')] }),
  ];
  const { causes } = concluded(questions, { a: given('x'), b: given('y') });
  expect(causes.map(({ cause, standing }) => [cause, standing])).toEqual([
    ['binnen', 'suspected'],
    ['buiten', 'suspected'],
  ]);
});

it('lets what was assumed weigh less than what was seen', () => {
  const from = { known: { from: 'bron' } };
  const questions = [
    text('a', { evidence: [points('binnen', 'for', 'strong', from)] }),
    choice('bron', ['gezien', 'aangenomen']),
  ];
  const weightWhen = (bron: string) =>
    concluded(questions, { a: given('x'), bron: given(bron) }).causes.find(
      ({ cause }) => cause === 'binnen',
    )?.weightFor;
  expect([weightWhen('gezien'), weightWhen('aangenomen')]).toEqual([3, 1.5]);
});

it('rests on no stale answer', () => {
  const questions = [
    text('a', {}),
    text('b', { dependsOn: ['a'], evidence: [points('binnen', 'for', 'strong')] }),
  ];
  const playbook = playbookOf(questions);
  const answered = (address: string, value: string) =>
    ({ type: 'answered', at: MOMENT, address, answer: given(value) }) as const;
  const events = [started(), answered('a', 'x'), answered('b', 'y'), answered('a', 'z')];
  expect(diagnose(playbook, replay(playbook, events).answers).first).toBeUndefined();
});

it('calls a cause shared only with an explicit "we agree"', () => {
  const put = { samen: given(['binnen']), woorden: given('ik zoek te lang') };
  expect(concluded(joint, put).shared).toEqual([]);
  expect(concluded(joint, { ...put, eens: given('eens') }).shared).toEqual(['binnen']);
});

it('keeps several shared causes in the order they were given', () => {
  const put = { samen: given(['binnen', 'buiten']), woorden: given('beide'), eens: given('eens') };
  expect(concluded(joint, put).causes.map(({ cause }) => cause)).toEqual(['binnen', 'buiten']);
});

it('locks the agreements until then, and says when they were recorded anyway', () => {
  const early = { 'afspraken.1.add': given('ja'), 'afspraken.1.wat': given('cursus') };
  expect(concluded(joint, early).lock).toBe('parked');
  expect(concluded(joint, { ...early, toch: given('ja') }).lock).toBe('overridden');
  const put = { samen: given(['binnen']), woorden: given('w'), eens: given('eens') };
  expect(concluded(joint, { ...put, ...early }).lock).toBe('open');
});
