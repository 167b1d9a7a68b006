// What stands ticked when the lead looks back.
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { conduct } from '../../src/interview/conduct.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { preselected } from '../../src/interview/preselected.ts';
import { replay } from '../../src/interview/replay.ts';
import type { PathStep } from '../../src/interview/walk.ts';
import { MOMENT, started } from '../support/events.ts';
import { clock, memoryJournal } from '../support/memory-journal.ts';
import { playbookOf } from '../support/random-playbook.ts';
import { option, question } from '../support/report-playbook.ts';
import { scriptedPrompter, stop } from '../support/scripted-prompter.ts';

const OPTIONS = [option('haast'), option('druk'), option('geen', [], true)];
const list = { type: 'choices', ordered: false, options: OPTIONS } as const;
const playbook = playbookOf([
  question('feit', { type: 'text' }),
  question('vooraf', { ...list, section: 'own-pitfalls' }),
  question('terugblik', { ...list, section: 'reflection' }),
]);

const mark = (pitfall: string): ConversationEvent => ({
  type: 'jotted',
  at: MOMENT,
  kind: 'mark',
  pitfall,
  address: '',
});
const said = (address: string, value: string | string[]): ConversationEvent => ({
  type: 'answered',
  at: MOMENT,
  address,
  answer: given(value),
});
const judged = (verdict: 'confirmed' | 'dismissed'): ConversationEvent => ({
  type: 'hint-judged',
  at: MOMENT,
  address: 'feit',
  class: 'druk',
  verdict,
  reason: '',
});

function tickedAt(address: string, events: readonly ConversationEvent[]) {
  const conversation = replay(playbook, [started(), ...events]);
  const at = conversation.path.find(({ step }) => step.address === address) as PathStep;
  return preselected(conversation, at);
}

describe('looking back', () => {
  it('finds ticked what was marked in the talk, in the order of the list', () => {
    expect(tickedAt('terugblik', [mark('druk'), mark('haast'), mark('haast')])).toEqual([
      'haast',
      'druk',
    ]);
  });

  it('finds ticked what the lead said was right', () => {
    expect(tickedAt('terugblik', [said('feit', 'x'), judged('confirmed')])).toEqual(['druk']);
  });

  it('does not find ticked what the lead waved away, or what is no longer written', () => {
    const skipped = {
      type: 'answered',
      at: MOMENT,
      address: 'feit',
      answer: { status: 'skipped' },
    };
    expect(tickedAt('terugblik', [said('feit', 'x'), judged('dismissed')])).toEqual([]);
    expect(
      tickedAt('terugblik', [said('feit', 'x'), judged('confirmed'), skipped as ConversationEvent]),
    ).toEqual([]);
  });

  it('leaves alone what is no pitfall in the list, and what was answered already', () => {
    expect(tickedAt('terugblik', [mark('opgeven')])).toEqual([]);
    expect(tickedAt('terugblik', [mark('haast'), said('terugblik', ['geen'])])).toEqual([]);
  });
});

it('is only for looking back', () => {
  expect(tickedAt('vooraf', [mark('haast')])).toEqual([]);
});

it('reaches the person who is asked', async () => {
  const journal = memoryJournal([
    started(),
    said('feit', 'x'),
    said('vooraf', ['geen']),
    mark('druk'),
  ]);
  const prompter = scriptedPrompter([stop('terugblik')]);
  await conduct({ playbook, journal, prompter, clock, until: 'voorbereiden' });
  expect(prompter.asked[0]?.preselected).toEqual(['druk']);
});
