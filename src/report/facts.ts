// "Wat er speelt": why this talk, what happened and what is at stake.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { isText } from '../pitfalls/answer-words.ts';
import { answerBlocks, section } from './answer-blocks.ts';
import { isToldAsEvidence } from './conclusion.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';

export function factsSection(material: Material): ReportSection | undefined {
  const occasion = answersIn(material, 'occasion').filter(
    (visible) => !isPlannedDay(visible, material),
  );
  const told = [...occasion, ...answersIn(material, 'facts'), ...answersIn(material, 'stakes')];
  return section('facts', material.words.sections.facts, answerBlocks(told, material));
}

/** The planned day already stands in the title. */
export function isPlannedDay({ question, answer }: VisibleAnswer, { date }: Material): boolean {
  return question.type === 'date' && answer?.status === 'given' && answer.value === date;
}

/** What the lead wrote down about the occasion for nobody else: how to open the talk. */
export function isOwnOpening({ question }: VisibleAnswer): boolean {
  return question.section === 'occasion' && question.audience === 'mezelf' && isText(question);
}

export function goodSection(material: Material): ReportSection | undefined {
  const good = answersIn(material, 'good');
  return section('good', material.words.sections.good, answerBlocks(good, material));
}

export function environmentSection(material: Material): ReportSection | undefined {
  const looked = answersIn(material, 'environment').filter(
    (visible) => visible.question.phase === 'voorbereiden' || !isToldAsEvidence(material, visible),
  );
  return section(
    'environment',
    material.words.sections.environment,
    answerBlocks(looked, material),
  );
}
