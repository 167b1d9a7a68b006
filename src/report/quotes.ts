// "In de woorden van de medewerker": quotes that belong to no cause, and those too long for the table.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { answerBlocks, quoteBlock, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';
import { longWords } from './views.ts';

export function quotesSection(material: Material): ReportSection | undefined {
  const spoken = answersIn(material, 'quotes').filter(isSpoken);
  const long = longWords(material).filter(({ question }) => question.side === 'employee');
  return section('quotes', material.words.sections.quotes, [
    ...answerBlocks(spoken, material),
    ...long.map((visible) => quoteBlock(visible, material)),
  ]);
}

/** What the lead answered to what was said stands with the cause: whose words they are matters. */
export function isSpoken({ question }: VisibleAnswer): boolean {
  return question.side !== 'lead';
}
