// "feiten.norm" is the field norm of the question feiten; "willen-energie.lead" one side of a scale.
import type { AnswerReference } from './condition.ts';

export function readReference(written: string): AnswerReference {
  const dot = written.indexOf('.');
  if (dot === -1) return { question: written };
  return { question: written.slice(0, dot), part: written.slice(dot + 1) };
}
