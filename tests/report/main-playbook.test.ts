// The documents of three whole conversations in the built-in playbook.
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { AnswersFile, fillIn, type WrittenAnswers } from '../../src/interview/answers-file.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { replay } from '../../src/interview/replay.ts';
import type { PhaseId } from '../../src/playbook/playbook.ts';
import {
  FINISHED,
  NOT_ESTABLISHED,
  PREPARED_ONLY,
  TALK_DAY,
} from '../support/coach-conversations.ts';
import { started } from '../support/events.ts';
import { mainPlaybook, readAnswersAt } from '../support/main-playbook.ts';
import { inShortOf, reportOf, sectionText } from '../support/report-text.ts';

function documentOf(answers: WrittenAnswers, until: PhaseId, audience: Audience = 'mezelf') {
  const playbook = mainPlaybook;
  const clock = { now: () => new Date(`${TALK_DAY}T09:00:00`) };
  const filled = fillIn(playbook, new AnswersFile(answers), { clock, until });
  if (!filled.ok) throw new Error(filled.unfilled.map(({ address }) => address).join(', '));
  const at = clock.now().toISOString();
  const events = filled.events.map((event) => ({ ...event, at }) as ConversationEvent);
  const conversation = replay(playbook, [started({ at }), ...events]);
  return reportOf(conversation, audience, playbook);
}

describe('a finished talk', () => {
  const report = () => documentOf(FINISHED, 'afronden');

  it('says in short what came out, against what the lead thought', () => {
    expect(inShortOf(report())).toMatch(
      /^In het kort\. Jullie zijn het samen eens: het zit op kunnen \(.*het is te leren\)\. Je begon met 70 % zeker van willen; nu is dat 20 %\. Er zijn twee afspraken; jullie zien elkaar weer op donderdag 10 december\.$/,
    );
  });

  it('tells what is left open, and what the lead did just before a pitfall', () => {
    expect(sectionText(report(), 'open')).toContain('Mag de klant een minuut in de wacht?');
    expect(sectionText(report(), 'pitfalls')).toContain(
      'Vlak daarvoor: "Het werd stil en ik begon over de wachtrij."',
    );
  });

  it('gives the employee what both know', () => {
    const copy = toMarkdown(documentOf(FINISHED, 'afronden', 'medewerker'));
    expect(copy).toContain('Ik weet niet welk woord ik moet intikken terwijl hij praat.');
    expect(copy).not.toContain('Het werd stil');
    expect(copy).not.toMatch(/vermoed|70 %|20 %|valkuil|\d{1,2}-1[12](?!-)/i);
  });
});

it('a talk without a shared cause ends in questions, and its agreements stay parked', () => {
  const report = documentOf(NOT_ESTABLISHED, 'afronden');
  expect(inShortOf(report)).toContain('Het is nog niet vastgesteld waar het aan ligt.');
  expect(inShortOf(report)).toContain('Eén afspraak staat geparkeerd');
  expect(sectionText(report, 'open').split('\n').length).toBeGreaterThan(3);
  expect(report.sections.map(({ id }) => id)).toContain('parked');
});

const EXAMPLE = readAnswersAt('playbooks/willen-kunnen-snappen/voorbeeld.yaml').values;

describe.each([
  ['an invented talk', PREPARED_ONLY],
  ['the worked example', EXAMPLE],
])('the preparation of %s', (_, answers) => {
  const report = () => documentOf(answers, 'voorbereiden');

  it('begins with the circumstances', () => {
    expect(report().title).toBe('Voorbereiding coachgesprek 26 november 2026');
    expect(report().sections[0]?.id).toBe('environment');
  });

  it('is one sheet of paper to take along, and then the rest', () => {
    const lines = toPlainText(report(), 90).split('\n');
    expect(lines.indexOf('Rest van je voorbereiding')).toBeGreaterThan(30);
    expect(lines.indexOf('Rest van je voorbereiding')).toBeLessThanOrEqual(55);
  });

  it('has at most eight questions, each of which can be asked as it stands', () => {
    const questions = sectionText(report(), 'questions').split('\n').slice(1);
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(questions.join('\n')).not.toMatch(/er zo in staat|Je ziet het anders/);
  });
});
