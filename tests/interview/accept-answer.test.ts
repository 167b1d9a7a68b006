import { describe, expect, it } from 'vitest';
import { DONT_KNOW, SKIPPED } from '../../src/domain/answer.ts';
import {
  acceptAnswer,
  LONGEST_TEXT,
  type Surroundings,
} from '../../src/interview/accept-answer.ts';
import type { Typed } from '../../src/interview/ports.ts';
import {
  addStep,
  type Group,
  questionStep,
  type SingleQuestion,
} from '../../src/interview/step.ts';
import type { AnswerType, Option } from '../../src/playbook/question.ts';
import { bareQuestion } from '../support/random-playbook.ts';

const options: readonly Option[] = ['ja', 'nee', 'geen'].map((id) => ({
  id,
  text: id,
  exclusive: id === 'geen',
  evidence: [],
}));

function accept(type: AnswerType, typed: Typed, more: Partial<SingleQuestion> = {}, around = {}) {
  const question = { ...bareQuestion('vraag'), ...type, ...more } as SingleQuestion;
  const surroundings: Surroundings = {
    today: '2026-11-26',
    options: 'options' in type ? type.options : [],
    hasCause: false,
    hasWords: false,
    ...around,
  };
  const accepted = acceptAnswer(questionStep(question), typed, surroundings);
  if (!accepted.ok) return accepted.message ?? accepted.code;
  return accepted.answer.status === 'given' ? accepted.answer.value : accepted.answer.status;
}

describe('text', () => {
  it('keeps the lines, without white space around them', () => {
    expect(accept({ type: 'text' }, '  een\r\ntwee \n')).toBe('een\ntwee');
  });
  it('refuses an empty one and one that is too long', () => {
    expect(accept({ type: 'text' }, ' \u200b ')).toBe('empty');
    expect(accept({ type: 'text' }, 'x'.repeat(LONGEST_TEXT + 1))).toBe('too-long');
  });
  it('refuses what is not text at all', () => {
    expect(accept({ type: 'text' }, ['a'])).toBe('not-text');
  });
  it('says the playbook’s own words when a check fails', () => {
    const checks = [{ rule: 'min-length' as const, value: 5, message: 'Iets meer graag.' }];
    expect(accept({ type: 'text' }, 'kort', { checks })).toBe('Iets meer graag.');
  });
});

describe('numbers and scales', () => {
  const scale = {
    type: 'scale',
    min: 0,
    max: 100,
    step: 10,
    anchors: { low: 'nee', high: 'ja' },
    sides: ['lead', 'employee'],
  } as const;
  it('reads a Dutch decimal', () => {
    expect(accept({ type: 'number' }, '7,5')).toBe(7.5);
  });
  it('refuses words, and numbers outside the range', () => {
    expect(accept({ type: 'number' }, 'zeven')).toBe('not-a-number');
    expect(accept({ type: 'number', min: 1, max: 5 }, '6')).toBe('out-of-range');
  });
  it('takes both sides, and a single value for the first side', () => {
    expect(accept(scale, { lead: 70, employee: '40 %' })).toEqual({ lead: 70, employee: 40 });
    expect(accept(scale, 70)).toEqual({ lead: 70 });
  });
  it('refuses a value between the steps', () => {
    expect(accept(scale, 75)).toBe('not-a-step');
  });
});

describe('choices', () => {
  const choices = { type: 'choices', options, ordered: false } as const;
  it('keeps the order in which they were chosen, each once', () => {
    expect(accept(choices, ['nee', 'ja', 'nee'])).toEqual(['nee', 'ja']);
  });
  it('refuses an exclusive one beside another', () => {
    expect(accept(choices, ['ja', 'geen'])).toBe('exclusive');
  });
  it('refuses what is not there, and nothing at all', () => {
    expect(accept(choices, ['misschien'])).toBe('not-an-option');
    expect(accept(choices, [])).toBe('empty');
  });
  it('takes true and false for yes and no', () => {
    expect(accept({ type: 'yes-no', options }, true)).toBe('ja');
    expect(accept({ type: 'yes-no', options }, 'N')).toBe('nee');
  });
  it('takes yes or no for another item of a group', () => {
    const group = { ...bareQuestion('g'), type: 'group', fields: [] } as unknown as Group;
    const around = { today: '2026-11-26', options: [], hasCause: false, hasWords: false };
    expect(acceptAnswer(addStep(group, 2), 'j', around)).toMatchObject({ ok: true });
  });
});

describe('dates', () => {
  const date = { type: 'date', direction: 'future', time: false } as const;
  it('stores the date itself', () => {
    expect(accept(date, 'over twee weken')).toBe('2026-12-10');
  });
  it('refuses "binnenkort"', () => {
    expect(accept(date, 'binnenkort')).toBe('not-a-date');
  });
  it('says it apart when only the time of day does not fit', () => {
    expect(accept(date, 'vrijdag 10 uur')).toBe('day-only');
    expect(accept({ ...date, time: true }, 'vrijdag 10 uur')).toBe('2026-11-27 10:00');
  });
  it('holds a follow-up to the future', () => {
    const checks = [{ rule: 'not-in-past' as const, message: 'Dat is al geweest.' }];
    expect(accept(date, 'gisteren', { checks })).toBe('Dat is al geweest.');
  });
});

describe('weet ik niet and overslaan', () => {
  it('are answers where the playbook allows them', () => {
    expect(accept({ type: 'text' }, DONT_KNOW, { whenUnknown: 'Wat zie jij?' })).toBe('unknown');
    expect(accept({ type: 'text' }, SKIPPED)).toBe('skipped');
  });
  it('are refused where it does not', () => {
    expect(accept({ type: 'text' }, DONT_KNOW)).toBe('no-dont-know');
    expect(accept({ type: 'text' }, SKIPPED, { required: true })).toBe('required');
  });
});

describe('the joint confirmation', () => {
  const agreed = ['eens', 'oneens'].map((id) => ({ id, text: id, exclusive: false, evidence: [] }));
  const confirm = { type: 'confirm', causes: 'c', words: 'w', options: agreed } as const;
  it('needs a cause and the employee’s own words', () => {
    expect(accept(confirm, 'eens')).toBe('needs-cause');
    expect(accept(confirm, 'eens', {}, { hasCause: true })).toBe('needs-words');
    expect(accept(confirm, 'eens', {}, { hasCause: true, hasWords: true })).toBe('eens');
  });
  it('may always be answered with no', () => {
    expect(accept(confirm, 'oneens')).toBe('oneens');
  });
});
