// What no conversation can reach is found; what one can reach is left alone; and it stays quick.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import {
  type PlaybookDraft,
  type QuestionDraft,
  writtenPlaybookExample,
} from '../support/make-playbook.ts';
import { problemsOf } from '../support/playbook-fixtures.ts';

function problemsOfDraft(draft: PlaybookDraft) {
  const text = stringify(draft, { aliasDuplicateObjects: false });
  return problemsOf(parsePlaybook('', [{ name: 'proef.yaml', text }])).map(({ code, details }) => ({
    code,
    ...details,
  }));
}

const example = writtenPlaybookExample;
const asked = { phase: 'afronden', why: 'Zo.', help: 'Zo.' } as const;

/** The problems that come with these questions after those of the example. */
function problemsWith(...questions: readonly QuestionDraft[]) {
  return problemsOfDraft({ ...example, questions: [...example.questions, ...questions] });
}

function asksWhen(when: QuestionDraft['when']): QuestionDraft {
  return { ...asked, id: 'extra', type: 'text', ask: 'En verder?', when };
}

describe('a question that depends on', () => {
  it.each<[string, QuestionDraft['when']]>([
    [
      'two options of one choice',
      { all: [{ is: { 'ooit-gedaan': 'nooit' } }, { is: { 'ooit-gedaan': 'vaak' } }] },
    ],
    [
      'an option that is not chosen',
      { all: [{ is: { 'ooit-gedaan': 'nooit' } }, { not: { answered: 'ooit-gedaan' } }] },
    ],
    [
      'an exclusive option with another',
      { all: [{ is: { omgeving: 'geen' } }, { is: { omgeving: 'middelen' } }] },
    ],
    [
      'a source that is never asked then',
      { all: [{ answered: 'omgeving-bron' }, { is: { omgeving: 'geen' } }] },
    ],
    [
      'not knowing and knowing',
      { all: [{ is: { 'ooit-gedaan': 'weet-ik-niet' } }, { answered: 'ooit-gedaan' }] },
    ],
    [
      'none of all options',
      {
        all: [
          { answered: 'oplossing-klaar' },
          { not: { in: { 'oplossing-klaar': [true, false] } } },
        ],
      },
    ],
    [
      'more items than fewer items',
      { all: [{ 'at-least': { afspraken: 3 } }, { not: { 'at-least': { afspraken: 2 } } }] },
    ],
    ['more options than can go together', { 'at-least': { omgeving: 2 } }],
    [
      'an agreement without words',
      { all: [{ is: { 'samen-eens': 'eens' } }, { not: { answered: 'samen-woorden' } }] },
    ],
    [
      'an agreement on no cause',
      { all: [{ is: { 'samen-eens': 'eens' } }, { is: { 'gedeelde-oorzaak': 'geen' } }] },
    ],
    [
      'a field of a group that is empty',
      { all: [{ answered: 'afspraken.wat' }, { not: { answered: 'afspraken' } }] },
    ],
    [
      'each of two ways that are closed',
      {
        any: [
          { all: [{ is: { 'oplossing-klaar': true } }, { is: { 'oplossing-klaar': false } }] },
          { 'at-least': { omgeving: 2 } },
        ],
      },
    ],
  ])('%s is never asked', (_, when) => {
    const codes = problemsWith(asksWhen(when)).map(({ code }) => code);
    expect(
      codes.filter((code) => /^(impossible-condition|unreachable-question)$/.test(code)),
    ).toHaveLength(1);
  });

  it.each<[string, QuestionDraft['when']]>([
    [
      'two options of a choice with several',
      {
        all: [
          { is: { 'gedeelde-oorzaak': 'kunnen' } },
          { is: { 'gedeelde-oorzaak': 'gelegenheid' } },
        ],
      },
    ],
    ['not knowing', { is: { 'ooit-gedaan': 'weet-ik-niet' } }],
    ['skipping', { is: { omgeving: 'overslaan' } }],
    [
      'two different items of a group',
      { all: [{ is: { 'afspraken.soort': 'training' } }, { is: { 'afspraken.soort': 'uitleg' } }] },
    ],
    ['an open question left open', { not: { answered: 'samen-woorden' } }],
    ['a suspicion', { 'cause-standing': { kunnen: ['suspected'] } }],
    ['a cause that was ruled out', { 'cause-standing': { kunnen: ['contradicted', 'excluded'] } }],
    ['a kind of a cause', { 'cause-kind': { kunnen: ['roestig'] } }],
    [
      'not agreeing',
      { all: [{ is: { 'samen-eens': 'oneens' } }, { not: { answered: 'samen-woorden' } }] },
    ],
  ])('%s can be asked', (_, when) => {
    expect(problemsWith(asksWhen(when))).toEqual([]);
  });

  it('a scale between its steps is never asked', () => {
    const scale = {
      ...asked,
      id: 'zeker',
      type: 'scale',
      ask: 'Hoe zeker ben je?',
      max: 100,
      step: 10,
      anchors: { low: 'niet', high: 'heel' },
    } as const;
    const between = (low: number, below: number): QuestionDraft['when'] => ({
      all: [{ 'at-least': { zeker: low } }, { not: { 'at-least': { zeker: below } } }],
    });
    expect(problemsWith(scale, asksWhen(between(71, 80)))).toMatchObject([
      { code: 'impossible-condition' },
    ]);
    expect(problemsWith(scale, asksWhen(between(71, 81)))).toEqual([]);
  });
});

