// "Nog open": what is still to be asked, looked at again or found out.
import type { Weighing } from '../interview/weigh-evidence.ts';
import type { NextQuestion } from '../playbook/playbook.ts';
import { bold, plain } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { type Ask, choose, unknownAsks } from './asks.ts';
import { sharedCauses } from './conclusion.ts';
import { answersIn, type Material } from './material.ts';
import type { Block, ReportSection } from './report.ts';

/** A handful a person can use; a page full nobody asks. */
const MOST_TO_ASK = 5;

export function openSection(material: Material): ReportSection | undefined {
  const { words, own, talked } = material;
  // Before the talk the questions are part of the page to take along.
  const asks = talked ? asksAfterwards(material) : [];
  const findOut = own && talked ? nextAsks('lead', material) : [];
  return section('open', words.sections.open, [
    ...answerBlocks(answersIn(material, 'open'), material),
    ...headed(
      own ? words.toAsk : words.stillUnknown,
      asks.map(({ ask }) => (own ? ask : words.quote(ask))),
    ),
    ...headed(
      words.toFindOut,
      choose(findOut, MOST_TO_ASK).map(({ ask }) => ask),
    ),
    ...(own && talked ? alsoUnknown(asks, material) : []),
    ...(own ? headed(words.toReview, staleLabels(material)) : []),
  ]);
}

/**
 * For each cause in play one question, what is unknown about it if anything; then what else is unknown.
 * The unknown stands in front.
 */
export function asksAfterwards(material: Material): readonly Ask[] {
  const unknown = unknownAsks(material).filter((ask) => isStillOpen(ask, material));
  const isAbout = ({ cause }: Ask) => cause !== undefined;
  const next = material.own ? nextAsks('employee', material) : [];
  const besides = unknown.filter((ask) => !isAbout(ask));
  const chosen = choose([...unknown.filter(isAbout), ...next, ...besides], MOST_TO_ASK);
  const isUnknown = ({ from }: Ask) => from !== undefined;
  return [...chosen.filter(isUnknown), ...chosen.filter((ask) => !isUnknown(ask))];
}

/** "Weet ik niet" that is not asked here is not lost: the lead sees what it was about. */
export function alsoUnknown(asked: readonly Ask[], material: Material): readonly Block[] {
  const labels = [...material.conversation.answers.all()].flatMap(({ question, answer }) =>
    answer?.status === 'unknown' && asked.every(({ from }) => from?.id !== question.id)
      ? [question.label]
      : [],
  );
  const { alsoUnknown: lead } = material.words;
  if (labels.length === 0) return [];
  return [
    paragraph(bold(lead), plain(` ${material.words.ended([...new Set(labels)].join('; '))}`)),
  ];
}

function headed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [paragraph(bold(heading)), ...list(items.map((item) => [plain(item)]))];
}

/** After agreement only what both left open, or what is about another cause that is still in play. */
function isStillOpen({ cause, from }: Ask, material: Material): boolean {
  const agreed = sharedCauses(material).length > 0;
  if (agreed && from?.side === 'both') return true;
  if (!material.own) return !agreed;
  if (cause === undefined) return !agreed;
  const { causes, shared } = material.diagnosis;
  const weighing = causes.find((one) => one.cause === cause);
  if (weighing === undefined) return !agreed;
  return shared.length > 0
    ? isInPlay(weighing)
    : weighing.standing === 'suspected' || weighing.standing === 'unknown';
}

function isInPlay({ standing, weightFor }: Weighing): boolean {
  return standing === 'suspected' || (standing === 'unknown' && weightFor > 0);
}

/** While nothing points anywhere, every cause that was not ruled out is in play. */
function causesInPlay({ diagnosis }: Material): readonly Weighing[] {
  const pointed = diagnosis.causes.filter(isInPlay);
  if (diagnosis.first !== undefined) return pointed;
  return diagnosis.causes.filter(({ standing }) => standing === 'unknown');
}

function nextAsks(to: NextQuestion['to'], material: Material): readonly Ask[] {
  return causesInPlay(material).flatMap(({ cause }) => {
    const known = material.playbook.causes.find(({ id }) => id === cause);
    const next = known?.nextQuestions.find((question) => question.to === to);
    return next ? [{ ask: next.ask, cause }] : [];
  });
}

function staleLabels(material: Material): readonly string[] {
  return [...material.conversation.answers.all()]
    .filter(({ stale }) => stale)
    .map(({ question }) => material.words.review(question.label));
}
