// The same words of the employee, typed at two questions, are quoted once: where they matter most.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { answersIn, type Material } from './material.ts';

/** Where words stand that occur more than once: first the shared cause, then the views, then the quotes. */
const ORDER = ['shared-words', 'view', 'quotes'] as const;

/** The questions at which exactly these words were written down, the one that shows them in front. */
export function saidAt(visible: VisibleAnswer, material: Material): readonly VisibleAnswer[] {
  const words = quotedWords(visible);
  if (words === undefined) return [visible];
  const same = ORDER.flatMap((section) => answersIn(material, section)).filter(
    (other) => quotedWords(other) === words && !isOtherCause(visible, other),
  );
  return same.length > 0 ? same : [visible];
}

export function isSaidElsewhere(visible: VisibleAnswer, material: Material): boolean {
  return saidAt(visible, material)[0]?.question.id !== visible.question.id;
}

/** What was said of two causes counts for both. */
function isOtherCause({ question: one }: VisibleAnswer, { question: other }: VisibleAnswer) {
  return one.section === 'view' && other.section === 'view' && one.cause !== other.cause;
}

/** Undefined for what is no quote of the employee. */
function quotedWords({ question, answer }: VisibleAnswer): string | undefined {
  if (question.type !== 'quote' || question.side !== 'employee') return undefined;
  return answer?.status === 'given' ? String(answer.value) : undefined;
}
