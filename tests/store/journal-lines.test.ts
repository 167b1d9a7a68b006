import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { readJournalLines } from '../../src/store/journal-lines.ts';
import { MOMENT, started } from '../support/events.ts';
import { userErrorOf } from '../support/store.ts';

const FILE = 'journaal.jsonl';
const at = MOMENT;
const noted = (text: string): ConversationEvent => ({ type: 'noted', at, address: 'a', text });
const lines = (...events: unknown[]) =>
  events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event))).join('\n');
const read = (text: string | Uint8Array) => readJournalLines(Buffer.from(text), FILE);

describe('a journal', () => {
  it('is its events, in order', () => {
    const events = [started(), noted('één'), noted('twee')];
    const bytes = Buffer.from(`${lines(...events)}\n`);
    expect(read(bytes)).toEqual({ events, intact: bytes.length, closed: true });
  });

  it('that an editor saved with a byte order mark, CRLF and a blank line is the same', () => {
    const events = [started(), noted('één')];
    const text = `\ufeff${lines(...events).replaceAll('\n', '\r\n\r\n')}\r\n`;
    expect(read(text).events).toEqual(events);
  });

  it('without its last line feed is whole, and known not to be closed', () => {
    const found = read(lines(started(), noted('twee')));
    expect(found.events).toHaveLength(2);
    expect(found).toMatchObject({ closed: false });
    expect(found.torn).toBeUndefined();
  });
});

describe('a torn last line', () => {
  it.each([
    ['cut off', '{"type":"noted","at":"2026'],
    ['cut in the middle of a character', Buffer.from('{"type":"noted","text":"é').subarray(0, -1)],
    ['of zeros, as a power cut leaves', new Uint8Array(30)],
    ['without its beginning', 'xt":"lang antwoord"}\n'],
  ])('%s is set apart', (_, tail) => {
    const whole = Buffer.from(`${lines(started(), noted('a'))}\n`);
    const found = read(Buffer.concat([whole, Buffer.from(tail)]));
    expect(found.events).toHaveLength(2);
    expect(found.intact).toBe(whole.length);
    expect(found.torn?.line).toBe(3);
    expect(Buffer.from(found.torn?.bytes ?? [])).toEqual(Buffer.from(tail));
  });

  it('is all that cutting a journal anywhere can cost', () => {
    const event = fc.oneof(
      fc.string({ unit: 'grapheme' }).map(noted),
      fc.record({
        type: fc.constant('answered' as const),
        at: fc.constant(at),
        address: fc.constantFrom('a', 'feiten.1.wat'),
        answer: fc.oneof(
          fc.constant({ status: 'unknown' as const }),
          fc.record({
            status: fc.constant('given' as const),
            value: fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.integer(),
              fc.array(fc.string()),
              fc.record({ lead: fc.integer(), employee: fc.integer() }),
            ),
          }),
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), fc.nat(), (more, somewhere) => {
        const events = [started(), ...more];
        const bytes = Buffer.from(`${lines(...events)}\n`);
        const cut = somewhere % (bytes.length + 1);
        const found = read(bytes.subarray(0, cut));
        const feeds = bytes.subarray(0, cut).filter((byte) => byte === 0x0a).length;
        expect(found.events.length).toBeGreaterThanOrEqual(feeds);
        expect(found.events).toEqual(events.slice(0, found.events.length));
        expect(found.intact + (found.torn?.bytes.length ?? 0)).toBe(cut);
      }),
    );
  });
});

describe('a journal that can not be trusted', () => {
  const errorFor = (...parts: unknown[]) => userErrorOf(() => read(`${lines(...parts)}\n`));
  const broken = (line: string) => ({
    code: 'journal-broken-line',
    details: { path: FILE, line },
  });

  it('has a broken line that is not the last', () => {
    expect(errorFor(started(), '{"type":', noted('a'))).toEqual(broken('2'));
    expect(errorFor('x', '', started())).toEqual(broken('1'));
  });

  it.each([
    ['no moment', { type: 'paused' }],
    ['a moment that is none', { type: 'paused', at: '2026-13-41T10:00:00.000Z' }],
    ['no address', { type: 'answered', at, answer: { status: 'unknown' } }],
    ['no answer', { type: 'answered', at, address: 'a' }],
    [
      'an answer of no known kind',
      { type: 'answered', at, address: 'a', answer: { status: 'ja' } },
    ],
    ['a value that is none', { type: 'answered', at, address: 'a', answer: { status: 'given' } }],
    [
      'a strange side',
      { type: 'answered', at, address: 'a', answer: { status: 'given', value: { boss: 1 } } },
    ],
    ['an unknown phase', { type: 'reviewed', at, phase: 'daarna' }],
    ['item zero', { type: 'item-removed', at, group: 'feiten', item: 0 }],
    ['a second beginning', started()],
    ['a list', [1]],
    ['a number', 12],
  ])('has an event with %s, even as its last line', (_, event) => {
    expect(errorFor(started(), event)).toEqual(broken('2'));
  });

  it('comes from a newer program: an event it does not know', () => {
    expect(errorFor(started(), { type: 'danced', at }, noted('a'))).toEqual({
      code: 'journal-unknown-event',
      details: { path: FILE, line: '2', type: 'danced' },
    });
    expect(errorFor(started(), { type: 'toString', at }).code).toBe('journal-unknown-event');
  });

  it('comes from a newer program: a format it does not know', () => {
    expect(errorFor({ type: 'started', at, format: 2, what: 'else' })).toEqual({
      code: 'journal-newer-format',
      details: { path: FILE, format: '2' },
    });
  });

  it('does not begin at the beginning', () => {
    expect(errorFor(noted('a')).code).toBe('journal-without-start');
  });
});
