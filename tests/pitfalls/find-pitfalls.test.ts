// Pitfalls out of answers: rules, marks, and one flag a pitfall.
import { expect, it } from 'vitest';
import { findPitfalls } from '../../src/pitfalls/find-pitfalls.ts';
import { AGREED_ON_KUNNEN, reportPlaybook, type Told, tell } from '../support/report-playbook.ts';

const AGREEMENTS = [
  { wie: 'medewerker', wat: 'Oefent elke dag' },
  { wie: 'samen', wat: 'Luistert terug' },
];

const flags = (told: Told) => findPitfalls(reportPlaybook, tell(told));

it('finds nothing in an empty conversation', () => {
  expect(flags({})).toEqual([]);
});

it('flags a rule that holds, with why, the words and a counter-move', () => {
  expect(flags({ afspraken: AGREEMENTS })).toEqual([
    {
      pitfall: 'haast',
      side: 'lead',
      severity: 'high',
      confirmed: false,
      reasons: [
        {
          source: 'rule',
          rule: 'afspraken-zonder-oorzaak',
          because: 'Er zijn afspraken zonder oorzaak.',
          beforehand: false,
          question: 'afspraken',
          words: 'medewerker; samen',
        },
      ],
      counterMove: 'Ik ga te snel.',
    },
  ]);
});

it('is silent when the rule does not hold', () => {
  expect(flags({ ...AGREED_ON_KUNNEN, afspraken: AGREEMENTS })).toEqual([]);
});

it('gives a pitfall once, with every rule that found it, the preparation last', () => {
  const [flag, ...others] = flags({ 'zeker-vooraf': { lead: 90 }, afspraken: AGREEMENTS });
  expect(others).toEqual([]);
  expect(flag?.reasons.map(({ rule, beforehand }) => [rule, beforehand])).toEqual([
    ['afspraken-zonder-oorzaak', false],
    ['al-zeker', true],
  ]);
});

it('takes what the lead marked afterwards as confirmed, and offers to put it right', () => {
  const [flag] = flags({ terugblik: ['haast'], 'zeker-vooraf': { lead: 90 } });
  expect(flag).toMatchObject({ confirmed: true, counterMove: 'De vorige keer ging ik te snel.' });
  expect(flag?.reasons.map(({ source }) => source)).toEqual(['mark', 'rule']);
});

it('carries what the lead did just before', () => {
  const told = { terugblik: ['knikt'], 'vlak-daarvoor-knikt': 'Ik noemde het cijfer' };
  expect(flags(told)).toMatchObject([{ pitfall: 'knikt', justBefore: 'Ik noemde het cijfer' }]);
});

it('puts the confirmed ones first, then the lead before the employee', () => {
  const order = (told: Told) => flags(told).map(({ pitfall }) => pitfall);
  expect(order({ beeld: 'Prima', afspraken: AGREEMENTS })).toEqual(['haast', 'knikt']);
  expect(order({ beeld: 'Prima', afspraken: AGREEMENTS, terugblik: ['knikt'] })).toEqual([
    'knikt',
    'haast',
  ]);
});

it('does not count "geen van deze" as a mark', () => {
  expect(flags({ terugblik: ['geen'] })).toEqual([]);
});

it('takes a mark of the talk as confirmed, with its time', () => {
  const at = '2026-11-26T12:12:00.000Z';
  const jotted = [{ kind: 'mark', pitfall: 'haast', address: '', at }] as const;
  expect(findPitfalls(reportPlaybook, { ...tell({}), jotted })).toMatchObject([
    { pitfall: 'haast', confirmed: true, reasons: [{ source: 'mark', at, beforehand: false }] },
  ]);
});
