// What the reader may know of the conclusion: the shared causes, and the sub-kinds of the first.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { Question } from '../playbook/question.ts';
import { isReadable, type Material } from './material.ts';

/** Whether the reader may know that a cause was agreed on, or that none was. */
export function mayKnowConclusion(material: Material): boolean {
  return material.playbook.questions.some(
    (question) => question.type === 'confirm' && isReadable(material, question),
  );
}

/** What both agreed on, where the reader may know; the heaviest first. */
export function sharedCauses(material: Material): readonly string[] {
  return mayKnowConclusion(material) ? material.diagnosis.shared : [];
}

/** "Where does it lie": a choice between the causes themselves. */
export function isNamingCause({ playbook }: Material, question: Question): boolean {
  if (question.type !== 'choice' || question.cause !== undefined) return false;
  return question.options.every(({ id }) => playbook.causes.some((cause) => cause.id === id));
}

/** Every option chosen here gave a piece of evidence, so that the lead reads it there, with what it means. */
export function isToldAsEvidence({ own, diagnosis }: Material, visible: VisibleAnswer): boolean {
  const { question, answer } = visible;
  if (!own || question.type === 'group' || answer === undefined) return false;
  const chosen = chosenOptions(question, answer);
  const pieces = diagnosis.causes.flatMap((weighing) => weighing.pieces);
  return (
    chosen.length > 0 &&
    chosen.every(({ id }) =>
      pieces.some((piece) => piece.question === question.id && piece.option === id),
    )
  );
}

const MOST_KINDS = 3;

/** The sub-kinds of the first cause, in the playbook's words, the best supported in front. */
export function kindTitles({ diagnosis, playbook }: Material): readonly string[] {
  const { first } = diagnosis;
  const cause = playbook.causes.find(({ id }) => id === first?.cause);
  const titles = first?.kinds.flatMap(
    (kind) => cause?.kinds.find(({ id }) => id === kind)?.title ?? [],
  );
  return (titles ?? []).slice(0, MOST_KINDS);
}
