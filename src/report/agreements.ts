// "Afspraken": a table once there is a shared cause; parked, or recorded anyway, says so.
import { hasContent } from '../interview/answers-so-far.ts';
import { lockState } from '../interview/lock.ts';
import type { Field } from '../playbook/question.ts';
import { plain } from '../wording/phrase.ts';
import { answerBlocks, paragraph, section } from './answer-blocks.ts';
import { answerText } from './answer-text.ts';
import { groupBlocks } from './group-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { Block, ReportSection } from './report.ts';

export function agreementsSection(material: Material): ReportSection | undefined {
  const { own, words } = material;
  const answers = answersIn(material, 'agreements');
  const lock = lockOf(material);
  // What is parked has not been agreed on: nobody but the lead reads it as an agreement.
  if (lock === 'parked' && !own) return undefined;
  const title = lock === 'parked' ? words.sections.parked : words.sections.agreements;
  const locks = answers.map(({ question }) => 'lockedUnless' in question && question.lockedUnless);
  const blocks = answers.flatMap((visible): readonly Block[] => {
    const { question, items } = visible;
    if (question.type === 'group') {
      // The kind of measure is asked to look for wrong recipes; among the agreements it says nothing new.
      const others = question.fields.filter(isTold);
      const says = items.some((item) =>
        others.some((field) => answerText(field, item.get(field.id), material) !== ''),
      );
      return groupBlocks(question, items, material, says ? isTold : undefined);
    }
    return locks.includes(question.id) ? [] : answerBlocks([visible], material);
  });
  const explained = own && blocks.length > 0 && lock !== 'open' ? [words.lock[lock]] : [];
  return section(lock === 'parked' ? 'parked' : 'agreements', title, [
    ...explained.map((text) => paragraph(plain(text))),
    ...blocks,
  ]);
}

function isTold({ holds }: Field): boolean {
  return holds === undefined;
}

/** The state of the first group of agreements that holds something. */
export function lockOf(material: Material) {
  const group = [...material.conversation.answers.all()].find(
    ({ question, items }) => question.section === 'agreements' && items.some(hasContent),
  );
  return group ? lockState(material.conversation, group.question) : 'open';
}
