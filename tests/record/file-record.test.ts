// The record replayed: which state it is in, which version, and what of it still holds.
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/interview/event.ts';
import { filledRecord } from '../support/record.ts';

const shared: NewEvent = { type: 'record-shared', on: '2026-11-28', channel: 'in een gesprek' };
const view: NewEvent = { type: 'view-received', on: '2026-12-01', text: 'Zo was het.' };
const confirmed: NewEvent = {
  type: 'record-confirmed',
  kind: 'ontvangen',
  on: '2026-12-02',
  reason: 'wil er nog over nadenken',
};
const final: NewEvent = { type: 'record-final' };
const exported: NewEvent = {
  type: 'exported',
  audience: 'dossier',
  version: 1,
  format: 'pdf',
  file: '2026-11-26_coachgesprek_P10432_v1.pdf',
  sha256: 'a',
  encrypted: false,
};

describe('a record', () => {
  it.each<[string, NewEvent[], string]>([
    ['is a concept at first', [], 'concept'],
    ['is shared', [shared], 'gedeeld'],
    ['has the view of the employee', [shared, view], 'zienswijze'],
    ['is not final because it is confirmed', [shared, view, confirmed], 'zienswijze'],
    ['is final when it is made so', [shared, view, confirmed, final], 'definitief'],
    ['has gone to HR', [shared, view, confirmed, final, exported], 'geexporteerd'],
    ['is still a concept when a concept was written', [exported], 'concept'],
  ])('%s', (_, events, state) => {
    expect(filledRecord(events).state).toBe(state);
  });

  it('begins a new version with a correction, and nothing said of the old one holds for it', () => {
    const corrected: NewEvent = { type: 'record-corrected', reason: 'datum klopte niet' };
    const record = filledRecord([shared, view, confirmed, final, corrected]);
    expect(record).toMatchObject({
      version: 2,
      state: 'concept',
      corrections: [{ version: 2, reason: 'datum klopte niet' }],
    });
    expect([record.shared, record.view, record.confirmation]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has its closing question open again after a change', () => {
    const closed: NewEvent = { type: 'hygiene-closed' };
    const change: NewEvent = {
      type: 'answered',
      address: 'aanleiding',
      answer: { status: 'given', value: 'Anders.' },
    };
    expect([filledRecord([closed]).closed, filledRecord([closed, change]).closed]).toEqual([
      true,
      false,
    ]);
  });

  const change: NewEvent = {
    type: 'answered',
    address: 'aanleiding',
    answer: { status: 'given', value: 'Iets heel anders.' },
  };
  const same: NewEvent = {
    type: 'answered',
    address: 'aanleiding',
    answer: { status: 'given', value: 'Doorverbinden bij vragen over levertijden.' },
  };

  it.each<[string, NewEvent[]]>([
    ['when it was shared', [shared]],
    ['when there is a view', [shared, view]],
    ['when it is final', [shared, view, confirmed, final]],
    ['when it is with HR', [shared, view, confirmed, final, exported]],
  ])('is a new version that nobody has seen once an answer changes %s', (_, events) => {
    const record = filledRecord([...events, change]);
    expect(record).toMatchObject({ version: 2, state: 'concept', corrections: [{ version: 2 }] });
    expect([record.shared, record.view, record.confirmation]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is a new version once something is taken out of it', () => {
    const removed: NewEvent = { type: 'item-removed', group: 'waarnemingen', item: 1 };
    expect(filledRecord([shared, removed])).toMatchObject({ version: 2, state: 'concept' });
  });

  it('stays what it is when the same is answered once more', () => {
    expect(filledRecord([shared, view, same])).toMatchObject({ version: 1, state: 'zienswijze' });
  });

  it.each<[string, NewEvent]>([
    ['another view', view],
    ['another way of sharing', shared],
    ['another confirmation', confirmed],
  ])('does not get %s once it is final, but begins a new version', (_, event) => {
    const record = filledRecord([shared, view, confirmed, final, event]);
    expect(record).toMatchObject({ version: 2, state: 'concept' });
  });

  it('is not final when nobody has shared it', () => {
    expect(filledRecord([final]).state).toBe('concept');
    expect(filledRecord([view, final]).state).toBe('concept');
  });
});
