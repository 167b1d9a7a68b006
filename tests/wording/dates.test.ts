// How dates are written in Dutch.
import { expect, it } from 'vitest';
import { dayAndMonth, longDate, shortMoment } from '../../src/wording/nl/dates.ts';

it('writes the date of a document in full', () => {
  expect(longDate('2026-11-26')).toBe('26 november 2026');
  expect(longDate('2026-03-01')).toBe('1 maart 2026');
});

it('leaves the year out where it is this year', () => {
  expect(dayAndMonth('2026-12-10', '2026-11-26')).toBe('donderdag 10 december');
  expect(dayAndMonth('2027-01-04', '2026-11-26')).toBe('maandag 4 januari 2027');
});

it('keeps a moment short enough for a table', () => {
  expect(shortMoment('2026-11-19 14:20', '2026-11-26')).toBe('do 19-11, 14.20 uur');
  expect(shortMoment('2026-11-19', '2026-11-26')).toBe('do 19-11');
  expect(shortMoment('2025-11-19 09:05', '2026-11-26')).toBe('wo 19-11-2025, 09.05 uur');
});

it('shows what is no date as it stands', () => {
  for (const text of ['binnenkort', '', '2026-13-01']) {
    expect([longDate(text), shortMoment(text, '2026-11-26')]).toEqual([text, text]);
    expect(dayAndMonth(text, '2026-11-26')).toBe(text);
  }
});
