// The page a lead takes along: what to ask, what to watch in oneself, and what is still only a thought.
import type { PathStep } from '../interview/walk.ts';
import { counterMoveFor } from '../pitfalls/counter-move.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { answerBlocks, list, paragraph, section } from './answer-blocks.ts';
import { thoughtBlocks } from './causes.ts';
import { certaintyOf } from './certainty.ts';
import { isOwnOpening } from './facts.ts';
import { answersIn, type Material } from './material.ts';
import { unknownQuestions } from './open-points.ts';
import { flagLine, foreseenPitfalls, otherOwnPitfalls } from './pitfalls.ts';
import type { Block, ReportSection } from './report.ts';

/** Enough to choose from, few enough to keep on one page. */
const MOST_PER_CAUSE = 2;
const MOST_FOR_SUPPOSED = 3;

export function questionsSection(material: Material): ReportSection | undefined {
  const { words, playbook, own } = material;
  if (!own) return undefined;
  const opening = answersIn(material, 'occasion').filter(isOwnOpening);
  const supposed = certaintyOf(material)?.cause;
  const seen = new Set<string>();
  const fresh = (asks: readonly string[], most = Number.POSITIVE_INFINITY) => {
    const isNew = (ask: string) => !seen.has(openingOf(ask)) && seen.add(openingOf(ask));
    return asks.filter((ask) => isNew(ask)).slice(0, most);
  };
  return section('questions', words.sections.questions, [
    ...answerBlocks(opening, material),
    ...under(words.unknownFirst, fresh(unknownQuestions(material))),
    ...under(words.toStartWith, fresh(openQuestions(material, undefined), MOST_PER_CAUSE)),
    ...playbook.causes.flatMap(({ id, title, nextQuestions }) => {
      const next = nextQuestions.filter(({ to }) => to === 'employee').map(({ ask }) => ask);
      const most = id === supposed ? MOST_FOR_SUPPOSED : MOST_PER_CAUSE;
      return under(title, fresh([...openQuestions(material, id), ...next], most));
    }),
  ]);
}

/** Two questions that begin alike are nearly the same question. */
function openingOf(ask: string): string {
  return ask
    .toLocaleLowerCase('nl')
    .split(/[ ,.?]+/)
    .slice(0, 4)
    .join(' ');
}

/** Those that a person would say aloud: the employee's side, answered in words. */
function openQuestions({ conversation }: Material, cause: string | undefined): readonly string[] {
  const isOpen = ({ step }: PathStep) =>
    step.kind === 'question' &&
    step.question.phase === 'gesprek' &&
    step.question.side !== 'lead' &&
    step.question.cause === cause &&
    (step.question.type === 'quote' || step.question.type === 'text');
  return conversation.path.filter(isOpen).map(({ step }) => step.question.ask);
}

function under(heading: string, asks: readonly string[]): readonly Block[] {
  if (asks.length === 0) return [];
  return [paragraph(bold(heading)), ...list(asks.map((ask) => [plain(ask)]))];
}

export function watchSection(material: Material): ReportSection | undefined {
  const { words, flags } = material;
  const foreseen = foreseenPitfalls(material);
  const others = flags.filter((flag) => foreseen.every(({ id }) => id !== flag.pitfall));
  return section('watch', words.sections.watch, [
    ...list([
      ...foreseen.map((pitfall): Phrase => {
        const flag = flags.find((one) => one.pitfall === pitfall.id);
        const why = flag?.reasons.flatMap(({ because }) => because ?? []) ?? [];
        return sentences([
          [bold(`${pitfall.title}.`)],
          ...(why.length > 0 ? why : [pitfall.what]).map((text) => [plain(text)]),
          [italic(words.sayThen), plain(` ${words.quote(counterMoveFor(pitfall, 'in-talk'))}`)],
        ]);
      }),
      ...others.map((flag) => flagLine(flag, material)),
    ]),
    ...answerBlocks(otherOwnPitfalls(material), material),
  ]);
}

export function thoughtsSection(material: Material): ReportSection | undefined {
  const { words, own } = material;
  return own ? section('thoughts', words.sections.thoughts, thoughtBlocks(material)) : undefined;
}
