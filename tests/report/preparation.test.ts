// Before the talk the document is the page a lead takes along.
import { expect, it } from 'vitest';
import { ExitCode } from '../../src/domain/exit-code.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { question, reportPlaybook, tell, UNKNOWN } from '../support/report-playbook.ts';
import { inShortOf, reportOf, reportTold, sectionText, textOf } from '../support/report-text.ts';

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
    'In het kort. Het gesprek is op woensdag 2 december. Je vermoedt willen (90 % zeker). Dat is een vermoeden: toets het met de vragen hieronder. Eén ding weet je nog niet; daar beginnen je vragen mee.',
  );
  expect(inShortOf(reportTold({}))).toBe('In het kort. Er is nog geen dag voor het gesprek.');
});

it('has the circumstances first, then what happened, what to ask and what to watch', () => {
  const told = { ...PREPARED, 'omgeving-kijk': 'in-orde' };
  expect(reportTold(told).sections.map(({ id }) => id)).toEqual([
    'environment',
    'facts',
    'questions',
    'watch',
    'rest',
  ]);
});

it('asks the unknown first, then one question to begin with and one for every cause', () => {
  expect(sectionText(reportTold(PREPARED), 'questions').split('\n')).toEqual([
    'Openingszin: Hoe ging het donderdag?',
    'Omgeving, nog niet bekend: Wat zit er in de weg?',
    'Om te beginnen: Vraag beeld?',
    'Kunnen: Vraag woorden-kunnen?',
    'Willen: Vraag over willen aan de medewerker?',
  ]);
});

it('asks no question that means nothing without the answer before it', () => {
  const followUp = question('waarom', {
    ...{ phase: 'gesprek', side: 'employee', type: 'quote', section: 'view', cause: 'willen' },
    when: { op: 'not', condition: { op: 'answered', of: { question: 'zin' } } },
  } as Parameters<typeof question>[1]);
  const playbook = { ...reportPlaybook, questions: [...reportPlaybook.questions, followUp] };
  const report = reportOf(tell(PREPARED, { playbook }), 'mezelf', playbook);
  expect(sectionText(report, 'questions')).not.toContain('Vraag waarom?');
});

it('asks eight questions at most, however much is unknown', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    question(`q${at}`, {
      ...{ phase: at < 6 ? 'voorbereiden' : 'gesprek', side: 'employee', type: 'quote' },
      ...{ section: 'quotes', ask: `${at} anders gevraagd?`, whenUnknown: `${at} onbekend dus?` },
    } as Parameters<typeof question>[1]),
  );
  const playbook = { ...reportPlaybook, questions: [...reportPlaybook.questions, ...many] };
  const unknown = Object.fromEntries(many.slice(0, 6).map(({ id }) => [id, UNKNOWN]));
  const report = reportOf(tell(unknown, { playbook }), 'mezelf', playbook);
  const lines = sectionText(report, 'questions').split('\n');
  expect(lines).toHaveLength(8);
  expect(lines.filter((line) => line.startsWith('Nog niet bekend:'))).toHaveLength(4);
  expect(sectionText(report, 'rest')).toContain('Ook nog niet bekend: q4; q5.');
});

it('gives one sentence to say for every pitfall to watch, and why', () => {
  expect(sectionText(reportTold(PREPARED), 'watch')).toBe(
    'Haast. Je was al zeker. Merk je het? Zeg dan: "Ik ga te snel."',
  );
});

it('keeps the opening sentence out of the facts, and tells it once', () => {
  const report = reportTold(PREPARED);
  expect(sectionText(report, 'facts')).toBe('Aanleiding: Doorverbinden.');
  expect(textOf(report).match(/Hoe ging het donderdag/g)).toHaveLength(1);
});

const MOMENT = { wanneer: '2026-11-19 14:20', wat: 'Verbond door', bron: 'gezien' };

it('recalls what happened by day, source and first words; the rest of it follows later', () => {
  const report = reportTold({ ...PREPARED, feiten: [{ ...MOMENT, norm: 'Zelf zoeken' }] });
  expect(sectionText(report, 'facts').split('\n')[1]).toBe(
    'Do 19-11, 14.20 uur (gezien): Verbond door.',
  );
  expect(sectionText(report, 'rest')).toContain('Do 19-11, 14.20 uur: Norm: Zelf zoeken.');
});

it('leaves long texts and a fourth moment for the rest, where they stand whole', () => {
  const long = `Het begon rustig ${'en toen ging het mis '.repeat(20)}tot het eind`;
  const feiten = [{ ...MOMENT, wat: long }, MOMENT, MOMENT, { ...MOMENT, wat: 'Hing op' }];
  const report = reportTold({ feiten });
  expect(sectionText(report, 'facts')).not.toContain(long);
  expect(sectionText(report, 'facts')).not.toContain('Hing op');
  expect(sectionText(report, 'rest')).toContain(`${long}.`);
  expect(sectionText(report, 'rest')).toContain('Hing op.');
});

it('sets the hypothesis beside the evidence so far, after the page to take along', () => {
  const text = sectionText(reportTold(PREPARED), 'rest');
  expect(text).toMatch(/^Wat je nu denkt\nJe vermoeden: willen, 90 % zeker\.$/m);
  expect(text).toMatch(
    /^Kunnen: onbekend\. .*Ervoor: er wijst iets op kunnen \(jij, aangenomen\)\.$/m,
  );
});

it.each(['medewerker', 'dossier'] as const)('is for the lead alone: none for %s', (audience) => {
  const refused = () => reportTold(PREPARED, audience);
  expect(refused).toThrow(UserError);
  expect(refused).toThrow(
    expect.objectContaining({
      code: 'report-before-talk',
      details: { audience },
      exitCode: ExitCode.WrongUse,
    }),
  );
});

it('is over once a line was written down in the talk, with no question answered', () => {
  const jotted = { type: 'jotted', at: PREPARED.datum, kind: 'note', text: 'Stil', address: '' };
  const conversation = tell(PREPARED, { more: [jotted as ConversationEvent] });
  expect(reportOf(conversation, 'medewerker').title).toMatch(/^Coachgesprek/);
});
