// Whether an agreement is vague is judged on the whole of it: who and when stand in fields of their own.
import { describe, expect, it } from 'vitest';
import { given } from '../../src/domain/answer.ts';
import { replay } from '../../src/interview/replay.ts';
import { checkText } from '../../src/pitfalls/check-text.ts';
import { type CheckUtterance, findHints, hintsAfter } from '../../src/pitfalls/find-hints.ts';
import { MOMENT, started } from '../support/events.ts';
import { loadRealModel } from '../support/pitfall-model.ts';
import { playbookOf } from '../support/random-playbook.ts';
import { field, option, question } from '../support/report-playbook.ts';

const FIELDS = [
  field('wie', { type: 'choice', options: [{ ...option('medewerker'), text: 'De medewerker' }] }),
  field('wat', { type: 'text' }),
  field('wanneer', { type: 'date', direction: 'future', time: false }),
  field('hoe-zien', { type: 'short' }),
  field('soort', { type: 'choice', options: [option('oefenen')], holds: 'measures' }),
];
const playbook = playbookOf([
  question('afspraken', {
    type: 'group',
    section: 'agreements',
    side: 'both',
    item: 'afspraak',
    another: 'Nog een?',
    min: 1,
    max: 3,
    fields: FIELDS,
  }),
]);

/** One agreement; what is left out was not answered yet, "" was skipped. */
function agreed(fields: Readonly<Record<string, string>>) {
  const answers = Object.entries(fields).map(([id, value]) => ({
    type: 'answered' as const,
    at: MOMENT,
    address: `afspraken.1.${id}`,
    answer: value === '' ? { status: 'skipped' as const } : given(value),
  }));
  return replay(playbook, [started(), ...answers]);
}

const WHO = { wie: 'medewerker' };
const SKIPPED = { wanneer: '', 'hoe-zien': '', soort: '' };
const PLACED = { wanneer: '2026-12-12', 'hoe-zien': 'twee opnames', soort: 'oefenen' };

/** Vague is what has no figure in it. */
const check: CheckUtterance = ({ text }) =>
  /\d/.test(text) ? [] : [{ class: 'vaag', text, start: 0, end: text.length, certainty: 0.9 }];

const classesIn = (conversation: ReturnType<typeof agreed>, look = check) =>
  findHints(conversation, look)
    .filter(({ kind }) => kind === 'agreement')
    .map((hint) => hint.class);

describe('a line without a date', () => {
  const what = { ...WHO, wat: 'Oefenen met de kennisbank.' };

  it('is not vague when the date stands beside it', () => {
    expect(classesIn(agreed({ ...what, ...PLACED }))).toEqual([]);
  });

  it('is vague when there is none', () => {
    expect(classesIn(agreed({ ...what, ...SKIPPED }))).toEqual(['vaag']);
  });

  it('is left alone as long as a field is open', () => {
    expect(classesIn(agreed({ ...what, wanneer: '' }))).toEqual([]);
  });

  it('is spoken of after the last field, with the words of the line itself', () => {
    const conversation = agreed({ ...what, ...SKIPPED });
    const last = conversation.path.find(({ step }) => step.address === 'afspraken.1.soort');
    const hints = last ? hintsAfter(last.step, conversation, check) : [];
    expect(hints.map(({ step, text }) => [step.address, text])).toEqual([
      ['afspraken.1.wat', what.wat],
    ]);
  });
});

it('tells the two apart with the real model', async () => {
  const model = await loadRealModel();
  const look: CheckUtterance = (utterance) => checkText(utterance, model);
  const vague = { ...WHO, wat: 'Vaker meeluisteren.', ...SKIPPED };
  const clear = { ...WHO, wat: 'Oefenen met de kennisbank.', ...PLACED };
  expect([classesIn(agreed(vague), look), classesIn(agreed(clear), look)]).toEqual([['vaag'], []]);
});
