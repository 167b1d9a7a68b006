// What of a conversation does not go along to a reader, so that it can be said before anything is written.
import { type Audience, mayRead } from '../domain/audience.ts';
import { hasContent } from '../interview/answers-so-far.ts';
import type { Conversation } from '../interview/replay.ts';
import type { Section } from '../playbook/question.ts';
import { LEAD_ONLY } from './material.ts';

export interface LeftOut {
  /** How many answered questions stay behind, by their place in the documents; in the order of the playbook. */
  readonly answers: ReadonlyMap<Section, number>;
  /** Notes beside the questions, and lines typed during the talk. */
  readonly notes: number;
}

export function leftOut({ answers, notes, jotted }: Conversation, audience: Audience): LeftOut {
  const counts = new Map<Section, number>();
  if (audience === 'mezelf') return { answers: counts, notes: 0 };
  for (const { question, answer, items } of answers.all()) {
    const { section } = question;
    const isGiven = answer?.status === 'given' || items.some(hasContent);
    const goes = mayRead(audience, question.audience) && !LEAD_ONLY.includes(section);
    if (isGiven && !goes) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return { answers: counts, notes: notes.length + jotted.length };
}
