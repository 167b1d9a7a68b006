import { expect, it } from 'vitest';
import { coursePicture } from '../../src/terminal/course-picture.ts';

const LABELS = { teamlead: 'Teamleider', employee: 'Medewerker' };
const COURSE = [1, 0.9, 0.75, 0.5, 0.5, 0.4, 0.25, 0.1, 0.01, 0].map((teamlead, at) => ({
  share: { teamlead, employee: 1 - teamlead },
  flags: { teamlead: at === 1 ? 2 : 0, employee: at === 9 ? 1 : 0 },
}));
const draw = (columns: number, unicode = true) =>
  `\n${coursePicture(COURSE, LABELS, { columns, unicode }).join('\n')}\n`;

it('is a line for each side, with the flags under it', () => {
  expect(draw(60)).toMatchInlineSnapshot(`
    "
    Teamleider  ██ ▇▇ ▆▆ ▄▄ ▄▄ ▃▃ ▂▂ ▁▁ ▁▁
                   !
    Medewerker     ▁▁ ▂▂ ▄▄ ▄▄ ▅▅ ▆▆ ▇▇ ██ ██
                                           !
    "
  `);
});

it('is digits where only ASCII can be shown', () => {
  expect(draw(60, false)).toMatchInlineSnapshot(`
    "
    Teamleider  9  8  7  5  5  4  2  1  1  0
                   !
    Medewerker  0  1  2  5  5  5  7  8  9  9
                                           !
    "
  `);
});

it('is a column for each part on a narrow screen, with the names above where need be', () => {
  expect(draw(40)).toMatchInlineSnapshot(`
    "
    Teamleider  █▇▆▄▄▃▂▁▁
                 !
    Medewerker   ▁▂▄▄▅▆▇██
                         !
    "
  `);
  expect(draw(20, false)).toMatchInlineSnapshot(`
    "
    Teamleider
    9875542110
     !
    Medewerker
    0125557899
             !
    "
  `);
});
