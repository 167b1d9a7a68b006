// Signs of pitfalls in what was just written: shown, never in the way; judged when a phase is reviewed.
import type { PhaseId } from '../playbook/playbook.ts';
import type { Conversation } from './replay.ts';
import type { Step } from './step.ts';

export interface HintDesk {
  /** After an answer was accepted: at most two quiet lines, or nothing. */
  show(step: Step, after: Conversation): Promise<void>;
  /**
   * What was not yet judged in this phase; a verdict is in the journal before the next one is asked. Back is back to
   * the review.
   */
  judge(conversation: Conversation, phase: PhaseId): Promise<'go-on' | 'back' | 'stop'>;
}
