// Before the talk the document is the page a lead takes along.
import { expect, it } from 'vitest';
import { UNKNOWN } from '../support/report-playbook.ts';
import { inShortOf, reportTold, sectionText } from '../support/report-text.ts';

const PREPARED = {
  datum: '2026-12-02',
  aanleiding: 'Doorverbinden',
  openingszin: 'Hoe ging het donderdag?',
  vermoeden: 'willen',
  'zeker-vooraf': { lead: 90 },
  'omgeving-kijk': UNKNOWN,
  'lead-kunnen': 'loopt-vast',
  'bron-kunnen': 'aangenomen',
  'valkuilen-vooraf': ['haast'],
};

it('is called a preparation as long as nothing of the talk was answered', () => {
  expect(reportTold(PREPARED).title).toBe('Voorbereiding coachgesprek 2 december 2026');
  expect(reportTold(PREPARED).properties).toContainEqual(['soort', 'voorbereiding']);
  expect(reportTold({ ...PREPARED, beeld: 'Best' }).title).toBe('Coachgesprek 2 december 2026');
});

it('is still one when all of the talk was skipped', () => {
  const skipped = { ...PREPARED, beeld: { status: 'skipped' } };
  expect(reportTold(skipped).title).toMatch(/^Voorbereiding/);
});

it('says in short what to test and how much is unknown', () => {
  expect(inShortOf(reportTold(PREPARED))).toBe(
    'In het kort. Het gesprek is op woensdag 2 december. Je vermoedt willen (90 % zeker). Dat is een vermoeden: toets het met de vragen hieronder. Eén ding weet je nog niet; die vraag staat vooraan.',
  );
  expect(inShortOf(reportTold({}))).toBe('In het kort. Er is nog geen dag voor het gesprek.');
});

it('begins with the questions: the unknown first, then per cause', () => {
  expect(sectionText(reportTold(PREPARED), 'questions').split('\n')).toEqual([
    'Openingszin: Hoe ging het donderdag?',
    'Wat je nog niet weet',
    'Wat zit er in de weg?',
    'Om te beginnen',
    'Vraag beeld?',
    'Omgeving',
    'Vraag over omgeving aan de medewerker?',
    'Kunnen',
    'Vraag woorden-kunnen?',
    'Vraag over kunnen aan de medewerker?',
    'Willen',
    'Vraag over willen aan de medewerker?',
  ]);
});

it('gives one sentence to say for every pitfall to watch, and why', () => {
  expect(sectionText(reportTold(PREPARED), 'watch')).toBe(
    'Haast. Je was al zeker. Merk je het? Zeg dan: "Ik ga te snel."',
  );
});

it('keeps the opening sentence out of the facts, and tells it once', () => {
  expect(sectionText(reportTold(PREPARED), 'facts')).toBe('Aanleiding: Doorverbinden');
});

it('sets the hypothesis beside the evidence so far', () => {
  const text = sectionText(reportTold(PREPARED), 'thoughts');
  expect(text).toMatch(/^Je vermoeden: willen, 90 % zeker\.$/m);
  expect(text).toMatch(
    /^Kunnen: onbekend\. .*Ervoor: er wijst iets op kunnen \(jij, aangenomen\)\.$/m,
  );
});

it('shows the employee only the facts', () => {
  const report = reportTold(PREPARED, 'medewerker');
  expect(report.sections.map(({ id }) => id)).toEqual(['facts']);
  expect(inShortOf(report)).toBe('In het kort. Het gesprek is op woensdag 2 december.');
});
