// "Rest van je voorbereiding": everything the page to take along leaves out, so that nothing is lost.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { bold, type Phrase } from '../wording/phrase.ts';
import { agreementsSection } from './agreements.ts';
import { answerBlocks, lineText, list, paragraph, section } from './answer-blocks.ts';
import { thoughtBlocks } from './causes.ts';
import { earlierSection } from './earlier.ts';
import { isOwnOpening, isPlannedDay } from './facts.ts';
import { type Moment, restLine, wholeLine } from './item-line.ts';
import { answersIn, type Material } from './material.ts';
import { alsoUnknown, openSection } from './open-points.ts';
import { notesSection, otherSection } from './other-answers.ts';
import { otherOwnPitfalls, reflectionSection } from './pitfalls.ts';
import {
  momentsIn,
  toldEnvironment,
  toldMoments,
  toldOccasion,
  watchBesides,
} from './preparation.ts';
import { quotesSection } from './quotes.ts';
import { recipeSection } from './recipes.ts';
import type { Block, ReportSection } from './report.ts';
import { isLong, PAGE } from './shortened.ts';
import { supportSection } from './support.ts';
import { questionsToTake } from './talk-questions.ts';

type Part = readonly [title: string, blocks: readonly Block[]];

export function preparationRest(material: Material): ReportSection | undefined {
  const { sections } = material.words;
  const parts: readonly Part[] = [
    [sections.facts, restOfFacts(material)],
    [sections.good, restOfGood(material)],
    ...own(earlierSection(material)),
    [sections.environment, restOfEnvironment(material)],
    [sections.thoughts, thoughtBlocks(material)],
    [sections.watch, restOfWatch(material)],
    // Empty, unless a playbook asks for them before the talk.
    ...[quotesSection, recipeSection, agreementsSection, supportSection, reflectionSection].flatMap(
      (make) => own(make(material)),
    ),
    ...own(openSection(material)),
    ...own(otherSection(material)),
    ...own(notesSection(material)),
  ];
  return section('rest', sections.rest, [
    ...parts
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks]) => [paragraph(bold(title)), ...blocks]),
    ...alsoUnknown(questionsToTake(material), material),
  ]);
}

function own(made: ReportSection | undefined): readonly Part[] {
  return made ? [[made.title, made.blocks]] : [];
}

function restOfFacts(material: Material): readonly Block[] {
  const occasion = answersIn(material, 'occasion').filter(
    (visible) => !isPlannedDay(visible, material) && !isOwnOpening(visible),
  );
  return [
    ...answerBlocks(notTold(occasion, toldOccasion(material), material), material),
    ...momentLines('facts', material),
    ...besidesMoments('facts', material),
    ...answerBlocks(answersIn(material, 'stakes'), material),
  ];
}

function restOfGood(material: Material): readonly Block[] {
  return [...momentLines('good', material), ...besidesMoments('good', material)];
}

function restOfEnvironment(material: Material): readonly Block[] {
  const all = answersIn(material, 'environment');
  return answerBlocks(notTold(all, toldEnvironment(material), material), material);
}

function restOfWatch(material: Material): readonly Block[] {
  return [...list(watchBesides(material)), ...answerBlocks(otherOwnPitfalls(material), material)];
}

/** What the page has not told, or not in full. */
function notTold(
  all: readonly VisibleAnswer[],
  told: readonly VisibleAnswer[],
  material: Material,
): readonly VisibleAnswer[] {
  return all.filter(
    (visible) => !told.includes(visible) || isLong(lineText(visible, material), PAGE),
  );
}

/** Of the moments on the page what is left to say, the others whole. */
function momentLines(from: 'facts' | 'good', material: Material): readonly Block[] {
  const told = new Set(toldMoments(from, material).map(({ item }) => item));
  return list(
    momentsIn(answersIn(material, from)).flatMap((moment) =>
      lineFor(moment, told.has(moment.item), material),
    ),
  );
}

function lineFor(moment: Moment, told: boolean, material: Material): readonly Phrase[] {
  const line = told ? restLine(moment, material) : wholeLine(moment, material);
  return line ? [line] : [];
}

function besidesMoments(from: 'facts' | 'good', material: Material): readonly Block[] {
  const others = answersIn(material, from).filter(({ question }) => question.type !== 'group');
  return answerBlocks(others, material);
}