describe('what the author is told', () => {
  it('is which earlier question stands in the way', () => {
    expect(
      problemsWith(
        asksWhen({ all: [{ answered: 'omgeving-bron' }, { is: { omgeving: 'geen' } }] }),
      ),
    ).toEqual([
      { code: 'unreachable-question', in: 'questions', inId: 'extra', blocker: 'omgeving-bron' },
    ]);
  });

  it('is that a cause is looked at too early', () => {
    const [first, ...rest] = example.questions;
    const early = {
      ...asksWhen({ 'cause-standing': { kunnen: ['suspected', 'shared'] } }),
      phase: 'voorbereiden',
    } as const;
    const questions = first ? [first, early, ...rest] : rest;
    expect(problemsOfDraft({ ...example, questions })).toMatchObject([
      { code: 'impossible-condition', cause: 'kunnen' },
    ]);
  });

  it('is the root, not everything that hangs on it', () => {
    const never = asksWhen({ 'at-least': { omgeving: 2 } });
    const hanging = { ...asksWhen({ answered: 'extra' }), id: 'nog-een' };
    expect(problemsWith(never, hanging)).toMatchObject([{ inId: 'extra' }]);
  });

  it('is which way of several is never the way', () => {
    const when = { any: [{ answered: 'omgeving' }, { 'at-least': { omgeving: 2 } }] };
    expect(problemsWith(asksWhen(when))).toEqual([
      { code: 'impossible-branch', in: 'questions', inId: 'extra' },
    ]);
  });
});

describe('causes', () => {
  // The recipes wait for a shared cause; without one, that would be what is told first.
  const withoutRecipes = example.questions.filter(({ id }) => id !== 'recept');

  it('that weigh too little for any suspicion are never established', () => {
    const rules = [
      { standing: 'suspected', 'for-at-least': 3, because: 'er wijst veel op' },
      { standing: 'unknown', because: 'te weinig' },
    ] as const;
    expect(
      problemsOfDraft({ ...example, standing: { rules: [...rules] }, questions: withoutRecipes }),
    ).toMatchObject([
      { code: 'cause-never-established', id: 'gelegenheid', most: '2' },
      { code: 'cause-never-established', id: 'kunnen', most: '2' },
    ]);
  });

  it('known by assumption alone never get a suspicion that asks for seeing or hearing', () => {
    const questions = withoutRecipes.map((question) =>
      question.id === 'ooit-gedaan' ? { ...question, side: 'lead' as const } : question,
    );
    const rules = example.standing.rules.filter(({ standing }) => standing !== 'shared');
    expect(problemsOfDraft({ ...example, questions, standing: { rules } })).toMatchObject([
      { code: 'cause-never-established', id: 'kunnen', firsthand: '0' },
    ]);
  });

  it('that are only ever agreed on, and never suspected, are pointed out', () => {
    const rules = example.standing.rules.map((rule) =>
      rule.standing === 'suspected' ? { ...rule, 'firsthand-at-least': 2 } : rule,
    );
    expect(problemsOfDraft({ ...example, standing: { rules } })).toMatchObject([
      { code: 'cause-never-suspected', id: 'gelegenheid' },
      { code: 'cause-never-suspected', id: 'kunnen' },
    ]);
  });

  it('that nobody can agree on are pointed out', () => {
    const questions = example.questions.map((question) =>
      question.id === 'gedeelde-oorzaak' && question.type === 'choices'
        ? { ...question, options: [{ id: 'kunnen', text: 'Het kunnen' }] }
        : question,
    );
    expect(problemsOfDraft({ ...example, questions })).toMatchObject([
      { code: 'cause-never-shared', id: 'gelegenheid' },
    ]);
  });

  it('have no kind or reason that nothing points at', () => {
    const [outside, inside] = example.causes;
    if (!outside || !inside) throw new Error('the example has two causes');
    const kinds = [...(inside.kinds ?? []), { id: 'te-complex', title: 'Te complex' }];
    const reasons = [
      ...(example.reasons ?? []),
      { id: 'te-veel', title: 'te veel', cause: 'kunnen' },
    ];
    expect(
      problemsOfDraft({ ...example, causes: [outside, { ...inside, kinds }], reasons }),
    ).toMatchObject([
      { code: 'kind-without-evidence', id: 'te-complex' },
      { code: 'reason-without-evidence', id: 'te-veel' },
    ]);
  });
});

describe('the time it takes', () => {
  /** A question that needs one of two answers to each of the earlier ones: ways double with every question. */
  function knotted(count: number): readonly QuestionDraft[] {
    return Array.from({ length: count }, (_, i): QuestionDraft => {
      const earlier = Array.from({ length: i }, (_, j) => ({
        any: [{ is: { [`k${j}`]: true } }, { is: { [`k${j}`]: false } }],
      }));
      return {
        ...asked,
        id: `k${i}`,
        type: 'yes-no',
        ask: 'Ja of nee?',
        ...(i > 0 && { when: { all: earlier.slice(-40) } }),
      };
    });
  }

  it('is bounded for a knot of a hundred and twenty questions', () => {
    const start = performance.now();
    expect(problemsWith(...knotted(120))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('is bounded for a knot that can not be untied', () => {
    const closed = asksWhen({
      all: [
        ...Array.from({ length: 25 }, (_, i) => ({
          any: [
            { all: [{ is: { [`k${i}`]: true } }, { not: { answered: `k${(i + 1) % 25}` } }] },
            { all: [{ is: { [`k${i}`]: false } }, { not: { answered: `k${(i + 2) % 25}` } }] },
          ],
        })),
      ],
    });
    const flat = knotted(25).map(({ when: _, ...question }) => question as QuestionDraft);
    const start = performance.now();
    problemsWith(...flat, closed);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
