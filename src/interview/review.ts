// All answers of a phase in a row, numbered, each with the conclusions it carries.
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import type { VisibleAnswer } from './answers-so-far.ts';
import type { ReviewLine } from './ports.ts';
import type { Conversation } from './replay.ts';
import type { PathStep } from './walk.ts';
import { evidenceIn } from './weigh-evidence.ts';

type FieldStep = Extract<PathStep['step'], { kind: 'field' }>;

export function reviewLines(conversation: Conversation, phase: PhaseId): readonly ReviewLine[] {
  return shownSteps(conversation)
    .filter(({ step }) => step.question.phase === phase)
    .map((at) => reviewLine(conversation, at));
}

/** How many given answers of a phase an earlier answer has put aside: kept, but asked no longer. */
export function setAside({ kept, path }: Conversation, phase: PhaseId, playbook: Playbook): number {
  const asked = new Set(path.map(({ step }) => step.address));
  const ids = new Set(playbook.questions.filter((one) => one.phase === phase).map(({ id }) => id));
  return [...kept].filter(([address, { answer }]) => {
    const [id = '', , field] = address.split('.');
    return ids.has(id) && field !== 'add' && answer.status === 'given' && !asked.has(address);
  }).length;
}

export function reviewLine(conversation: Conversation, at: PathStep): ReviewLine {
  const { step, kept, stale } = at;
  const inPhase = shownSteps(conversation).filter(
    (other) => other.step.question.phase === step.question.phase,
  );
  const number = inPhase.findIndex((other) => other.step.address === step.address) + 1;
  return {
    number,
    address: step.address,
    label: step.kind === 'field' ? step.field.label : step.question.label,
    answer: kept?.answer,
    step,
    stale,
    carries: carriedBy(conversation, at),
    ...(step.kind === 'field' && { item: itemOf(conversation, step) }),
  };
}

/** "Another one?" answered with yes says nothing that the item itself does not show. */
function shownSteps({ path }: Conversation): readonly PathStep[] {
  return path.filter(
    ({ step, kept }) =>
      step.kind !== 'add' || (kept?.answer.status === 'given' && kept.answer.value !== 'ja'),
  );
}

function itemOf({ path }: Conversation, step: FieldStep) {
  const items = new Set(
    path.flatMap(({ step: other }) =>
      other.kind === 'field' && other.question.id === step.question.id ? [other.item] : [],
    ),
  );
  return {
    group: step.question.id,
    number: step.item,
    removable: items.size > step.question.min,
  };
}

/** Exactly what the diagnosis counts of this line. */
function carriedBy(conversation: Conversation, { step, kept }: PathStep): ReviewLine['carries'] {
  const visible = conversation.answers.get(step.question.id);
  if (step.kind === 'add' || kept === undefined || visible === undefined) return [];
  const part: VisibleAnswer =
    step.kind === 'question'
      ? visible
      : {
          ...visible,
          question: isFirstGiven(conversation, step) ? step.question : withoutOwn(step.question),
          items: [new Map([[step.field.id, kept.answer]])],
        };
  return evidenceIn(part, conversation.answers).map(({ evidence: { cause, direction } }) => ({
    cause,
    direction,
  }));
}

/** What a group as a whole says stands with its first answer. */
function isFirstGiven({ path }: Conversation, step: FieldStep): boolean {
  const first = path.find(
    (at) =>
      at.step.kind === 'field' &&
      at.step.question.id === step.question.id &&
      at.kept?.answer.status === 'given',
  );
  return first?.step.address === step.address;
}

function withoutOwn(question: FieldStep['question']): FieldStep['question'] {
  return { ...question, evidence: [] };
}
