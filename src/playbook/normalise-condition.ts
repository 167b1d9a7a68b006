// A condition as typed becomes the condition the program reads.
import type { Condition } from './condition.ts';
import { readReference } from './read-reference.ts';
import type { WrittenCondition } from './written-condition.ts';
import { optionWord } from './written-parts.ts';

/** @throws a plain Error for a condition without any key, which the schema does not let through. */
export function normaliseCondition(written: WrittenCondition): Condition {
  if (written.all) return { op: 'all', conditions: written.all.map(normaliseCondition) };
  if (written.any) return { op: 'any', conditions: written.any.map(normaliseCondition) };
  if (written.not) return { op: 'not', condition: normaliseCondition(written.not) };
  if (written.answered !== undefined) {
    return { op: 'answered', of: readReference(written.answered) };
  }
  for (const [reference, value] of Object.entries(written.is ?? {})) {
    return { op: 'in', of: readReference(reference), values: [optionWord(value)] };
  }
  for (const [reference, values] of Object.entries(written.in ?? {})) {
    return { op: 'in', of: readReference(reference), values: values.map(optionWord) };
  }
  for (const [reference, value] of Object.entries(written['at-least'] ?? {})) {
    return { op: 'at-least', of: readReference(reference), value };
  }
  for (const [cause, standings] of Object.entries(written['cause-standing'] ?? {})) {
    return { op: 'cause-standing', cause, standings };
  }
  for (const [cause, kinds] of Object.entries(written['cause-kind'] ?? {})) {
    return { op: 'cause-kind', cause, kinds };
  }
  throw new Error('a condition without a key');
}
