// What was typed during the talk, in the summary.
import { expect, it } from 'vitest';
import type { ConversationEvent, Jotting } from '../../src/interview/event.ts';
import { tell } from '../support/report-playbook.ts';
import { reportOf, sectionText } from '../support/report-text.ts';

const AT = new Date('2026-11-26T12:31:00').toISOString();
const jotted = (line: Jotting): ConversationEvent => ({ type: 'jotted', at: AT, ...line });

const conversation = tell(
  { beeld: 'Best wel goed' },
  {
    more: [
      jotted({ kind: 'note', text: 'keek weg', address: 'beeld' }),
      jotted({ kind: 'quote', text: 'Best wel goed', address: 'beeld' }),
      jotted({ kind: 'quote', text: 'Nou ja', address: '' }),
      jotted({
        kind: 'evidence',
        text: 'zoekt lang',
        address: '',
        cause: 'kunnen',
        direction: 'for',
      }),
      jotted({ kind: 'mark', pitfall: 'haast', address: 'beeld' }),
    ],
  },
);

it('tells the lines that stand nowhere else, with their time', () => {
  expect(sectionText(reportOf(conversation), 'notes')).toBe(
    '12.31 uur, bij beeld: keek weg.\n12.31 uur: De medewerker zei: "Nou ja".',
  );
});

it('tells a mark with its pitfall, and when it was made', () => {
  expect(sectionText(reportOf(conversation), 'pitfalls')).toContain('bevestigd om 12.31 uur');
});

it('tells the signs with their cause', () => {
  expect(sectionText(reportOf(conversation), 'causes')).toMatch(
    /zoekt lang \(medewerker, gehoord\)/i,
  );
});

it('keeps notes, signs and marks from the employee', () => {
  const text = JSON.stringify(reportOf(conversation, 'medewerker'));
  expect(
    ['keek weg', 'zoekt lang', 'haast', 'Haast'].filter((words) => text.includes(words)),
  ).toEqual([]);
});
