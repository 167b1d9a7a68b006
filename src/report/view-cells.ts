// What one side sees of one cause, as the parts of a cell in the table of both views.
import { isScaleValue } from '../domain/answer.ts';
import { lowerFirst, upperFirst } from '../domain/letter-case.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { isText } from '../pitfalls/answer-words.ts';
import type { Cause } from '../playbook/playbook.ts';
import { bold, italic, type Phrase, type PhrasePart, plain, sentences } from '../wording/phrase.ts';
import { answerText } from './answer-text.ts';
import { certaintyOf } from './certainty.ts';
import { isNamingCause, isToldAsEvidence, sharedCauses } from './conclusion.ts';
import { answersIn, isReadable, type Material } from './material.ts';
import type { Runs } from './report.ts';
import { CELL, shortened } from './shortened.ts';
import { isSaidElsewhere } from './spoken-once.ts';

export type Side = 'lead' | 'employee' | 'both';

/** Empty when that side has nothing on this cause. */
export function viewCell(cause: Cause, side: Side, material: Material): Runs {
  if (side === 'lead') return leadCell(cause, material);
  // A cause that was not chosen is left open: that nobody named it does not mean both ruled it out.
  const here = side === 'both' && sharedCauses(material).includes(cause.id);
  return sentences([
    ...(here ? [[bold(material.words.here)]] : []),
    ...sideParts(cause, side, material),
  ]);
}

function leadCell(cause: Cause, material: Material): Runs {
  const { words } = material;
  const certainty = certaintyOf(material);
  const seen = sideParts(cause, 'lead', material);
  const parts = [
    ...(seen.length === 0 && cause.outside ? lookedOutside(cause, material) : seen),
    ...(certainty?.cause === cause.id ? [[italic(words.firstSupposed(certainty.before))]] : []),
    ...(isNamedNow(cause, material) ? [[italic(words.nowNamed)]] : []),
  ];
  const unknown = [...material.conversation.answers.all()].some(
    ({ question, answer }) =>
      question.section === 'view' &&
      question.cause === cause.id &&
      question.side === 'lead' &&
      answer?.status === 'unknown' &&
      isReadable(material, question),
  );
  return parts.length === 0 && unknown ? [italic(words.dontKnow)] : sentences(parts);
}

/** What was answered first about the circumstances, and says something of them, is the lead's view. */
function lookedOutside(cause: Cause, material: Material): readonly Phrase[] {
  const looked = answersIn(material, 'environment').find(
    ({ question }) =>
      question.cause === cause.id &&
      question.type === 'choice' &&
      question.side === 'lead' &&
      question.options.some(({ evidence }) => evidence.length > 0),
  );
  return looked ? [[cellPart(looked, 'lead', material)]] : [];
}

function isNamedNow(cause: Cause, material: Material): boolean {
  return answersIn(material, 'view', 'hypothesis').some(
    ({ question, answer }) =>
      isNamingCause(material, question) &&
      question.phase !== 'voorbereiden' &&
      answer?.status === 'given' &&
      answer.value === cause.id,
  );
}

function sideParts(cause: Cause, side: Side, material: Material): readonly Phrase[] {
  const own = [...material.conversation.answers.all()].filter(
    ({ question }) =>
      question.section === 'view' && question.cause === cause.id && isReadable(material, question),
  );
  return own.flatMap((visible): Phrase[] => {
    const { question, answer } = visible;
    if (answer?.status !== 'given' || isSaidElsewhere(visible, material)) return [];
    if (isScaleValue(answer.value)) {
      const level = side === 'both' ? undefined : answer.value[side];
      if (level === undefined) return [];
      const only = { status: 'given' as const, value: { lead: level } };
      return [[cellPart({ ...visible, answer: only }, side, material)]];
    }
    const told = question.phase !== 'voorbereiden' && isToldAsEvidence(material, visible);
    return question.side === side && !(told && side !== 'both')
      ? [[cellPart(visible, side, material)]]
      : [];
  });
}

/** Among the words of another an option text looks like a quote; the label says what it answers. */
function cellPart({ question, answer }: VisibleAnswer, side: Side, material: Material): PhrasePart {
  const { words } = material;
  const text = answerText(question, answer, material);
  if (question.type === 'quote') return plain(words.quote(shortened(text, CELL)));
  if (isText(question)) return plain(words.ended(shortened(text, CELL)));
  const isChoice = question.type === 'choice' || question.type === 'choices';
  if (isChoice && side === 'lead') return plain(words.ended(text));
  const own = 'options' in question ? lowerFirst(text) : text;
  return plain(words.ended(`${upperFirst(question.label)}: ${own}`));
}
