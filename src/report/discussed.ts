// What the employee said about agreements that are parked: it was said, and nothing is agreed on yet.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { answersIn as looksAt } from '../playbook/condition.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { plain } from '../wording/phrase.ts';
import { lockOf } from './agreements.ts';
import { paragraph, quoteBlocks, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';

export function discussedSection(material: Material): ReportSection | undefined {
  const { words } = material;
  const said = discussedOnly(material);
  if (said.length === 0) return undefined;
  return section('discussed', words.sections.discussed, [
    paragraph(plain(words.discussed)),
    ...quoteBlocks(said, material),
  ]);
}

/**
 * In a copy for others "this is how I will do it" beside "there are no agreements" reads as an
 * agreement after all. The lead sees the parked agreements themselves, and reads on as usual.
 */
export function discussedOnly(material: Material): readonly VisibleAnswer[] {
  if (material.own || lockOf(material) !== 'parked') return [];
  const about = aboutAgreements(material.playbook);
  return answersIn(material, 'quotes').filter(
    ({ question }) => question.side !== 'lead' && about.has(question.id),
  );
}

/** The questions that are only asked because of an agreement, or of an answer about one. */
function aboutAgreements({ questions }: Playbook): ReadonlySet<string> {
  const about = new Set<string>();
  for (const { id, section, when, dependsOn } of questions) {
    const looked = [...(when ? looksAt(when).map(({ question }) => question) : []), ...dependsOn];
    if (section === 'agreements' || looked.some((one) => about.has(one))) about.add(id);
  }
  return about;
}
