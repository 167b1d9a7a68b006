// What a file may say of a record: days that have been, in an order that can be.
import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../src/record/record-instructions.ts';

const TODAY = '2026-11-26';
const badIn = (written: Readonly<Record<string, unknown>>) =>
  readInstructions(written, TODAY).bad.map(({ key }) => key);

describe('what happened to a record', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['gedeeld', { gedeeld: { op: '2030-01-01', via: 'mail' } }],
    ['gedeeld', { gedeeld: { op: 'morgen' } }],
    ['zienswijze', { zienswijze: { op: '27-11-2026', tekst: '' } }],
    ['bevestiging', { bevestiging: { op: 'over een week', soort: 'akkoord' } }],
  ])('can not have happened in the future: %s', (key, written) => {
    expect(badIn(written)).toEqual([key]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['zienswijze', { zienswijze: { op: '2026-11-24', tekst: '' } }],
    ['bevestiging', { bevestiging: { op: '2026-11-24', soort: 'akkoord' } }],
  ])('can not come before the sharing: %s', (key, written) => {
    const gedeeld = { op: '2026-11-25', via: 'mail' };
    expect([badIn({ gedeeld, ...written }), badIn(written)]).toEqual([[key], []]);
  });

  it('can have happened today', () => {
    expect(badIn({ gedeeld: { op: 'vandaag', via: 'mail' } })).toEqual([]);
  });
});
