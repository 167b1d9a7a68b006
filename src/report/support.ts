// "Steun en vervolg": what the employee gets, and when both look again.
import { answerBlocks, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';

export function supportSection(material: Material): ReportSection | undefined {
  const told = [...answersIn(material, 'support'), ...answersIn(material, 'follow-up')];
  return section('support', material.words.sections.support, answerBlocks(told, material));
}
