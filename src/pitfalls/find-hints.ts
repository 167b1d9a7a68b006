// Signs of pitfalls in the free texts of a conversation, with what the lead said of them before.
import type { Answer } from '../domain/answer.ts';
import type { Conversation, HintVerdict } from '../interview/replay.ts';
import { fieldStep, promptOf, type Step } from '../interview/step.ts';
import type { PathStep } from '../interview/walk.ts';
import { agreementField, agreementLine } from './agreement-line.ts';
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
  return path.flatMap((at) => hintsIn(at, path, check, judged));
}

/**
 * What is worth saying when `step` has just been answered. Whether an agreement is vague shows in its
 * last field: who and when stand beside the line.
 */
export function hintsAfter(
  step: Step,
  { path, judged }: Pick<Conversation, 'path' | 'judged'>,
  check: CheckUtterance,
): readonly Hint[] {
  const at = (address: string) => path.filter((one) => one.step.address === address);
  const own = at(step.address).flatMap((one) => hintsIn(one, path, check, judged));
  const line = step.kind === 'field' ? lineBefore(step) : undefined;
  if (line === undefined) return own;
  const before = at(line).flatMap((one) => hintsIn(one, path, check, judged));
  return [...before.filter(isAboutVagueness), ...own];
}

/** At the last field of an agreement: the address of what was agreed. */
function lineBefore({ question, field, item }: Extract<Step, { kind: 'field' }>) {
  const main = agreementField(question);
  if (main === undefined || main === field || question.fields.at(-1) !== field) return undefined;
  return fieldStep(question, item, main).address;
}

function hintsIn(
  { step, kept, stale }: PathStep,
  path: readonly PathStep[],
  check: CheckUtterance,
  judged: readonly HintVerdict[],
): readonly Hint[] {
  if (kept === undefined || stale) return [];
  const utterance = utteranceIn(step, kept.answer);
  if (utterance === undefined) return [];
  const seen = new Set<string>();
  return check(utterance).flatMap((flag): Hint[] => {
    if (seen.has(flag.class) || isCauseSign(flag)) return [];
    seen.add(flag.class);
    if (isAboutVagueness(flag) && !isVagueAsWhole(step, path, check)) return [];
    const verdict = judged.find((one) => one.address === step.address && one.class === flag.class);
    return [{ ...flag, step, kind: utterance.kind, ...(verdict && { verdict }) }];
  });
}

function isAboutVagueness({ class: found }: Pick<TextFlag, 'class'>): boolean {
  return found === 'vaag';
}

/** A line of an agreement is not vague for lack of what stands in the fields beside it. */
function isVagueAsWhole(step: Step, path: readonly PathStep[], check: CheckUtterance): boolean {
  if (step.kind !== 'field' || agreementField(step.question) !== step.field) return true;
  const text = agreementLine(step, path);
  return text !== undefined && check({ kind: 'agreement', text }).some(isAboutVagueness);
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
  if (promptOf(step).type === 'quote' || step.question.side === 'employee') return 'employee';
  if (step.kind !== 'field') return 'note';
  return agreementField(step.question) === step.field ? 'agreement' : 'note';
}
