// Weak points are told, and never stop anyone; what may not reach a reader does.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import { type QuestionDraft, writtenPlaybookExample } from '../support/make-playbook.ts';
import { problemsOf } from '../support/playbook-fixtures.ts';

function codesWith(change: Partial<QuestionDraft>, language: 'nl' | 'en' = 'nl') {
  const question = {
    id: 'extra',
    type: 'text',
    phase: 'afronden',
    ask: 'Wat valt je op?',
    why: 'Zo.',
    help: 'Zo.',
    ...change,
  } as QuestionDraft;
  const questions = [...writtenPlaybookExample.questions, question];
  const text = stringify({ ...writtenPlaybookExample, language, questions });
  const parsed = parsePlaybook('', [{ name: 'proef.yaml', text }]);
  return problemsOf(parsed).map(({ code }) => code);
}

describe('a question', () => {
  it.each([
    'Vind je niet dat je te vaak doorverbindt?',
    'Ben je het niet eens met het team?',
    '"Vind je niet dat het beter kan?"',
  ])('that leads is marked: %s', (ask) => {
    expect(codesWith({ ask })).toEqual(['leading-question']);
  });

  it.each(['Wat vind je ervan?', 'Hoe zou jij het aanpakken?', 'Waar ben je het niet mee eens?'])(
    'that is open is not: %s',
    (ask) => {
      expect(codesWith({ ask })).toEqual([]);
    },
  );

  it('that leads in English is marked in an English playbook', () => {
    expect(codesWith({ ask: 'Don’t you think that is late?' }, 'en')).toEqual(['leading-question']);
  });

  it('of more than two hundred characters is marked, an emoji counting for one', () => {
    expect(codesWith({ ask: '🙂'.repeat(200) })).toEqual([]);
    expect(codesWith({ ask: 'a'.repeat(201) })).toEqual(['ask-too-long']);
  });

  it('about a view says of which cause', () => {
    expect(codesWith({ section: 'view' })).toEqual(['view-without-cause']);
    expect(codesWith({ section: 'view', cause: 'kunnen' })).toEqual([]);
  });
});

describe('the personnel file', () => {
  it.each(['shared-cause', 'recipe', 'hypothesis', 'own-pitfalls', 'reflection'] as const)(
    'never holds %s',
    (section) => {
      expect(codesWith({ section, audience: 'dossier' })).toEqual(['audience-too-wide']);
    },
  );

  it('holds facts', () => {
    expect(codesWith({ section: 'facts', audience: 'dossier' })).toEqual([]);
  });
});

it('what a lead thinks does not go to the employee', () => {
  expect(codesWith({ section: 'certainty-before', audience: 'medewerker' })).toEqual([
    'audience-too-wide',
  ]);
});

it('a required question is never skipped', () => {
  expect(codesWith({ when: { is: { aanleiding: 'overslaan' } } })).toEqual(['never-skipped']);
});
