// "Valkuilen": what a lead reads about each, and no more than that.
import { expect, it } from 'vitest';
import type { FlagRule, Playbook } from '../../src/playbook/playbook.ts';
import { AGREED_ON_KUNNEN, reportPlaybook, type Told, tell } from '../support/report-playbook.ts';
import { reportOf, reportTold, sectionText, textOf } from '../support/report-text.ts';

const AGREEMENTS = [
  { wie: 'Samen', wat: 'Luisteren terug', wanneer: '2026-12-03' },
  { wie: 'De medewerker', wat: 'Oefent elke dag' },
];

const pitfalls = (told: Told, playbook: Playbook = reportPlaybook) =>
  sectionText(reportOf(tell(told, { playbook }), 'mezelf', playbook), 'pitfalls');

const rule = (id: string, pitfall: string, because: string, of = 'beeld'): FlagRule => ({
  ...{ id, pitfall, because },
  when: { op: 'answered', of: { question: of } },
});

it('tells a confirmed one from one that follows from the answers', () => {
  const text = pitfalls({ afspraken: AGREEMENTS, terugblik: ['knikt'] });
  expect(text).toContain('Snel knikken (medewerker, door jou bevestigd).');
  expect(text).toContain('Haast (jij, volgt uit je antwoorden). Er zijn afspraken zonder oorzaak.');
  expect(text).toContain('Tegenzet: "Ik ga te snel."');
});

it('says of an expectation that it lived between the two', () => {
  const side = 'expectation' as const;
  const playbook = {
    ...reportPlaybook,
    pitfalls: reportPlaybook.pitfalls.map((pitfall) => ({ ...pitfall, side })),
  };
  expect(pitfalls({ terugblik: ['haast'] }, playbook)).toContain(
    'Haast (dit speelde volgens jou tussen jullie).',
  );
  expect(pitfalls({ beeld: 'Prima' }, playbook)).toContain(
    'Snel knikken (dit speelt misschien tussen jullie, volgt uit je antwoorden).',
  );
});

it('asks what the lead did just before, where it is the employee', () => {
  expect(pitfalls({ beeld: 'Prima' })).toContain(
    'De medewerker zei: "Prima". Wat deed jij vlak daarvoor?',
  );
});

it('does not ask it a second time when a reason asks it already', () => {
  const asking = rule('vraagt', 'knikt', 'Wat deed of zei je vlak daarvoor?');
  const flags = [...reportPlaybook.flags, asking];
  const text = pitfalls({ beeld: 'Prima' }, { ...reportPlaybook, flags });
  expect(text.match(/vlak daarvoor/g)).toHaveLength(1);
});

it('tells it when it is known, and then does not ask', () => {
  const told = {
    beeld: 'Prima',
    terugblik: ['knikt'],
    'vlak-daarvoor-knikt': 'Ik noemde het cijfer',
  };
  const text = textOf(reportTold(told));
  expect(text).toContain('Vlak daarvoor: "Ik noemde het cijfer".');
  expect(text.split('Ik noemde het cijfer')).toHaveLength(2);
  const asking = rule('vraagt', 'knikt', 'Wat deed of zei je vlak daarvoor?');
  const flags = [...reportPlaybook.flags, asking];
  expect(pitfalls(told, { ...reportPlaybook, flags })).not.toContain('Wat deed');
});

it('gives two reasons at most: what explains the mark, then what the talk showed', () => {
  const flags = [
    rule('vooraf', 'haast', 'Reden vooraf.', 'aanleiding'),
    rule('gesprek', 'haast', 'Reden uit het gesprek.'),
    rule('nog-een', 'haast', 'Nog een reden.'),
    rule('terugblik', 'haast', 'Je merkte het zelf.', 'terugblik'),
  ];
  const told = { aanleiding: 'Cijfers', beeld: 'Best', terugblik: ['haast'] };
  expect(pitfalls(told, { ...reportPlaybook, flags })).toBe(
    [
      'Haast (jij, door jou bevestigd). Je merkte het zelf.',
      'Ook: Reden uit het gesprek.',
      'Volgende keer: "De vorige keer ging ik te snel."',
    ].join('\n'),
  );
});

it('recalls what the lead meant to watch', () => {
  expect(pitfalls({ beeld: 'Best', 'valkuilen-vooraf': ['haast'] })).toMatch(
    /^Vooraf nam je je voor te letten op: haast\./,
  );
});

const SURE = { vermoeden: 'willen', 'zeker-vooraf': { lead: 90 }, 'woorden-kunnen': 'Lastig' };
const LET_GO = 'Dat hing aan je vermoeden van toen, en dat heb je losgelaten.';

it('says of what was known before the talk that it was so then', () => {
  expect(pitfalls({ ...SURE, 'zeker-achteraf': { lead: 80 } })).toBe(
    'Haast (jij, uit je voorbereiding). Vooraf: Je was al zeker.\nTegenzet: "Ik ga te snel."',
  );
});

it('does not hold a hypothesis against a lead who let it go', () => {
  const shift = { ...SURE, 'zeker-achteraf': { lead: 20 } };
  expect(pitfalls(shift)).toBe(`Uit je voorbereiding volgde ook: haast. ${LET_GO}`);
  expect(pitfalls({ ...SURE, ...AGREED_ON_KUNNEN })).toContain(LET_GO);
});

it('keeps what does not hang on the hypothesis, whatever became of that', () => {
  const flags = [rule('eerder', 'haast', 'Eerder ging het ook zo.', 'aanleiding')];
  const told = { ...SURE, aanleiding: 'Cijfers', 'zeker-achteraf': { lead: 20 } };
  expect(pitfalls(told, { ...reportPlaybook, flags })).toContain('Vooraf: Eerder ging het ook zo.');
});

it('keeps the other reasons of a pitfall when the hypothesis is gone', () => {
  const text = pitfalls({ ...SURE, 'zeker-achteraf': { lead: 20 }, afspraken: AGREEMENTS });
  expect(text).toContain('Er zijn afspraken zonder oorzaak.');
  expect(text).not.toContain('Je was al zeker.');
});
