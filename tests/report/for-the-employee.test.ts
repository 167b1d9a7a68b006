// The employee's copy: facts, both views, what was agreed; never what the lead only thinks.
import { expect, it } from 'vitest';
import { AGREED_ON_KUNNEN, type Told } from '../support/report-playbook.ts';
import { inShortOf, reportTold, sectionText, textOf } from '../support/report-text.ts';

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
    'In het kort. Teamleider en medewerker zijn het samen eens: het zit op kunnen. Er is één afspraak; het vervolggesprek is op donderdag 10 december.',
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

it('does not show parked agreements as agreements', () => {
  const parked = reportTold({ afspraken: TOLD.afspraken, toch: 'nee' }, 'medewerker');
  expect(textOf(parked)).not.toContain('Luisteren terug');
  expect(inShortOf(parked)).toContain('Er zijn nog geen afspraken');
});

it('does not say that recorded agreements came too early', () => {
  const early = textOf(reportTold({ afspraken: TOLD.afspraken, toch: 'ja' }, 'medewerker'));
  expect(early).toContain('Luisteren terug');
  expect(early).not.toContain('voordat');
});
