// Answers from a file over those that are there: what the file says counts, what it does not say stands.
import { describe, expect, it } from 'vitest';
import { AnswersFile, fillIn, type WrittenAnswers } from '../../src/interview/answers-file.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { replay } from '../../src/interview/replay.ts';
import { recordAnswers, recordEvents, recordPlaybook } from '../support/record.ts';

const clock = { now: () => new Date('2026-11-28T09:00:00') };

function over(changes: WrittenAnswers) {
  const from = recordEvents(recordAnswers);
  return fillIn(recordPlaybook, new AnswersFile(recordAnswers), {
    clock,
    until: 'afronden',
    from,
    over: new AnswersFile(changes),
  });
}

function answersAfter(changes: WrittenAnswers) {
  const filled = over(changes);
  if (!filled.ok) throw new Error(filled.unfilled.map(({ address }) => address).join());
  const at = '2026-11-28T09:00:00.000Z';
  const events = filled.events.map((event) => ({ ...event, at }) as ConversationEvent);
  return replay(recordPlaybook, [...recordEvents(recordAnswers), ...events]).answers;
}

describe('answers brought over those that are there', () => {
  it('take their place', () => {
    const answers = answersAfter({ aanleiding: 'Een heel andere aanleiding.' });
    expect(answers.get('aanleiding')?.answer).toMatchObject({
      value: 'Een heel andere aanleiding.',
    });
    expect(answers.get('reactie')?.answer).toMatchObject({ value: recordAnswers.reactie });
  });

  it('take the place of a whole list, also when it is shorter or longer', () => {
    const agreement = { wie: 'teamleider', wat: 'Belt de klant.', datum: '2026-12-11' };
    const count = (afspraken: unknown[]) =>
      answersAfter({ afspraken }).get('afspraken')?.items.length;
    expect([count([agreement]), count([agreement, agreement])]).toEqual([1, 2]);
  });

  it('change nothing when they say the same', () => {
    const filled = over(recordAnswers);
    expect(filled.ok && filled.events).toEqual([]);
  });

  it('are told when they can not be', () => {
    const filled = over({ 'datum-gesprek': 'ooit' });
    expect(!filled.ok && filled.unfilled.map(({ address }) => address)).toEqual(['datum-gesprek']);
  });
});
