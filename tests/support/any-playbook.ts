// Playbooks nobody would write: any question in any section, for any reader; and the luck to wander through them.
import fc from 'fast-check';
import { AUDIENCES, type Audience } from '../../src/domain/audience.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { type Question, SECTIONS, type Section } from '../../src/playbook/question.ts';
import { evidence, field, option, question, reportPlaybook } from './report-playbook.ts';

const OPTIONS = [
  option('kunnen', [evidence('kunnen')]),
  option('haast', [evidence('willen', { direction: 'against' })]),
  option('geen', [], true),
];

const SHAPES: readonly Record<string, unknown>[] = [
  { type: 'text' },
  { type: 'short' },
  { type: 'quote' },
  { type: 'number' },
  { type: 'date', direction: 'future', time: true },
  { type: 'choice', options: OPTIONS, whenUnknown: 'Wat is het?' },
  { type: 'choices', options: OPTIONS, ordered: false },
  { type: 'yes-no', options: [option('ja'), option('nee')] },
  {
    type: 'scale',
    min: 0,
    max: 10,
    step: 1,
    anchors: { low: 'a', high: 'b' },
    sides: ['lead', 'employee'],
  },
  {
    type: 'group',
    item: 'ding',
    another: 'Nog een?',
    min: 0,
    max: 3,
    fields: [
      field('wat', { type: 'text' }),
      field('wanneer', { type: 'date', direction: 'past', time: false }),
      field('zei', { type: 'quote' }),
      field('soort', { type: 'choice', options: OPTIONS, holds: 'measures' }),
    ],
  },
];

/** Any question in any section, for any reader, in any phase: authors may do as they like. */
const anyQuestion = (at: number): fc.Arbitrary<Question> =>
  fc
    .record({
      shape: fc.constantFrom(...SHAPES),
      section: fc.constantFrom<Section>(...SECTIONS),
      audience: fc.constantFrom<Audience>(...AUDIENCES),
      phase: fc.constantFrom('voorbereiden' as const, 'gesprek' as const, 'afronden' as const),
      side: fc.constantFrom('lead' as const, 'employee' as const, 'both' as const),
      cause: fc.option(fc.constantFrom('omgeving', 'kunnen', 'nergens'), { nil: undefined }),
    })
    .map(({ shape, cause, ...rest }) => {
      const written = { ...shape, ...rest, ...(cause && { cause }) };
      return question(`v${at}`, written as unknown as Parameters<typeof question>[1]);
    });

export const anyPlaybook: fc.Arbitrary<Playbook> = fc
  .tuple(...Array.from({ length: 14 }, (_, at) => anyQuestion(at)))
  .map((questions) => ({ ...reportPlaybook, questions }));

export const chances = fc.array(fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), {
  minLength: 60,
  maxLength: 60,
});
