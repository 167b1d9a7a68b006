// No agreements before a shared cause: until then they are parked, unless the lead wants them recorded anyway.
import { YES } from '../domain/answer.ts';
import type { Question } from '../playbook/question.ts';
import type { Conversation } from './replay.ts';
import { agreedCauses } from './weigh-evidence.ts';

export type LockState = 'open' | 'parked' | 'overridden';

export function lockState(
  { answers }: Pick<Conversation, 'answers'>,
  question: Question,
): LockState {
  if (!('lockedUnless' in question) || question.lockedUnless === undefined) return 'open';
  if (agreedCauses(answers).length > 0) return 'open';
  const [override] = answers.answersAt({ question: question.lockedUnless });
  return override?.status === 'given' && override.value === YES ? 'overridden' : 'parked';
}

export function isLocked(conversation: Pick<Conversation, 'answers'>, question: Question): boolean {
  return lockState(conversation, question) === 'parked';
}
