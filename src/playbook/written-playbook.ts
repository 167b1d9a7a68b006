// A playbook as an author types it: the whole file, or its parts put together.
import * as z from 'zod';
import { STANDINGS } from '../domain/standing.ts';
import { writtenCondition } from './written-condition.ts';
import { id, sentence, writtenQuestion } from './written-question.ts';

const phase = z.strictObject({
  id: z.enum(['voorbereiden', 'gesprek', 'afronden']),
  title: sentence,
  intro: sentence,
});

const cause = z.strictObject({
  id,
  title: sentence,
  question: sentence,
  sentence,
  outside: z.boolean().default(false),
  kinds: z.array(z.strictObject({ id, title: sentence })).default([]),
  'next-questions': z
    .array(z.strictObject({ to: z.enum(['lead', 'employee']), ask: sentence }))
    .default([]),
  recipes: z
    .array(z.strictObject({ id, title: sentence, how: sentence, kinds: z.array(id).default([]) }))
    .default([]),
  'wrong-recipes': z.array(z.strictObject({ measure: id, why: sentence })).default([]),
});

const count = z.number().min(0).max(1000).optional();

const standing = z.strictObject({
  'assumed-counts': z.number().min(0).max(1).default(0.5),
  rules: z
    .array(
      z.strictObject({
        standing: z.enum(STANDINGS),
        because: sentence,
        agreed: z.literal(true).optional(),
        'outside-looked-at': z.literal(true).optional(),
        'for-at-least': count,
        'for-at-most': count,
        'against-at-least': count,
        'against-at-most': count,
        'more-for-by': count,
        'more-against-by': count,
        'firsthand-at-least': count,
      }),
    )
    .min(1)
    .max(20),
});

const pitfall = z.strictObject({
  id,
  title: sentence,
  side: z.enum(['lead', 'employee', 'expectation']),
  severity: z.enum(['low', 'medium', 'high']),
  what: sentence,
  recognise: z.array(sentence).min(1),
  drives: sentence,
  'counter-moves': z.array(sentence).min(1),
});

const flag = z.strictObject({
  id,
  pitfall: id,
  when: writtenCondition,
  because: sentence,
  words: id.optional(),
});

export const writtenPlaybook = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'bad-version' }),
  language: z.enum(['nl', 'en']).default('nl'),
  title: sentence,
  about: sentence,
  phases: z.array(phase).min(1).max(3),
  // An empty list is said on purpose: a playbook that only writes down, and concludes nothing.
  causes: z.array(cause).max(12),
  measures: z.array(z.strictObject({ id, title: sentence })).default([]),
  reasons: z.array(z.strictObject({ id, title: sentence, cause: id })).default([]),
  standing,
  pitfalls: z.array(pitfall).default([]),
  flags: z.array(flag).default([]),
  questions: z.array(writtenQuestion).min(1).max(500),
});

export type WrittenPlaybook = z.infer<typeof writtenPlaybook>;
