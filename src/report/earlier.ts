// "Eerdere gesprekken": one line a talk, with what it brought; the wrong recipe, where there was one, once.
import { hasContent } from '../interview/answers-so-far.ts';
import { answerLine, list, quoteBlock, section } from './answer-blocks.ts';
import { wholeLine } from './item-line.ts';
import { answersIn, type Material } from './material.ts';
import { warningBlocks } from './recipes.ts';
import type { Block, ReportSection } from './report.ts';

export function earlierSection(material: Material): ReportSection | undefined {
  const blocks = answersIn(material, 'earlier').flatMap((visible): readonly Block[] => {
    const { question, items } = visible;
    if (question.type === 'quote') return [quoteBlock(visible, material)];
    if (question.type !== 'group') return list([answerLine(visible, material)]);
    return list(
      items.flatMap((item, at) =>
        hasContent(item) ? [wholeLine({ group: question, item, number: at + 1 }, material)] : [],
      ),
    );
  });
  const warnings = blocks.length > 0 ? warningBlocks(material, 'earlier') : [];
  return section('earlier', material.words.sections.earlier, [...blocks, ...warnings]);
}
