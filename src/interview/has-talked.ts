// Whether something of the talk itself was written down; until then there is only a preparation.
import type { Conversation } from './replay.ts';
import type { PathStep } from './walk.ts';

export function hasTalked({ path, jotted }: Pick<Conversation, 'path' | 'jotted'>): boolean {
  const isAnswered = ({ step, kept }: PathStep) =>
    step.question.phase !== 'voorbereiden' &&
    step.kind !== 'add' &&
    kept !== undefined &&
    kept.answer.status !== 'skipped';
  return jotted.length > 0 || path.some(isAnswered);
}
