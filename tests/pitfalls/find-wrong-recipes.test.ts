// Measures known not to work for the cause that was found.
import { expect, it } from 'vitest';
import { findWrongRecipes } from '../../src/pitfalls/find-wrong-recipes.ts';
import { AGREED_ON_KUNNEN, reportPlaybook, type Told, tell } from '../support/report-playbook.ts';

const warnings = (told: Told) => findWrongRecipes(reportPlaybook, tell(told));

const TRAINING = [
  { wie: 'Samen', wat: 'Oefent', soort: 'oefenen' },
  { wie: 'Samen', wat: 'Volgt een cursus', soort: 'training' },
];

it('says nothing as long as no cause is shared or suspected', () => {
  expect(warnings({ afspraken: TRAINING })).toEqual([]);
});

it('warns for the agreement that does not fit the shared cause, and why', () => {
  expect(warnings({ ...AGREED_ON_KUNNEN, afspraken: TRAINING })).toEqual([
    {
      when: 'now',
      measure: 'training',
      cause: 'kunnen',
      shared: true,
      why: 'Een training helpt niet bij kunnen.',
      question: 'afspraken',
      item: 2,
    },
  ]);
});

it('recognises the wrong recipe of an earlier talk', () => {
  const eerder = [{ datum: '2026-09-08', afspraak: 'Een cursus', soort: 'training' }];
  expect(warnings({ ...AGREED_ON_KUNNEN, eerder })).toMatchObject([
    { when: 'earlier', question: 'eerder', item: 1 },
  ]);
});

it('looks at the suspected cause when none is shared, and says so', () => {
  const told = { 'lead-kunnen': 'loopt-vast', 'bron-kunnen': 'gezien', afspraken: TRAINING };
  expect(warnings(told)).toMatchObject([{ cause: 'kunnen', shared: false }]);
});

it('looks at every shared cause', () => {
  const told = { ...AGREED_ON_KUNNEN, gedeeld: ['kunnen', 'willen'], afspraken: TRAINING };
  expect(warnings(told).map(({ cause }) => cause)).toEqual(['kunnen', 'willen']);
});
