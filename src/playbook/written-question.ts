// A question as an author types it; keys in kebab-case, everything unknown refused.
import * as z from 'zod';
import { AUDIENCES } from '../domain/audience.ts';
import { SECTIONS } from './question.ts';
import { writtenCondition } from './written-condition.ts';

/** Ids are what people type in answers files: lower case letters, digits and hyphens. */
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'bad-id' });

export const sentence = z.string().trim().min(1).max(2000);

const known = z.enum(['seen', 'heard', 'assumed']);

const evidence = z
  .strictObject({
    for: id.optional(),
    against: id.optional(),
    strength: z.enum(['weak', 'medium', 'strong']).default('medium'),
    known: z.union([known, z.strictObject({ from: id })]).optional(),
    because: sentence,
    kind: id.optional(),
    reason: id.optional(),
    when: writtenCondition.optional(),
  })
  .refine((piece) => (piece.for === undefined) !== (piece.against === undefined), {
    params: { code: 'for-or-against' },
  });

const option = z.strictObject({
  id,
  text: sentence,
  exclusive: z.boolean().default(false),
  evidence: z.array(evidence).max(20).default([]),
  when: writtenCondition.optional(),
});

const isTrue = z.literal(true).optional();

/** One rule and the sentence that is said when it is broken. */
const check = z
  .strictObject({
    'min-length': z.number().int().min(1).optional(),
    'max-length': z.number().int().min(1).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    'not-in-past': isTrue,
    'not-in-future': isTrue,
    message: sentence,
  })
  .refine((rules) => Object.keys(rules).length === 2, { params: { code: 'one-check' } });

const prompted = {
  id,
  ask: sentence,
  label: sentence.optional(),
  hint: sentence.optional(),
  required: z.boolean().default(false),
  checks: z.array(check).max(10).default([]),
};

const placed = {
  phase: z.enum(['voorbereiden', 'gesprek', 'afronden']),
  side: z.enum(['lead', 'employee', 'both']).default('lead'),
  audience: z.enum(AUDIENCES).default('mezelf'),
  section: z.enum(SECTIONS).default('none'),
  cause: id.optional(),
  why: sentence,
  help: sentence,
  good: sentence.optional(),
  poor: sentence.optional(),
  'follow-up': sentence.optional(),
  'when-unknown': sentence.optional(),
  when: writtenCondition.optional(),
  'depends-on': z.array(id).max(20).default([]),
  evidence: z.array(evidence).max(20).default([]),
};

const ownOptions = z.array(option).min(1).max(60);
const side = z.enum(['lead', 'employee']);

const types = {
  text: { type: z.literal('text') },
  short: { type: z.literal('short') },
  quote: { type: z.literal('quote') },
  number: {
    type: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: sentence.optional(),
  },
  date: {
    type: z.literal('date'),
    direction: z.enum(['past', 'future']),
    time: z.boolean().default(false),
  },
  choice: { type: z.literal('choice'), options: z.union([ownOptions, z.literal('measures')]) },
  yesNo: { type: z.literal('yes-no'), options: ownOptions.optional() },
  choices: {
    type: z.literal('choices'),
    options: z.union([ownOptions, z.enum(['measures', 'recipes'])]),
    ordered: z.boolean().default(false),
  },
  scale: {
    type: z.literal('scale'),
    min: z.number().int().default(0),
    max: z.number().int().default(10),
    step: z.number().int().min(1).default(1),
    unit: sentence.optional(),
    anchors: z.strictObject({ low: sentence, high: sentence }),
    sides: z.array(side).min(1).max(2).default(['lead']),
  },
  confirm: { type: z.literal('confirm'), causes: id, words: id, options: ownOptions.optional() },
};

const field = z.discriminatedUnion('type', [
  z.strictObject({ ...prompted, ...types.text }),
  z.strictObject({ ...prompted, ...types.short }),
  z.strictObject({ ...prompted, ...types.quote }),
  z.strictObject({ ...prompted, ...types.number }),
  z.strictObject({ ...prompted, ...types.date }),
  z.strictObject({ ...prompted, ...types.choice }),
  z.strictObject({ ...prompted, ...types.yesNo }),
  z.strictObject({ ...prompted, ...types.choices }),
  z.strictObject({ ...prompted, ...types.scale }),
]);

export const writtenQuestion = z.discriminatedUnion('type', [
  z.strictObject({ ...prompted, ...placed, ...types.text }),
  z.strictObject({ ...prompted, ...placed, ...types.short }),
  z.strictObject({ ...prompted, ...placed, ...types.quote }),
  z.strictObject({ ...prompted, ...placed, ...types.number }),
  z.strictObject({ ...prompted, ...placed, ...types.date }),
  z.strictObject({ ...prompted, ...placed, ...types.choice }),
  z.strictObject({ ...prompted, ...placed, ...types.yesNo }),
  z.strictObject({ ...prompted, ...placed, ...types.choices }),
  z.strictObject({ ...prompted, ...placed, ...types.scale }),
  z.strictObject({ ...prompted, ...placed, ...types.confirm }),
  z.strictObject({
    ...prompted,
    ...placed,
    type: z.literal('group'),
    item: sentence,
    another: sentence,
    min: z.number().int().min(0).max(20).default(0),
    max: z.number().int().min(1).max(50).default(12),
    fields: z.array(field).min(1).max(12),
    'locked-unless': id.optional(),
  }),
]);

export type WrittenField = z.infer<typeof field>;
export type WrittenQuestion = z.infer<typeof writtenQuestion>;
export type WrittenEvidence = z.infer<typeof evidence>;
export type WrittenOption = z.infer<typeof option>;
export type WrittenCheck = z.infer<typeof check>;
