// Evidence is a list, never a hidden score: which pieces there are for and against each cause,
// and the standing that the playbook's own rules give to that list.
import type { Answer } from '../domain/answer.ts';
import type { Standing } from '../domain/standing.ts';
import { AGREED } from '../playbook/default-options.ts';
import type { Cause, Playbook, StandingRule } from '../playbook/playbook.ts';
import type { Evidence, Field, Known, Option, Question, Strength } from '../playbook/question.ts';
import { STRENGTH_WEIGHT } from '../playbook/strength-weight.ts';
import { type AnswersSoFar, hasContent, type VisibleAnswer } from './answers-so-far.ts';
import { type CauseView, conditionHolds } from './condition-holds.ts';

/** One piece of evidence, with where it came from. */
export interface Piece {
  readonly cause: string;
  readonly direction: 'for' | 'against';
  readonly strength: Strength;
  readonly known: Known;
  readonly side: Question['side'];
  readonly question: string;
  /** The option that was chosen, where the piece hangs on one. */
  readonly option?: string;
  readonly because: string;
  readonly kind?: string;
  readonly reason?: string;
  /** strong 3, medium 2, weak 1; times the playbook's `assumedCounts` for what was assumed. */
  readonly weight: number;
}

export interface Weighing {
  readonly cause: string;
  readonly standing: Standing;
  /** The rule that gave the standing, in the playbook's words. */
  readonly because: string;
  readonly pieces: readonly Piece[];
  readonly weightFor: number;
  readonly weightAgainst: number;
  /** Sub-kinds of the cause that evidence points at, the strongest first. */
  readonly kinds: readonly string[];
}

/** No evidence may hang on a conclusion drawn from evidence: its `when` sees every cause as unknown. */
const NO_CONCLUSIONS: CauseView = {
  causes: () => [],
  standing: () => 'unknown',
  kinds: () => [],
};

/** Weighs every cause of the playbook, in the playbook's order. */
export function weighEvidence(playbook: Playbook, answers: AnswersSoFar): readonly Weighing[] {
  const pieces = [
    ...[...answers.all()].flatMap((visible) => piecesOf(visible, playbook, answers)),
    ...answers.heard.map(toHeardPiece),
  ];
  const agreed = agreedCauses(answers);
  const lookedOutside = outsideLookedAt(playbook, answers);
  return playbook.causes.map((cause) => {
    const own = pieces.filter((piece) => piece.cause === cause.id);
    return weighCause(cause, own, playbook, agreed.includes(cause.id), lookedOutside);
  });
}

/** Evidence that counts, and the option that was chosen where it hangs on one. */
interface Counted {
  readonly evidence: Evidence;
  readonly option?: Option;
}

/** What an answer brings, its own and that of the options it picks, as far as the conditions on it hold. */
export function evidenceIn(visible: VisibleAnswer, answers: AnswersSoFar): readonly Counted[] {
  if (visible.stale || !hasAnswer(visible)) return [];
  const counts = ({ when }: Evidence) =>
    when === undefined || conditionHolds(when, answers, NO_CONCLUSIONS);
  return [
    ...visible.question.evidence.filter(counts).map((evidence) => ({ evidence })),
    ...optionsChosenIn(visible).flatMap((option) =>
      option.evidence.filter(counts).map((evidence) => ({ evidence, option })),
    ),
  ];
}

function piecesOf(visible: VisibleAnswer, playbook: Playbook, answers: AnswersSoFar): Piece[] {
  const { question } = visible;
  return evidenceIn(visible, answers).map(({ evidence, option }) => {
    const known = howKnown(evidence.known, answers);
    return {
      cause: evidence.cause,
      direction: evidence.direction,
      strength: evidence.strength,
      known,
      side: question.side,
      question: question.id,
      because: evidence.because,
      weight:
        STRENGTH_WEIGHT[evidence.strength] *
        (known === 'assumed' ? playbook.standing.assumedCounts : 1),
      ...(option && { option: option.id }),
      ...(evidence.kind !== undefined && { kind: evidence.kind }),
      ...(evidence.reason !== undefined && { reason: evidence.reason }),
    };
  });
}

function hasAnswer({ answer, items }: VisibleAnswer): boolean {
  return answer?.status === 'given' || items.some(hasContent);
}

/** What the lead noted in the talk as a sign of a cause: heard, and as strong as most answers. */
function toHeardPiece({ cause, direction, text, address }: AnswersSoFar['heard'][number]): Piece {
  const strength = 'medium';
  return {
    cause,
    direction,
    strength,
    known: 'heard',
    side: 'employee',
    question: address,
    because: text,
    weight: STRENGTH_WEIGHT[strength],
  };
}

