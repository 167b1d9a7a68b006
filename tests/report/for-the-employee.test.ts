// The employee's copy: facts, both views, what was agreed; never what the lead only thinks.
import { expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import {
  AGREED_ON_KUNNEN,
  question,
  reportPlaybook,
  type Told,
  tell,
} from '../support/report-playbook.ts';
import { inShortOf, reportOf, reportTold, sectionText, textOf } from '../support/report-text.ts';

const TOLD: Told = {
  ...AGREED_ON_KUNNEN,
  aanleiding: 'Doorverbinden',
  openingszin: 'Mijn openingszin',
  'lead-kunnen': 'loopt-vast',
  'bron-kunnen': 'gezien',
  vermoeden: 'willen',
  'zeker-vooraf': { lead: 90 },
  'valkuilen-vooraf': ['haast'],
  'losse-tekst': 'Mijn gedachte',
  zin: { lead: 3, employee: 8 },
  beeld: 'Prima',
  recept: ['recept-kunnen'],
  afspraken: [{ wie: 'Samen', wat: 'Luisteren terug', soort: 'training' }],
  steun: 'Tijd in het rooster',
  vervolg: '2026-12-10',
  'zeker-achteraf': { lead: 20 },
  terugblik: ['haast'],
};

const report = reportTold(TOLD, 'medewerker');

it('says what both agreed on, in words that fit the reader', () => {
  expect(inShortOf(report)).toBe(
    'In het kort. Teamleider en medewerker zijn het samen eens: het zit op kunnen. Er is één afspraak; het vervolggesprek is op donderdag 10 december 2026.',
  );
});

it('holds the sections of both, in order', () => {
  expect(report.sections.map(({ id }) => id)).toEqual([
    'facts',
    'causes',
    'quotes',
    'recipe',
    'agreements',
    'support',
  ]);
  expect(sectionText(report, 'causes')).toContain('teamleider | medewerker | samen');
});

it('holds nothing of hypothesis, certainty, evidence, pitfalls or warnings', () => {
  const text = textOf(report);
  for (const own of [
    'Mijn openingszin',
    'Mijn gedachte',
    'Optie loopt-vast',
    'er wijst iets op',
    'ermoed',
    '90 %',
    '20 %',
    'Haast',
    'Valkuil',
    'tegengesproken',
    'Een training helpt niet',
    'ervoor',
  ]) {
    expect(text.toLowerCase()).not.toContain(own.toLowerCase());
  }
});

it('leaves the verdict out of the personnel file, also that there is none', () => {
  for (const told of [TOLD, { beeld: 'Prima' }]) {
    const text = textOf(reportTold(told, 'dossier'));
    expect(text).not.toMatch(/oorzaak|kunnen|samen eens/i);
  }
});

it('speaks of both, and to neither', () => {
  expect(textOf(report)).toMatch(/een gesprek tussen teamleider en medewerker/);
  expect(textOf(reportTold({ beeld: 'Prima' }, 'medewerker'))).not.toMatch(
    /\b(je|jij|jou|jouw)\b/i,
  );
});

it('quotes the words the lead spoke to the employee', () => {
  const words = question('uitleg', {
    ...{ phase: 'afronden', side: 'lead', audience: 'medewerker', type: 'text' },
    ...{ section: 'quotes', label: 'oorzaak volgens de teamleider' },
  } as Parameters<typeof question>[1]);
  const playbook = { ...reportPlaybook, questions: [...reportPlaybook.questions, words] };
  const conversation = tell({ uitleg: 'Ik denk dat je het kunt leren' }, { playbook });
  expect(textOf(reportOf(conversation, 'medewerker', playbook))).toContain(
    'Oorzaak volgens de teamleider: "Ik denk dat je het kunt leren".',
  );
});

it('carries the year in every date, and says who saw it', () => {
  const told = {
    ...TOLD,
    feiten: [{ wanneer: '2026-11-19 14:20', wat: 'Verbond door', bron: 'gezien' }],
    eerder: [{ datum: '2026-09-08', afspraak: 'Meeluisteren' }],
  };
  const text = textOf(reportTold(told, 'medewerker'));
  expect(text).toContain('do 19-11-2026, 14.20 uur | Verbond door | gezien door de teamleider');
  expect(text).toContain('Dinsdag 8 september 2026: Meeluisteren.');
  expect(text).toContain('Vervolg: donderdag 10 december 2026.');
});

it('quotes the same words once, under both labels', () => {
  const again = question('oorzaak', {
    ...{ phase: 'afronden', side: 'employee', audience: 'medewerker', type: 'quote' },
    section: 'quotes',
  } as Parameters<typeof question>[1]);
  const playbook = { ...reportPlaybook, questions: [...reportPlaybook.questions, again] };
  const quotes = (told: Told) =>
    sectionText(reportOf(tell(told, { playbook }), 'medewerker', playbook), 'quotes');
  expect(quotes({ beeld: 'Geen idee', oorzaak: 'Geen idee' })).toBe('Beeld; oorzaak: Geen idee');
  expect(quotes({ 'woorden-kunnen': 'Lastig', oorzaak: 'Lastig' })).toBe('');
});

it('quotes the words for the shared cause there, and not beside the cause again', () => {
  const told = { ...AGREED_ON_KUNNEN, 'samen-woorden': 'Ik weet niet hoe' };
  const text = textOf(reportTold(told, 'medewerker'));
  expect(text.match(/Ik weet niet hoe/g)).toHaveLength(1);
  expect(text).toContain('Samen-woorden: Ik weet niet hoe');
});

it('does not show parked agreements as agreements', () => {
  const parked = reportTold({ afspraken: TOLD.afspraken, toch: 'nee', beeld: 'x' }, 'medewerker');
  expect(textOf(parked)).not.toContain('Luisteren terug');
  expect(inShortOf(parked)).toContain('Er zijn nog geen afspraken;');
});

it('tells what was said of parked agreements as discussed, not as agreed', () => {
  const how = question('hoe', {
    ...{ phase: 'afronden', side: 'employee', audience: 'medewerker', type: 'quote' },
    ...{ section: 'quotes', when: { op: 'answered', of: { question: 'afspraken' } } },
  } as Parameters<typeof question>[1]);
  const playbook = { ...reportPlaybook, questions: [...reportPlaybook.questions, how] };
  const made = (told: Told, audience: Audience) =>
    reportOf(
      tell(
        { afspraken: TOLD.afspraken, beeld: 'Prima', hoe: 'Dinsdag begin ik', ...told },
        { playbook },
      ),
      audience,
      playbook,
    );
  const parked = made({ toch: 'nee' }, 'medewerker');
  expect(inShortOf(parked)).toContain(
    'Er zijn nog geen afspraken: er is over gesproken, maar er staat nog niets vast;',
  );
  expect(sectionText(parked, 'quotes')).toBe('Beeld: Prima');
  expect(sectionText(parked, 'discussed')).toBe(
    'Hierover is gesproken. Het is nog geen afspraak: eerst kijken teamleider en medewerker samen waar het aan ligt.\nHoe: Dinsdag begin ik',
  );
  for (const open of [made({ toch: 'ja' }, 'medewerker'), made({ toch: 'nee' }, 'mezelf')]) {
    expect(sectionText(open, 'quotes')).toContain('Hoe: Dinsdag begin ik');
    expect(sectionText(open, 'discussed')).toBe('');
  }
});

it('does not say that recorded agreements came too early', () => {
  const early = textOf(reportTold({ afspraken: TOLD.afspraken, toch: 'ja' }, 'medewerker'));
  expect(early).toContain('Luisteren terug');
  expect(early).not.toContain('voordat');
});
