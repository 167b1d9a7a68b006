import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/domain/read-date.ts';

/** Thursday 26 November 2026. */
const today = '2026-11-26';
const ahead = (text: string) => readDate(text, { today, direction: 'future', time: false });
const back = (text: string) => readDate(text, { today, direction: 'past', time: true });

describe('a date that lies ahead', () => {
  it.each([
    ['vandaag', '2026-11-26'],
    ['morgen', '2026-11-27'],
    ['overmorgen', '2026-11-28'],
    ['vrijdag', '2026-11-27'],
    ['vr', '2026-11-27'],
    ['donderdag', '2026-12-03'],
    ['volgende week', '2026-12-03'],
    ['volgende week dinsdag', '2026-12-01'],
    ['dinsdag over een week', '2026-12-08'],
    ['over twee weken', '2026-12-10'],
    ['over 10 dagen', '2026-12-06'],
    ['binnen een maand', '2026-12-26'],
    ['12-5', '2027-05-12'],
    ['12/5/2027', '2027-05-12'],
    ['12-5-27', '2027-05-12'],
    ['10 december', '2026-12-10'],
    ['do 10 dec 2026', '2026-12-10'],
    ['2026-12-10', '2026-12-10'],
    ['Op vrijdag', '2026-11-27'],
    ['29 februari', '2028-02-29'],
    ['vanmiddag', '2026-11-26'],
    ['morgenochtend', '2026-11-27'],
    ['dinsdag middag', '2026-12-01'],
    ['morgen', '2026-11-27'],
  ])('reads "%s"', (text, date) => {
    expect(ahead(text)).toBe(date);
  });
});

describe('a date that lies behind', () => {
  it.each([
    ['gisteren', '2026-11-25'],
    ['vrijdag', '2026-11-20'],
    ['donderdag', '2026-11-26'],
    ['afgelopen donderdag', '2026-11-19'],
    ['vorige week dinsdag', '2026-11-17'],
    ['twee weken geleden', '2026-11-12'],
    ['drie maanden geleden', '2026-08-26'],
    ['19-11', '2026-11-19'],
    ['3 december', '2025-12-03'],
    ['do 19-11, 14.20 uur', '2026-11-19 14:20'],
    ['19-11 14:20', '2026-11-19 14:20'],
    ['2026-11-19T09:05', '2026-11-19 09:05'],
    ['gisteren om 9 uur', '2026-11-25 09:00'],
    ['maandag 14u20', '2026-11-23 14:20'],
    ['ongeveer 3 september', '2026-09-03'],
    ["3 sept '26", '2026-09-03'],
    ['3 sept 25', '2025-09-03'],
    ['2026/11/10', '2026-11-10'],
    ['maandag jl.', '2026-11-23'],
    ['half september', '2026-09-15'],
    ['begin september 2025', '2025-09-05'],
    ['ongeveer eind oktober', '2026-10-25'],
    ['rond 3 september', '2026-09-03'],
    ['zo rond 3 september', '2026-09-03'],
    ['3 september ongeveer', '2026-09-03'],
    ['5 november rond 10 uur', '2026-11-05 10:00'],
    ['drie weken terug', '2026-11-05'],
    ['vanmorgen', '2026-11-26'],
    ['gisterenochtend', '2026-11-25'],
    ['gistermiddag 14.20', '2026-11-25 14:20'],
    ['eergisteren avond', '2026-11-24'],
    ['dinsdagmiddag', '2026-11-24'],
  ])('reads "%s"', (text, date) => {
    expect(back(text)).toBe(date);
  });
});

it.each(['', 'ooit', 'binnenkort', '31-2', '32 mei', 'over een poosje', 'week', '12-13', '26'])(
  'does not guess at "%s"',
  (text) => {
    expect(ahead(text)).toBeUndefined();
  },
);

it('takes no time of day where none was asked', () => {
  expect(ahead('vrijdag 14.20')).toBeUndefined();
});
