// "Nog open": what is still to be asked, looked at again or found out.
import type { Weighing } from '../interview/weigh-evidence.ts';
import type { NextQuestion } from '../playbook/playbook.ts';
import type { Question } from '../playbook/question.ts';
import { bold, plain } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { answersIn, isReadable, type Material } from './material.ts';
import type { Block, ReportSection } from './report.ts';

export function openSection(material: Material): ReportSection | undefined {
  const { words, own, talked } = material;
  // Before the talk these stand at the top of the page.
  const unknown = talked ? unknownQuestions(material) : [];
  const next = own && talked ? nextQuestions(material, unknown.length) : { employee: [], lead: [] };
  const ask = [...new Set([...unknown, ...next.employee])];
  return section('open', words.sections.open, [
    ...answerBlocks(answersIn(material, 'open'), material),
    ...headed(own ? words.toAsk : words.stillUnknown, ask),
    ...headed(words.toFindOut, next.lead),
    ...(own ? headed(words.toReview, staleLabels(material)) : []),
  ]);
}

function headed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [paragraph(bold(heading)), ...list(items.map((item) => [plain(item)]))];
}

/** What was answered with "weet ik niet" becomes the question that the playbook has ready for it. */
export function unknownQuestions(material: Material): readonly string[] {
  return [...material.conversation.answers.all()].flatMap(({ question, answer }) =>
    answer?.status === 'unknown' &&
    isReadable(material, question) &&
    !isOvertaken(question, material)
      ? [question.whenUnknown ?? question.ask]
      : [],
  );
}

/** Not known beforehand, and then the employee said something about that very cause in the talk. */
function isOvertaken({ phase, cause }: Question, material: Material): boolean {
  if (phase !== 'voorbereiden' || cause === undefined) return false;
  return answersIn(material, 'view').some(
    ({ question }) =>
      question.cause === cause && question.phase !== 'voorbereiden' && question.type === 'quote',
  );
}

/** A handful a person can use; a page full nobody asks. */
const ENOUGH_TO_ASK = 4;

/** Only while nothing is shared: for the suspected cause, or else for every cause still in play. */
function nextQuestions({ diagnosis, playbook }: Material, alreadyOpen: number) {
  if (diagnosis.shared.length > 0) return { employee: [], lead: [] };
  const suspected = diagnosis.causes.filter(({ standing }) => standing === 'suspected');
  const open = diagnosis.causes.filter(({ standing }) => standing === 'unknown');
  const looked = suspected.length > 0 ? suspected : open;
  const most = alreadyOpen >= ENOUGH_TO_ASK ? 1 : suspected.length > 0 ? 3 : 2;
  const take = (to: NextQuestion['to'], amount: number) =>
    looked.flatMap((weighing) =>
      nextOf(weighing)
        .filter((question) => question.to === to)
        .slice(0, amount)
        .map(({ ask }) => ask),
    );
  const nextOf = ({ cause }: Weighing) =>
    playbook.causes.find(({ id }) => id === cause)?.nextQuestions ?? [];
  return { employee: take('employee', most), lead: take('lead', 1) };
}

function staleLabels(material: Material): readonly string[] {
  return [...material.conversation.answers.all()]
    .filter(({ stale }) => stale)
    .map(({ question }) => material.words.review(question.label));
}
