// "Eerdere gesprekken": the course as a picture, one line a talk with what it brought, a wrong recipe once.
import { hasContent } from '../interview/answers-so-far.ts';
import { answerLine, list, quoteBlock, section } from './answer-blocks.ts';
import { courseOf } from './course.ts';
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
  return section('earlier', material.words.sections.earlier, [
    ...course(material),
    ...blocks,
    ...warnings,
  ]);
}

/** One talk the lead only told of is no course: the line below says all there is. */
function course(material: Material): readonly Block[] {
  const moments = courseOf(material);
  if (material.earlier.length === 0 && moments.length < 2) return [];
  return [{ kind: 'timeline', moments }];
}
