// The last answer with a value at a step, through skips and removed items.
import { expect, it } from 'vitest';
import { type Answer, given } from '../../src/domain/answer.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { lastGiven } from '../../src/interview/last-given.ts';
import { MOMENT } from '../support/events.ts';

const at = MOMENT;
const answered = (address: string, answer: Answer): ConversationEvent => ({
  type: 'answered',
  at,
  address,
  answer,
});
const skipped: Answer = { status: 'skipped' };
const removed = (item: number): ConversationEvent => ({
  type: 'item-removed',
  at,
  group: 'feiten',
  item,
});

it('is the latest of them, also when it was skipped since', () => {
  const events = [
    answered('norm', given('oud')),
    answered('norm', given('nieuw')),
    answered('norm', skipped),
  ];
  expect(lastGiven(events, 'norm')).toEqual(given('nieuw'));
});

it('is not there when the step was only ever skipped', () => {
  expect(lastGiven([answered('norm', skipped)], 'norm')).toBeUndefined();
});

it('goes with its item, and moves up when one before it is removed', () => {
  const events = [answered('feiten.1.wat', given('een')), answered('feiten.2.wat', given('twee'))];
  expect(lastGiven([...events, removed(1)], 'feiten.1.wat')).toEqual(given('twee'));
  expect(lastGiven([...events, removed(1)], 'feiten.2.wat')).toBeUndefined();
});
