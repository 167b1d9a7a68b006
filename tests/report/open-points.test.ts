// "Nog open": few questions, the right ones, and nothing unknown lost.
import { expect, it } from 'vitest';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { MOMENT } from '../support/events.ts';
import {
  AGREED_ON_KUNNEN,
  evidence,
  option,
  question,
  reportPlaybook,
  type Told,
  tell,
  UNKNOWN,
} from '../support/report-playbook.ts';
import { inShortOf, reportOf, reportTold, sectionText } from '../support/report-text.ts';

const SUSPECTED = { 'lead-kunnen': 'loopt-vast', 'bron-kunnen': 'gezien', beeld: 'Best' };

const open = (told: Told) => sectionText(reportTold(told), 'open');

/** The playbook with more questions of the talk, each of them answered with "weet ik niet". */
function openWith(
  asked: readonly (Record<string, unknown> & { readonly id: string })[],
  told: Told = {},
) {
  const more = asked.map(({ id, ...rest }) =>
    question(id, {
      ...{ type: 'choice', phase: 'gesprek', side: 'employee', section: 'view' },
      ...{ options: [option('ja', [evidence('kunnen')])], ...rest },
    } as Parameters<typeof question>[1]),
  );
  const playbook: Playbook = {
    ...reportPlaybook,
    questions: [...reportPlaybook.questions, ...more],
  };
  const unknown = Object.fromEntries(asked.map(({ id }) => [id, UNKNOWN]));
  const conversation = tell({ beeld: 'Best', ...told, ...unknown }, { playbook });
  return sectionText(reportOf(conversation, 'mezelf', playbook), 'open').split('\n');
}

it('turns "weet ik niet" into the question to put to the employee, in front of the others', () => {
  expect(open({ 'te-leren': UNKNOWN, beeld: 'Best' }).split('\n').slice(0, 3)).toEqual([
    'Te vragen aan de medewerker',
    'Wat heb je nodig om dit te leren?',
    'Vraag over omgeving aan de medewerker?',
  ]);
});

it('asks one question a cause, and lists the others by name', () => {
  const lines = openWith([
    { id: 'een', cause: 'kunnen', whenUnknown: 'Waar loop je vast?', label: 'waar het vastloopt' },
    { id: 'twee', cause: 'kunnen', whenUnknown: 'Hoe ging het eerst?', label: 'eerste keer' },
  ]);
  expect(lines.slice(0, 4)).toEqual([
    'Te vragen aan de medewerker',
    'Waar loop je vast?',
    'Vraag over omgeving aan de medewerker?',
    'Vraag over willen aan de medewerker?',
  ]);
  expect(lines.at(-1)).toBe('Ook nog niet bekend: eerste keer.');
});

it('asks at most five, and one of two that are nearly the same', () => {
  const about = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, whenUnknown: `${id} anders?` }));
  const lines = openWith([
    { id: 'werk', whenUnknown: 'Wat heb je nodig om dit goed te doen?' },
    { id: 'nog', whenUnknown: 'Wat heb je nodig om dit hier goed te doen?' },
    ...about,
  ]);
  const asked = lines.slice(1, lines.indexOf('Zelf na te gaan'));
  expect(asked).toHaveLength(5);
  expect(asked.filter((line) => line.startsWith('Wat heb je nodig'))).toHaveLength(1);
  expect(lines.at(-1)).toBe('Ook nog niet bekend: nog; b; c; d; e; f.');
});

it('asks no more about the cause both agreed on, nor about those that were ruled out', () => {
  expect(open(AGREED_ON_KUNNEN)).toBe('');
  const told = { ...AGREED_ON_KUNNEN, 'te-leren': UNKNOWN, 'omgeving-kijk': 'in-orde' };
  expect(open(told)).toBe('Ook nog niet bekend: te-leren.');
});

it('still asks, after agreement, about another cause that something points at', () => {
  const text = open({ ...AGREED_ON_KUNNEN, 'omgeving-kijk': 'niet-in-orde' });
  expect(text).toContain('Vraag over omgeving aan de medewerker?');
  expect(text).not.toContain('Vraag over kunnen');
});

it('keeps open what both left open, also of the cause they agreed on', () => {
  const lines = openWith(
    [{ id: 'leerbaar', cause: 'kunnen', side: 'both', whenUnknown: 'Is het te leren?' }],
    AGREED_ON_KUNNEN,
  );
  expect(lines).toEqual(['Te vragen aan de medewerker', 'Is het te leren?']);
});

it('keeps to the suspected cause when there is one', () => {
  expect(open(SUSPECTED)).toContain('Vraag over kunnen aan de medewerker?');
  expect(open(SUSPECTED)).toContain('Vraag over kunnen aan jezelf?');
  expect(open(SUSPECTED)).not.toContain('Vraag over willen');
});

it('does not ask again what the employee has told since', () => {
  expect(open({ 'omgeving-kijk': UNKNOWN, beeld: 'Best' })).toContain('Wat zit er in de weg?');
  const known = { 'lead-kunnen': UNKNOWN, 'woorden-kunnen': 'Ik zoek te lang' };
  expect(open(known)).not.toContain('Vraag lead-kunnen?');
});

it('does not promise questions that are not there', () => {
  const silent = {
    ...reportPlaybook,
    causes: reportPlaybook.causes.map((cause) => ({ ...cause, nextQuestions: [] })),
  };
  const report = reportOf(tell({ beeld: 'Best' }, { playbook: silent }), 'mezelf', silent);
  expect(inShortOf(report)).not.toContain('Nog open');
  expect(inShortOf(reportTold({ beeld: 'Best' }))).toContain('Onder Nog open staan de vragen');
});

it('leaves out a label that only repeats the heading', () => {
  expect(open({ ...AGREED_ON_KUNNEN, 'nog-open': 'Mag het in de wacht?' })).toBe(
    'Mag het in de wacht?',
  );
});

it('names the answers that hung on a changed one', () => {
  const changed = tell(
    { ...AGREED_ON_KUNNEN, afspraken: [{ wie: 'Samen', wat: 'Luisteren terug' }] },
    {
      more: [
        {
          type: 'answered',
          at: MOMENT,
          address: 'eens',
          answer: { status: 'given', value: 'oneens' },
        },
      ],
    },
  );
  expect(sectionText(reportOf(changed), 'open')).toContain(
    'Te herzien\nAfspraken: dit hing af van een antwoord dat je daarna veranderde. Klopt het nog?',
  );
});
