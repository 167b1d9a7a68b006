// What an author leaves out is filled in, and what is written short is written out.
import { describe, expect, it } from 'vitest';
import { makePlaybook, type QuestionDraft } from '../support/make-playbook.ts';

const base = {
  phase: 'gesprek',
  ask: 'Wat zie je?',
  why: 'Zo.',
  help: 'Zo.',
  'follow-up': 'En?',
} as const;

function normalised(draft: QuestionDraft) {
  const found = makePlaybook({ moreQuestions: [draft] }).questions.find(
    ({ id }) => id === draft.id,
  );
  if (!found) throw new Error(`no ${draft.id}`);
  return found;
}

describe('a question', () => {
  it('has its ask for a label unless it has one', () => {
    expect(normalised({ ...base, id: 'a', type: 'text' }).label).toBe('Wat zie je?');
    expect(normalised({ ...base, id: 'a', type: 'text', label: 'beeld' }).label).toBe('beeld');
  });

  it('has no key for what is absent', () => {
    expect(normalised({ ...base, id: 'a', type: 'text' })).toEqual({
      id: 'a',
      type: 'text',
      phase: 'gesprek',
      side: 'lead',
      audience: 'mezelf',
      section: 'none',
      ask: 'Wat zie je?',
      label: 'Wat zie je?',
      why: 'Zo.',
      help: 'Zo.',
      followUp: 'En?',
      required: false,
      checks: [],
      dependsOn: [],
      evidence: [],
    });
  });

  it('has one check for each rule', () => {
    const checks = [
      { 'min-length': 3, message: 'Meer.' },
      { 'max-length': 9, message: 'Minder.' },
    ];
    expect(normalised({ ...base, id: 'a', type: 'text', checks }).checks).toEqual([
      { rule: 'min-length', value: 3, message: 'Meer.' },
      { rule: 'max-length', value: 9, message: 'Minder.' },
    ]);
  });
});

describe('options', () => {
  const idsAndTexts = (draft: QuestionDraft, language: 'nl' | 'en' = 'nl') => {
    const playbook = makePlaybook({ language, moreQuestions: [draft] });
    const found = playbook.questions.find(({ id }) => id === draft.id);
    return found && 'options' in found ? found.options.map(({ id, text }) => `${id}: ${text}`) : [];
  };

  it('of yes-no are ja and nee, in the language of the playbook', () => {
    const draft = { ...base, id: 'a', type: 'yes-no' } as const;
    expect(idsAndTexts(draft)).toEqual(['ja: Ja', 'nee: Nee']);
    expect(idsAndTexts(draft, 'en')).toEqual(['ja: Yes', 'nee: No']);
  });

  it('of a joint confirmation are three', () => {
    const { questions } = makePlaybook();
    const confirm = questions.find(({ type }) => type === 'confirm');
    expect(confirm && 'options' in confirm && confirm.options.map(({ id }) => id)).toEqual([
      'eens',
      'oneens',
      'nog-niet',
    ]);
  });

  it('can be the measures of the playbook, in a field too', () => {
    const group = makePlaybook().questions.find(({ id }) => id === 'afspraken');
    const field = group?.type === 'group' ? group.fields.at(-1) : undefined;
    expect(field).toMatchObject({
      holds: 'measures',
      options: [
        { id: 'training', text: 'Training', exclusive: false, evidence: [] },
        { id: 'uitleg', text: 'Uitleg' },
      ],
    });
  });

  it('can be the recipes of all causes, each when its cause is in sight', () => {
    const recipes = makePlaybook().questions.find(({ id }) => id === 'recept');
    const inSight = (cause: string) => ({
      op: 'cause-standing',
      cause,
      standings: ['suspected', 'shared'],
    });
    expect(recipes).toMatchObject({
      holds: 'recipes',
      options: [
        { id: 'hindernis-weg', when: inSight('gelegenheid') },
        {
          id: 'oefenen',
          when: {
            op: 'all',
            conditions: [
              inSight('kunnen'),
              { op: 'cause-kind', cause: 'kunnen', kinds: ['roestig'] },
            ],
          },
        },
        { id: 'voordoen', when: inSight('kunnen') },
      ],
    });
  });
});

describe('evidence', () => {
  const evidence = [{ for: 'kunnen', because: 'het lukt niet' }];

  it('was heard when the employee answers, and assumed when the lead does', () => {
    const known = (side: 'lead' | 'employee' | 'both') =>
      normalised({ ...base, id: 'a', type: 'text', side, evidence }).evidence[0]?.known;
    expect([known('employee'), known('lead'), known('both')]).toEqual([
      'heard',
      'assumed',
      'assumed',
    ]);
  });

  it('has a direction, a strength, and what it is known by', () => {
    const against = {
      against: 'kunnen',
      strength: 'strong',
      known: 'seen',
      because: 'zo',
    } as const;
    const draft: QuestionDraft = { ...base, id: 'a', type: 'text', evidence: [against] };
    expect(normalised(draft).evidence).toEqual([
      { cause: 'kunnen', direction: 'against', strength: 'strong', known: 'seen', because: 'zo' },
    ]);
  });
});

describe('a condition', () => {
  it('on one value is one on a list of one, and true and false are ja and nee', () => {
    const when = {
      all: [
        { is: { 'oplossing-klaar': true } },
        { in: { 'oplossing-klaar': [true, 'overslaan'] } },
        { not: { is: { 'oplossing-klaar': false } } },
        { answered: 'omgeving' },
      ],
    };
    expect(normalised({ ...base, id: 'a', type: 'text', when }).when).toEqual({
      op: 'all',
      conditions: [
        { op: 'in', of: { question: 'oplossing-klaar' }, values: ['ja'] },
        { op: 'in', of: { question: 'oplossing-klaar' }, values: ['ja', 'overslaan'] },
        {
          op: 'not',
          condition: { op: 'in', of: { question: 'oplossing-klaar' }, values: ['nee'] },
        },
        { op: 'answered', of: { question: 'omgeving' } },
      ],
    });
  });

  it('can look at one part of an answer', () => {
    const when = { answered: 'afspraken.wat' };
    const draft = { ...base, id: 'a', phase: 'afronden', type: 'text', when } as const;
    expect(normalised(draft).when).toEqual({
      op: 'answered',
      of: { question: 'afspraken', part: 'wat' },
    });
  });
});
