// The page a lead takes along: the circumstances first, what happened, what to ask, what to watch in oneself.
import { hasContent, type VisibleAnswer } from '../interview/answers-so-far.ts';
import { counterMoveFor } from '../pitfalls/counter-move.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { answerBlocks, answerLine, labelled, lineText, list, section } from './answer-blocks.ts';
import { isOwnOpening, isPlannedDay } from './facts.ts';
import { hintBlocks } from './hints.ts';
import { headLine, type Moment } from './item-line.ts';
import { answersIn, type Material } from './material.ts';
import { alsoSeen, ownBefore } from './patterns.ts';
import { foreseenPitfalls, howKnown } from './pitfalls.ts';
import type { ReportSection, Runs } from './report.ts';
import { isLong, PAGE, shortened } from './shortened.ts';
import { questionsToTake } from './talk-questions.ts';

/** What fits on one sheet of paper; whatever does not follows under "Rest van je voorbereiding". */
const MOST_OF_ENVIRONMENT = 3;
const MOST_MOMENTS = 3;
const MOST_GOOD_MOMENTS = 1;
const MOST_PITFALLS = 3;

export function environmentOnPage(material: Material): ReportSection | undefined {
  const told = toldEnvironment(material).map((visible) => shortLine(visible, material));
  return section('environment', material.words.sections.environment, list(told));
}

/** What says something about the circumstances, then what was typed, then the rest. */
export function toldEnvironment(material: Material): readonly VisibleAnswer[] {
  const looked = answersIn(material, 'environment').filter(
    ({ question: { type } }) => type !== 'group',
  );
  const weighs = ({ question }: VisibleAnswer) =>
    'options' in question
      ? question.options.some(({ evidence }) => evidence.length > 0)
        ? 0
        : 2
      : 1;
  return [...looked].sort((a, b) => weighs(a) - weighs(b)).slice(0, MOST_OF_ENVIRONMENT);
}

export function factsOnPage(material: Material): ReportSection | undefined {
  const { words } = material;
  return section('facts', words.sections.facts, [
    ...list([
      ...toldOccasion(material).map((visible) => shortLine(visible, material)),
      ...toldMoments('facts', material).map((moment) => headLine(moment, material)),
      ...toldMoments('good', material).map((moment) => headLine(moment, material, words.wentWell)),
    ]),
  ]);
}

export function toldOccasion(material: Material): readonly VisibleAnswer[] {
  return answersIn(material, 'occasion').filter(
    (visible) =>
      visible.question.type !== 'group' &&
      !isPlannedDay(visible, material) &&
      !isOwnOpening(visible),
  );
}

/** The moments on the page: the first that were written down. */
export function toldMoments(from: 'facts' | 'good', material: Material): readonly Moment[] {
  const most = from === 'facts' ? MOST_MOMENTS : MOST_GOOD_MOMENTS;
  return momentsIn(answersIn(material, from)).slice(0, most);
}

export function momentsIn(answers: readonly VisibleAnswer[]): readonly Moment[] {
  return answers.flatMap(({ question, items }) =>
    question.type === 'group'
      ? items.flatMap((item, at) =>
          hasContent(item) ? [{ group: question, item, number: at + 1 }] : [],
        )
      : [],
  );
}

/** "Label: answer.", cut off where it is long. */
function shortLine(visible: VisibleAnswer, material: Material): Runs {
  const text = lineText(visible, material);
  return isLong(text, PAGE)
    ? labelled(visible.question.label, shortened(text, PAGE), material)
    : answerLine(visible, material);
}

export function questionsOnPage(material: Material): ReportSection | undefined {
  const { words, playbook } = material;
  const opening = answersIn(material, 'occasion').filter(isOwnOpening);
  const titles = new Map(playbook.causes.map(({ id, title }) => [id, title]));
  return section('questions', words.sections.questions, [
    ...answerBlocks(opening, material),
    ...list(
      questionsToTake(material).map(({ ask, cause, from }): Runs => {
        const about = titles.get(cause ?? '');
        return [
          bold(from ? words.unknownAbout(about) : `${about ?? words.toStartWith}:`),
          plain(` ${ask}`),
        ];
      }),
    ),
  ]);
}

export function watchOnPage(material: Material): ReportSection | undefined {
  const entries = pitfallsToWatch(material).slice(0, MOST_PITFALLS);
  const blocks = [...list(entries), ...hintBlocks(material)];
  return section('watch', material.words.sections.watch, blocks);
}

/** Those that do not fit on the page. */
export function watchBesides(material: Material): readonly Phrase[] {
  return pitfallsToWatch(material).slice(MOST_PITFALLS);
}

/** What the lead means to watch, what happened in the last talks, then what follows from the preparation. */
function pitfallsToWatch(material: Material): readonly Phrase[] {
  const { words, flags, patterns, playbook } = material;
  const foreseen = foreseenPitfalls(material);
  const flagged = playbook.pitfalls.filter(({ id }) => flags.some((flag) => flag.pitfall === id));
  return [...new Set([...foreseen, ...ownBefore(material), ...flagged])].map((pitfall) => {
    const flag = flags.find((one) => one.pitfall === pitfall.id);
    const again = patterns.find((one) => one.pitfall === pitfall.id);
    const move = again?.counterMove ?? counterMoveFor(pitfall, 'in-talk');
    const [why = pitfall.what] = flag?.reasons.flatMap(({ because }) => because ?? []) ?? [];
    const known = flag && !foreseen.includes(pitfall) ? howKnown(flag, material) : '';
    const about = [known, alsoSeen(pitfall, material)].filter((part) => part !== '').join('; ');
    return sentences([
      about === '' ? [bold(`${pitfall.title}.`)] : [bold(pitfall.title), plain(` (${about}).`)],
      [plain(why)],
      [italic(words.sayThen), plain(` ${words.quote(move)}`)],
    ]);
  });
}
