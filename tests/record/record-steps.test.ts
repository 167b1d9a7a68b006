// What stands in the way of the next step of a record: never silently, never "akkoord" by default.
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/interview/event.ts';
import { obstaclesTo, type RecordStep } from '../../src/record/record-steps.ts';
import { filledRecord } from '../support/record.ts';

const clean = { missing: 0, openHits: 0 };
const closed: NewEvent = { type: 'hygiene-closed' };
const shared: NewEvent = { type: 'record-shared', on: '2026-11-28', channel: '' };
const view: NewEvent = { type: 'view-received', on: '2026-12-01', text: '' };
const refused: NewEvent = {
  type: 'record-confirmed',
  kind: 'geweigerd',
  on: '2026-12-02',
  reason: 'niet eens met de waarneming',
};

describe('a step of a record', () => {
  it.each<[string, RecordStep, NewEvent[], string[]]>([
    ['is not shared before the closing question', 'share', [], ['not-closed']],
    ['is shared once', 'share', [closed, shared], ['already-shared']],
    ['is confirmed only when it was shared', 'confirm', [closed], ['not-shared']],
    [
      'is not final without having been shared, seen and confirmed',
      'finish',
      [closed],
      ['not-shared', 'no-view', 'no-confirmation'],
    ],
    ['is final with a refusal too', 'finish', [shared, view, refused, closed], []],
    [
      'is not final when the reason for a refusal is gone',
      'finish',
      [shared, view, { ...refused, reason: '' }, closed],
      ['no-confirmation'],
    ],
    ['is not corrected while it is a concept', 'correct', [], ['nothing-to-correct']],
    ['is corrected when others have read it', 'correct', [closed, shared], []],
  ])('%s', (_, step, events, obstacles) => {
    expect(obstaclesTo(step, filledRecord(events), clean)).toEqual(obstacles);
  });

  it('waits for answers and for decisions', () => {
    const obstacles = obstaclesTo('share', filledRecord([closed]), { missing: 1, openHits: 2 });
    expect(obstacles).toEqual(['incomplete', 'open-hits']);
  });
});
