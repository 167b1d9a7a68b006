// What comes now: the step the person went to, a stale answer, the first open step, a review, or the end.
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import type { Conversation } from './replay.ts';
import type { Position } from './step.ts';
import type { PathStep } from './walk.ts';

export type Next =
  | { readonly kind: 'ask'; readonly at: PathStep }
  | { readonly kind: 'review'; readonly phase: PhaseId }
  | { readonly kind: 'done' };

export interface NextOptions {
  /** Walk no further than this phase. */
  readonly until: PhaseId;
  /** "Later": open steps before stale ones; a review still waits for both. */
  readonly postponeStale: boolean;
}

export function nextStep(
  playbook: Playbook,
  conversation: Conversation,
  options: NextOptions,
): Next {
  const { path, cursor } = conversation;
  const wentTo = path.find(({ step }) => step.address === cursor);
  if (wentTo) return { kind: 'ask', at: wentTo };
  for (const phase of phasesUntil(playbook, options.until)) {
    if (conversation.passed.has(phase)) continue;
    const here = path.filter(({ step }) => step.question.phase === phase);
    const stale = here.find((at) => at.stale);
    const open = here.find((at) => at.kept === undefined);
    const first = options.postponeStale ? (open ?? stale) : (stale ?? open);
    if (first) return { kind: 'ask', at: first };
    if (here.length > 0 && !conversation.reviewed.has(phase)) return { kind: 'review', phase };
  }
  return { kind: 'done' };
}

function phasesUntil(playbook: Playbook, until: PhaseId): readonly PhaseId[] {
  const ids = playbook.phases.map(({ id }) => id);
  const last = ids.indexOf(until);
  return last === -1 ? ids : ids.slice(0, last + 1);
}

/** The step before `address` on the path; undefined at the very first. */
export function stepBefore(conversation: Conversation, address: string): PathStep | undefined {
  const index = conversation.path.findIndex(({ step }) => step.address === address);
  return index > 0 ? conversation.path[index - 1] : undefined;
}

/** The last step of a phase, for going back out of its review. */
export function lastStepOf(conversation: Conversation, phase: PhaseId): PathStep | undefined {
  return conversation.path.findLast(({ step }) => step.question.phase === phase);
}

export function positionOf(conversation: Conversation, at: PathStep): Position {
  const { phase, id } = at.step.question;
  const questions = new Set<string>();
  for (const { step } of conversation.path) {
    if (step.question.phase === phase) questions.add(step.question.id);
  }
  return { phase, number: [...questions].indexOf(id) + 1, about: questions.size };
}
