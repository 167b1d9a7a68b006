// "De oorzaak": both views, the employee's own words for it, and for the lead what the conclusion stands on.
import { chosenOptions } from '../interview/weigh-evidence.ts';
import { answerBlocks, section } from './answer-blocks.ts';
import { certaintyBlocks } from './certainty.ts';
import { isToldAsEvidence, sharedCauses } from './conclusion.ts';
import { answersIn, type Material } from './material.ts';
import { isSpoken } from './quotes.ts';
import type { Block, ReportSection } from './report.ts';
import { bars, standingBlocks } from './standing.ts';
import { causeViews, longWords, viewsTable } from './views.ts';

export function causesSection(material: Material): ReportSection | undefined {
  const { words, own } = material;
  return section('causes', words.sections.causes, [
    ...viewsTable(material),
    ...answerBlocks(otherViews(material), material),
    ...answerBlocks(togetherAnswers(material), material),
    ...(own ? [...bars(material), ...standingBlocks(material)] : []),
    ...certaintyBlocks(material),
  ]);
}

/** What the table does not hold, or not in full; the employee's long words stand with the quotes. */
function otherViews(material: Material) {
  const inTable = causeViews(material);
  const long = longWords(material).filter(({ question }) => question.side !== 'employee');
  return answersIn(material, 'view', 'quotes').filter((visible) =>
    visible.question.section === 'quotes'
      ? !isSpoken(visible)
      : !inTable.includes(visible) || long.includes(visible),
  );
}

/** Once there is agreement the table says on what; before, the choice and the "not yet" are told. */
function togetherAnswers(material: Material) {
  const agreed = sharedCauses(material).length > 0;
  return answersIn(material, 'shared-cause', 'agreed', 'shared-words').filter(
    ({ question, answer }) =>
      !agreed ||
      question.section === 'shared-words' ||
      answer === undefined ||
      chosenOptions(question, answer).length === 0,
  );
}

/** Before the talk: what the lead thinks, and on what little it stands. */
export function thoughtBlocks(material: Material): readonly Block[] {
  const views = answersIn(material, 'view', 'quotes').filter((visible) =>
    visible.question.section === 'quotes'
      ? !isSpoken(visible)
      : !isToldAsEvidence(material, visible),
  );
  return [
    ...certaintyBlocks(material),
    ...answerBlocks([...views, ...togetherAnswers(material)], material),
    ...standingBlocks(material),
  ];
}
