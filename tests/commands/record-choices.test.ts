// What can be done with a record, in the order in which somebody would want it.
import { describe, expect, it } from 'vitest';
import { recordChoices } from '../../src/commands/record-choices.ts';
import type { FileRecord } from '../../src/record/file-record.ts';

const on = '2026-11-26';
const shared = { on, channel: 'samen gelezen' };
const view = { on, text: '' };
const confirmation = { kind: 'ontvangen', on, reason: 'gemaild' } as const;
const ready = { missing: [], open: [] };

/** Only what the choices hang on. */
function record(parts: Partial<FileRecord>): FileRecord {
  const kept = new Map([['opsteller', {}]]);
  return { state: 'concept', closed: true, content: { kept }, ...parts } as unknown as FileRecord;
}

describe('recordChoices', () => {
  it('begins with filling in, and offers no file before that', () => {
    const begun = record({ closed: false, content: { kept: new Map() } as never });
    expect(recordChoices(begun, { missing: ['vorm'], open: [] }, false)).toEqual(['fill', 'stop']);
  });

  it('offers the files first as long as it is a concept', () => {
    expect(recordChoices(record({}), ready, true)).toEqual([
      'write',
      'share',
      'read',
      'change',
      'stop',
    ]);
  });

  it('puts what has not been noted before what can be noted again', () => {
    expect(recordChoices(record({ state: 'gedeeld', shared, view }), ready, true)).toEqual([
      'confirm',
      'write',
      'read',
      'view',
      'correct',
      'stop',
    ]);
  });

  it('offers to make it final first when nothing is in the way', () => {
    const all = record({ state: 'zienswijze', shared, view, confirmation });
    expect(recordChoices(all, ready, true)[0]).toBe('finish');
  });

  it('asks for the confirmation once more where its reason is gone', () => {
    const without = { ...confirmation, reason: '' };
    const all = record({ state: 'zienswijze', shared, view, confirmation: without });
    expect(recordChoices(all, ready, true)[0]).toBe('confirm');
  });

  it('lets what was shared be looked through, not changed', () => {
    const noted = record({ state: 'zienswijze', shared, view, closed: false });
    const choices = recordChoices(noted, ready, true);
    expect(choices).toContain('check');
    expect(choices).not.toContain('fill');
    expect(choices).not.toContain('change');
  });

  it('leaves files, reading and a correction for a final one', () => {
    const final = record({ state: 'definitief', shared, view, confirmation });
    expect(recordChoices(final, ready, true)).toEqual(['write', 'read', 'correct', 'stop']);
  });
});
