// How sure the lead was of which cause, before the talk and after it.
import { isScaleValue } from '../domain/answer.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import type { Certainty } from '../wording/report-words.ts';
import { answerBlocks, paragraph } from './answer-blocks.ts';
import { answerText } from './answer-text.ts';
import { isNamingCause, sharedCauses } from './conclusion.ts';
import { answersIn, type Material } from './material.ts';
import type { Block } from './report.ts';

/** Undefined when the lead named no cause beforehand, or the reader may not know. */
export function certaintyOf(material: Material): Certainty | undefined {
  return readCertainty(material)?.certainty;
}

function readCertainty(material: Material) {
  const supposed = answersIn(material, 'hypothesis').find(
    ({ question }) => question.type === 'choice' && question.phase === 'voorbereiden',
  );
  if (supposed?.answer?.status !== 'given') return undefined;
  const cause = String(supposed.answer.value);
  const known = material.playbook.causes.find(({ id }) => id === cause);
  // A group says no level in one word: it is told with the rest.
  const said = (section: 'certainty-before' | 'certainty-after') =>
    answersIn(material, section).find(({ question }) => question.type !== 'group');
  const [before, after] = [said('certainty-before'), said('certainty-after')];
  const levels = { before: levelOf(before), after: levelOf(after) };
  const certainty: Certainty = {
    cause,
    name: known?.sentence ?? answerText(supposed.question, supposed.answer, material),
    ...(before && { before: answerText(before.question, before.answer, material) }),
    ...(after && { after: answerText(after.question, after.answer, material) }),
    ...(levels.before !== undefined &&
      levels.after !== undefined && {
        shift: Math.sign(levels.after - levels.before) as -1 | 0 | 1,
      }),
  };
  return { certainty, levels, told: [supposed, before, after] };
}

/** Some doubt is no change of mind: below three quarters of what it was, it is. */
const CLEARLY_LOWER = 0.75;

/** The lead is clearly less sure than before the talk, or both agreed on something else. */
export function hasLetGo(material: Material): boolean {
  const read = material.talked ? readCertainty(material) : undefined;
  if (read === undefined) return false;
  const { before, after } = read.levels;
  if (before !== undefined && after !== undefined) return after < before * CLEARLY_LOWER;
  const shared = sharedCauses(material);
  return shared.length > 0 && !shared.includes(read.certainty.cause);
}

function levelOf(visible: VisibleAnswer | undefined): number | undefined {
  if (visible?.answer?.status !== 'given') return undefined;
  const { value } = visible.answer;
  const level = isScaleValue(value) ? (value.lead ?? value.employee) : Number(value);
  return level === undefined || Number.isNaN(level) ? undefined : level;
}

/** The shift in one sentence, and whatever else was written about the hypothesis. */
export function certaintyBlocks(material: Material): readonly Block[] {
  const read = readCertainty(material);
  const all = answersIn(material, 'hypothesis', 'certainty-before', 'certainty-after');
  // Which cause the lead names after the talk stands in the table.
  const rest = all.filter(
    (visible) =>
      !read?.told.includes(visible) &&
      (visible.question.phase === 'voorbereiden' || !isNamingCause(material, visible.question)),
  );
  const shift = read ? [paragraph(...material.words.shift(read.certainty))] : [];
  return [...shift, ...answerBlocks(rest, material)];
}
