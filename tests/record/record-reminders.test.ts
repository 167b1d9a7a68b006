// What a record could still do with: said, and never in the way.
import { describe, expect, it } from 'vitest';
import { recordReminders } from '../../src/record/record-reminders.ts';
import { filledRecord, recordAnswers } from '../support/record.ts';

const [seen] = recordAnswers.waarnemingen as readonly Record<string, string>[];
const remindersOf = (changes: Record<string, unknown>) =>
  recordReminders(filledRecord([], { ...recordAnswers, ...changes }));
const observed = (changes: Record<string, string>) =>
  remindersOf({ waarnemingen: [{ ...seen, ...changes }] });

describe('a record', () => {
  it('needs no reminder when all is there', () => {
    expect(remindersOf({})).toEqual([]);
  });

  it.each([
    ['what was expected', { norm: '' }, 'no-norm'],
    ['when it was', { datum: '' }, 'no-day'],
    ['how it is known', { bron: '' }, 'no-source'],
  ])('is reminded of %s', (_, changes, reminder) => {
    expect(observed(changes)).toEqual([reminder]);
  });

  it('is reminded that nothing stands in it that the employer does', () => {
    expect(remindersOf({ steun: [{ wat: 'overslaan' }] })).toEqual(['no-support']);
  });

  it('is asked why now, when the first observation is more than a month old', () => {
    expect(observed({ datum: '2026-10-01 10:00' })).toEqual(['late']);
  });

  it('is not, when it was talked about before or the reason is given', () => {
    const old = { waarnemingen: [{ ...seen, datum: '2026-10-01 10:00' }] };
    const before = { 'eerder-besproken': [{ wat: 'Meeluisteren.', datum: '2026-10-05' }] };
    expect(remindersOf({ ...old, ...before })).toEqual([]);
    expect(remindersOf({ ...old, 'waarom-nu': 'De steekproef kwam laat.' })).toEqual([]);
  });

  it('is reminded of a recording that may not have been as agreed', () => {
    const recorded = { waarnemingen: [{ ...seen, bron: 'opname' }] };
    expect(remindersOf({ ...recorded, 'opname-volgens-afspraak': 'nee' })).toEqual(['recording']);
    expect(remindersOf({ ...recorded, 'opname-volgens-afspraak': 'ja' })).toEqual([]);
  });
});
