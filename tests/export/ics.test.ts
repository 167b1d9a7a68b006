// An appointment that every calendar reads the same way, wherever the machine stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appointment, toIcs } from '../../src/export/ics.ts';
import { linesOf, plainLine } from '../../src/report/tidy-text.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

const APPOINTMENT: Appointment = {
  uid: '2026-11-26-a@coachwijzer',
  when: '2026-12-10',
  title: 'Vervolg coachgesprek',
  description: 'Kijk terug op de afspraken.',
  made: new Date('2026-11-26T13:30:00Z'),
};

function linesIn(ics: string): readonly string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

function contentOf(ics: string, name: string): string {
  const line = linesIn(ics).find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1) ?? '';
}

/** As RFC 5545 3.3.11 tells to read a text. */
function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
}

describe('an appointment', () => {
  it('on a day takes that day, in every time zone, and leaves it free', () => {
    expect(toIcs({ ...APPOINTMENT, reminder: true })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//coachwijzer//coachwijzer//NL',
        'BEGIN:VEVENT',
        'UID:2026-11-26-a@coachwijzer',
        'SEQUENCE:0',
        'DTSTAMP:20261126T133000Z',
        'DTSTART;VALUE=DATE:20261210',
        'DTEND;VALUE=DATE:20261211',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
        'SUMMARY:Vervolg coachgesprek',
        'TRANSP:TRANSPARENT',
        'DESCRIPTION:Kijk terug op de afspraken.',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-PT15H',
        'DESCRIPTION:Vervolg coachgesprek',
        'END:VALARM',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('at a time stands in UTC, as long as it takes, and reminds a day before', () => {
    const when = new Date('2026-12-10T13:20:00Z');
    const ics = toIcs({ ...APPOINTMENT, when, minutes: 45, reminder: true });
    expect(linesIn(ics)).toEqual(
      expect.arrayContaining([
        'DTSTART:20261210T132000Z',
        'DTEND:20261210T140500Z',
        'TRIGGER:-P1D',
      ]),
    );
  });

  it('takes an hour when nothing is said', () => {
    const ics = toIcs({ ...APPOINTMENT, when: new Date('2026-12-10T23:30:00Z') });
    expect(contentOf(ics, 'DTEND')).toBe('20261211T003000Z');
  });

  it('reminds nobody and invites nobody unasked', () => {
    const ics = toIcs(APPOINTMENT);
    expect(ics).not.toContain('VALARM');
    expect(ics).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE|X-WR)/m);
  });

  it('takes the last day of a year', () => {
    const ics = toIcs({ ...APPOINTMENT, when: '2026-12-31' });
    expect(linesIn(ics)).toContain('DTEND;VALUE=DATE:20270101');
  });
});

function readsBack(text: string) {
  const ics = toIcs({ ...APPOINTMENT, title: text, description: text, reminder: true });
  const several = linesOf([{ text }])
    .map((line) => line.map((run) => run.text).join(''))
    .join('\n');
  expect(unescaped(contentOf(ics, 'SUMMARY'))).toBe(plainLine(text));
  expect(unescaped(contentOf(ics, 'DESCRIPTION'))).toBe(several);
  const raw = ics.split('\r\n');
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of raw) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  // No character lies across two lines: every line by itself is whole text.
  for (const line of raw) expect(line).not.toMatch(/\p{Surrogate}/u);
  const names = linesIn(ics).filter((line) => /^(BEGIN|END):/.test(line));
  expect(names).toHaveLength(6);
}

describe('any text', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 50), text]))(
    '%s',
    (_, text) => {
      readsBack(text);
    },
  );

  it('is folded by bytes and escaped, so that it reads back', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'é',
        '👩‍💻',
        '漢',
        '\\',
        '\\n',
        ';',
        ',',
        '\n',
        '\r\nEND:VEVENT\r\n',
        'x'.repeat(74),
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, readsBack), { numRuns: 150 });
  });
});
