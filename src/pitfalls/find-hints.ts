// Signs of pitfalls in the free texts of a conversation, with what the lead said of them before.
import type { Answer } from '../domain/answer.ts';
import type { Conversation, HintVerdict } from '../interview/replay.ts';
import { promptOf, type Step } from '../interview/step.ts';
import type { TextFlag } from './text-flag.ts';
import type { Utterance, UtteranceKind } from './utterance.ts';

export interface Hint extends TextFlag {
  readonly step: Step;
  readonly kind: UtteranceKind;
  /** Absent as long as the lead did not look at it. */
  readonly verdict?: HintVerdict;
}

export type CheckUtterance = (utterance: Utterance) => readonly TextFlag[];

/** In the order of the conversation; each class once an answer. What is stale is left alone. */
export function findHints(
  { path, judged }: Pick<Conversation, 'path' | 'judged'>,
  check: CheckUtterance,
): readonly Hint[] {
  return path.flatMap(({ step, kept, stale }) =>
    kept === undefined || stale ? [] : hintsIn(step, kept.answer, check, judged),
  );
}

export function hintsIn(
  step: Step,
  answer: Answer,
  check: CheckUtterance,
  judged: readonly HintVerdict[] = [],
): readonly Hint[] {
  const utterance = utteranceIn(step, answer);
  if (utterance === undefined) return [];
  const seen = new Set<string>();
  return check(utterance).flatMap((flag): Hint[] => {
    if (seen.has(flag.class) || isCauseSign(flag)) return [];
    seen.add(flag.class);
    const verdict = judged.find((one) => one.address === step.address && one.class === flag.class);
    return [{ ...flag, step, kind: utterance.kind, ...(verdict && { verdict }) }];
  });
}

/** What words say of a cause is for the diagnosis, which asks for it in so many words. */
function isCauseSign({ class: found }: TextFlag): boolean {
  return found.startsWith('oorzaak-');
}

/** Whose words they are decides what they can be; undefined for what is no free text. */
function utteranceIn(step: Step, answer: Answer): Utterance | undefined {
  if (step.kind === 'add' || answer.status !== 'given') return undefined;
  const { type } = promptOf(step);
  if (type !== 'text' && type !== 'short' && type !== 'quote') return undefined;
  return { kind: kindOf(step), text: String(answer.value) };
}

function kindOf(step: Exclude<Step, { kind: 'add' }>): UtteranceKind {
  const { question } = step;
  if (promptOf(step).type === 'quote' || question.side === 'employee') return 'employee';
  if (question.section !== 'agreements' || step.kind !== 'field') return 'note';
  const main = step.question.fields.find(({ type }) => type === 'text');
  return main === step.field ? 'agreement' : 'note';
}
