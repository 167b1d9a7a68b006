// The `when:` grammar as an author types it: one key a condition.
import * as z from 'zod';
import { STANDINGS } from '../domain/standing.ts';

const reference = z.string().min(1).max(120);
const oneReference = <T extends z.ZodType>(value: T) =>
  z.record(reference, value).refine((record) => Object.keys(record).length === 1, {
    params: { code: 'one-reference' },
  });

const optionId = z.union([z.string().min(1).max(120), z.boolean()]);

export interface WrittenCondition {
  answered?: string | undefined;
  is?: Record<string, string | boolean> | undefined;
  in?: Record<string, (string | boolean)[]> | undefined;
  'at-least'?: Record<string, number> | undefined;
  all?: WrittenCondition[] | undefined;
  any?: WrittenCondition[] | undefined;
  not?: WrittenCondition | undefined;
  'cause-standing'?: Record<string, (typeof STANDINGS)[number][]> | undefined;
  'cause-kind'?: Record<string, string[]> | undefined;
}

export const writtenCondition: z.ZodType<WrittenCondition> = z.lazy(() =>
  z
    .strictObject({
      answered: reference.optional(),
      is: oneReference(optionId).optional(),
      in: oneReference(z.array(optionId).min(1)).optional(),
      'at-least': oneReference(z.number()).optional(),
      all: z.array(writtenCondition).min(1).max(50).optional(),
      any: z.array(writtenCondition).min(1).max(50).optional(),
      not: writtenCondition.optional(),
      'cause-standing': oneReference(z.array(z.enum(STANDINGS)).min(1)).optional(),
      'cause-kind': oneReference(z.array(z.string()).min(1)).optional(),
    })
    .refine((condition) => Object.keys(condition).length === 1, {
      params: { code: 'one-condition' },
    }),
);
