// What stands ticked already when the lead looks back: the pitfalls marked in the talk, and the signs found right.
import { confirmedSigns } from './confirmed-signs.ts';
import type { Conversation } from './replay.ts';
import type { PathStep } from './walk.ts';

/**
 * Only for a list under "reflection" that was not answered yet: there an option with the id of a pitfall is
 * a mark of that pitfall. Ids of options that can be chosen now, in the order of the playbook.
 */
export function preselected(
  conversation: Pick<Conversation, 'jotted' | 'judged' | 'path'>,
  { step, kept, options }: PathStep,
): readonly string[] {
  if (kept !== undefined || step.kind !== 'question') return [];
  if (step.question.type !== 'choices' || step.question.section !== 'reflection') return [];
  const marks = conversation.jotted.flatMap((line) => (line.kind === 'mark' ? line.pitfall : []));
  const seen = new Set([...marks, ...confirmedSigns(conversation)]);
  return options.flatMap(({ id }) => (seen.has(id) ? id : []));
}
