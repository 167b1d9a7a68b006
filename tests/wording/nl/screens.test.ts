// The words of the screens that count or calculate.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/iso-date.ts';
import { readDate } from '../../../src/domain/read-date.ts';
import { screens } from '../../../src/wording/nl/screens.ts';

describe('dates on the screen', () => {
  it('are said in full', () => {
    expect(screens.date('2026-11-27')).toBe('vrijdag 27 november 2026');
    expect(screens.date('2026-03-01 09:05')).toBe('zondag 1 maart 2026, 09.05 uur');
  });

  it('can be read again as they are put back to be edited', () => {
    const reading = { today: '2026-11-26', direction: 'past', time: true } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const pad = (part: number) => String(part).padStart(2, '0');
          const date = addDays('1990-01-01', day);
          const moment = `${date} ${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
          expect(readDate(screens.typedDate(date), reading)).toBe(date);
          expect(readDate(screens.typedDate(moment), reading)).toBe(moment);
        },
      ),
    );
  });
});

describe('counting', () => {
  it('knows one from more', () => {
    expect(screens.staleAsk.title('Eerdere gesprekken', 3)).toBe(
      'Je hebt "Eerdere gesprekken" veranderd. Drie antwoorden hingen daarvan af. Ze zijn bewaard.',
    );
    expect([1, 2, 3, 14].map(screens.staleAsk.allHold)).toEqual([
      'Ja, het klopt nog',
      'Ja, allebei',
      'Ja, alle drie',
      'Ja, alle 14',
    ]);
  });

  it('says the difference between two sides', () => {
    expect(screens.difference(7, 4, undefined)).toBe('Jullie zitten 3 uit elkaar: jij zit hoger.');
    expect(screens.difference(40, 70, '%')).toBe(
      'Jullie zitten 30 % uit elkaar: de medewerker zit hoger.',
    );
    expect(screens.difference(5, 5, undefined)).toBe('Jullie zitten gelijk.');
  });
});
