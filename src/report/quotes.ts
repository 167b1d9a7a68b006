// "In de woorden van de medewerker": quotes that belong to no cause, and those too long for the table.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { quoteBlock, quoteBlocks, section } from './answer-blocks.ts';
import { discussedOnly } from './discussed.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';
import { saidAt } from './spoken-once.ts';
import { longWords } from './views.ts';

export function quotesSection(material: Material): ReportSection | undefined {
  const discussed = discussedOnly(material);
  const spoken = answersIn(material, 'quotes').filter(
    (visible) =>
      isSpoken(visible) && !discussed.includes(visible) && !isToldWithCause(visible, material),
  );
  const long = longWords(material).filter(({ question }) => question.side === 'employee');
  return section('quotes', material.words.sections.quotes, [
    ...quoteBlocks(spoken, material),
    ...long.map((visible) => quoteBlock(visible, material)),
  ]);
}

/** What the lead answered to what was said stands with the cause: whose words they are matters. */
export function isSpoken({ question }: VisibleAnswer): boolean {
  return question.side !== 'lead';
}

/** The very same words stand with a cause already. */
function isToldWithCause(visible: VisibleAnswer, material: Material): boolean {
  return saidAt(visible, material).some(({ question }) => question.section !== 'quotes');
}
