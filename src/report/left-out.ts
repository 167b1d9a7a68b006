// What of a conversation does not go along to a reader, so that it can be said before anything is written.
import { type Audience, mayRead } from '../domain/audience.ts';
import { hasContent } from '../interview/answers-so-far.ts';
import type { Conversation } from '../interview/replay.ts';
import { LEAD_ONLY } from './material.ts';

export interface LeftOut {
  /** Labels of the answered questions, in the order of the playbook. */
  readonly labels: readonly string[];
  /** Notes beside the questions, and lines typed during the talk. */
  readonly notes: number;
}

export function leftOut({ answers, notes, jotted }: Conversation, audience: Audience): LeftOut {
  if (audience === 'mezelf') return { labels: [], notes: 0 };
  const labels = [...answers.all()].flatMap(({ question, answer, items }) => {
    const isGiven = answer?.status === 'given' || items.some(hasContent);
    const goes = mayRead(audience, question.audience) && !LEAD_ONLY.includes(question.section);
    return isGiven && !goes ? [question.label] : [];
  });
  return { labels: [...new Set(labels)], notes: notes.length + jotted.length };
}