/** In a question itself, or in the fields of every item of a group. */
function optionsChosenIn({ question, answer, items }: VisibleAnswer): readonly Option[] {
  if (question.type !== 'group') return answer ? chosenOptions(question, answer) : [];
  return items.flatMap((item) =>
    question.fields.flatMap((field) => {
      const own = item.get(field.id);
      return own ? chosenOptions(field, own) : [];
    }),
  );
}

/** The options an answer picks, in the order they were chosen. */
export function chosenOptions(question: Question | Field, answer: Answer): readonly Option[] {
  if (answer.status !== 'given' || !('options' in question)) return [];
  const chosen = [answer.value].flat();
  return chosen.flatMap((id) => question.options.find((option) => option.id === id) ?? []);
}

const KNOWN_BY_OPTION: Readonly<Record<string, Known>> = {
  gezien: 'seen',
  gehoord: 'heard',
  aangenomen: 'assumed',
};

function howKnown(known: Evidence['known'], answers: AnswersSoFar): Known {
  if (typeof known === 'string') return known;
  const [answer] = answers.answersAt({ question: known.from });
  const option = answer?.status === 'given' ? String(answer.value) : '';
  return KNOWN_BY_OPTION[option] ?? 'assumed';
}

/** The causes both sides agreed on, in the order they were put. */
export function agreedCauses(answers: AnswersSoFar): readonly string[] {
  for (const { question, answer, stale } of answers.all()) {
    if (question.type !== 'confirm' || stale) continue;
    if (answer?.status !== 'given' || answer.value !== AGREED) continue;
    const [causes] = answers.answersAt({ question: question.causes });
    if (causes?.status === 'given') return [causes.value].flat().map(String);
  }
  return [];
}

/** Whether a question about a cause outside the person was answered, whatever the answer. */
function outsideLookedAt(playbook: Playbook, answers: AnswersSoFar): boolean {
  const outside = playbook.causes.filter((cause) => cause.outside).map(({ id }) => id);
  if (outside.length === 0) return true;
  return [...answers.all()].some(
    (visible) =>
      visible.question.cause !== undefined &&
      outside.includes(visible.question.cause) &&
      hasAnswer(visible),
  );
}

function weighCause(
  cause: Cause,
  pieces: readonly Piece[],
  playbook: Playbook,
  agreed: boolean,
  lookedOutside: boolean,
): Weighing {
  const supporting = pieces.filter(({ direction }) => direction === 'for');
  const weightFor = sum(supporting);
  const weightAgainst = sum(pieces.filter(({ direction }) => direction === 'against'));
  const firsthand = supporting.filter(({ known }) => known !== 'assumed').length;
  const fits = (rule: StandingRule) =>
    (rule.agreed === undefined || agreed) &&
    (rule.outsideLookedAt === undefined || cause.outside || lookedOutside) &&
    weightFor >= (rule.forAtLeast ?? 0) &&
    weightFor <= (rule.forAtMost ?? Infinity) &&
    weightAgainst >= (rule.againstAtLeast ?? 0) &&
    weightAgainst <= (rule.againstAtMost ?? Infinity) &&
    weightFor - weightAgainst >= (rule.moreForBy ?? -Infinity) &&
    weightAgainst - weightFor >= (rule.moreAgainstBy ?? -Infinity) &&
    firsthand >= (rule.firsthandAtLeast ?? 0);
  const rule = playbook.standing.rules.find(fits);
  return {
    cause: cause.id,
    standing: rule?.standing ?? 'unknown',
    because: rule?.because ?? '',
    pieces,
    weightFor,
    weightAgainst,
    kinds: kindsByWeight(supporting),
  };
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + piece.weight, 0);
}

function kindsByWeight(pieces: readonly Piece[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { kind, weight } of pieces) {
    if (kind !== undefined) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}

/** The causes as conditions see them: weighed when first asked for. */
export function causeView(playbook: Playbook, answers: AnswersSoFar): CauseView {
  let weighed: readonly Weighing[] | undefined;
  const weighing = (cause: string) => {
    weighed ??= weighEvidence(playbook, answers);
    return weighed.find((one) => one.cause === cause);
  };
  return {
    causes: () => playbook.causes.map(({ id }) => id),
    standing: (cause) => weighing(cause)?.standing ?? 'unknown',
    kinds: (cause) => weighing(cause)?.kinds ?? [],
  };
}
