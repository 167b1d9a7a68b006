// Both views side by side: per cause what the lead saw, what the employee said and what they put together.
import { isScaleValue } from '../domain/answer.ts';
import { upperFirst } from '../domain/letter-case.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import type { Cause } from '../playbook/playbook.ts';
import { bold, italic, type Phrase, type PhrasePart, plain, sentences } from '../wording/phrase.ts';
import { answerText } from './answer-text.ts';
import { certaintyOf } from './certainty.ts';
import { isNamingCause, isToldAsEvidence, sharedCauses } from './conclusion.ts';
import { answersIn, isReadable, type Material } from './material.ts';
import type { Block, Runs } from './report.ts';

const LONGEST_IN_CELL = 140;

/** Nothing when no view on any cause was written down. Columns without a single cell are left out. */
export function viewsTable(material: Material): readonly Block[] {
  const { playbook, words, audience } = material;
  const { lead, employee, both } = words.side[audience];
  const rows = playbook.causes.map((cause) => ({
    cause,
    cells: [
      leadCell(cause, material),
      sentences(sideParts(cause, 'employee', material)),
      togetherCell(cause, material),
    ],
  }));
  const heads = [lead, employee, both];
  const used = heads.map((_, at) => rows.some(({ cells }) => (cells[at]?.length ?? 0) > 0));
  if (!used.includes(true)) return [];
  return [
    {
      kind: 'table',
      head: ['', ...heads.filter((_, at) => used[at])],
      rows: rows.map(({ cause, cells }) => [
        [plain(cause.title)],
        ...cells.filter((_, at) => used[at]),
      ]),
    },
  ];
}

/** The answers that stand in the table; those without a known cause are told elsewhere. */
export function causeViews(material: Material): readonly VisibleAnswer[] {
  const causes = material.playbook.causes.map(({ id }) => id);
  return answersIn(material, 'view').filter(
    ({ question }) =>
      question.type !== 'group' &&
      (causes.includes(question.cause ?? '') || isNamingCause(material, question)),
  );
}

/** Views whose words are only there in part: they follow in full elsewhere. */
export function longWords(material: Material): readonly VisibleAnswer[] {
  return causeViews(material).filter(
    ({ question, answer }) =>
      isWords(question.type) && answer?.status === 'given' && isLong(String(answer.value)),
  );
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

/** What was answered first about the circumstances speaks for the lead's view of them. */
function lookedOutside(cause: Cause, material: Material): readonly Phrase[] {
  const looked = answersIn(material, 'environment').find(
    ({ question }) =>
      question.cause === cause.id && question.type === 'choice' && question.side === 'lead',
  );
  return looked ? [[cellPart(looked, material)]] : [];
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

function togetherCell(cause: Cause, material: Material): Runs {
  const { words } = material;
  const shared = sharedCauses(material);
  const verdict = shared.includes(cause.id) ? [bold(words.here)] : [plain(words.notHere)];
  return sentences([
    ...(shared.length > 0 ? [verdict] : []),
    ...sideParts(cause, 'both', material),
  ]);
}

function sideParts(
  cause: Cause,
  side: 'lead' | 'employee' | 'both',
  material: Material,
): readonly Phrase[] {
  const own = [...material.conversation.answers.all()].filter(
    ({ question }) =>
      question.section === 'view' && question.cause === cause.id && isReadable(material, question),
  );
  return own.flatMap((visible): Phrase[] => {
    const { question, answer } = visible;
    if (answer?.status !== 'given') return [];
    if (isScaleValue(answer.value)) {
      const level = side === 'both' ? undefined : answer.value[side];
      if (level === undefined) return [];
      const only = { status: 'given' as const, value: { lead: level } };
      return [[cellPart({ ...visible, answer: only }, material)]];
    }
    const told = question.phase !== 'voorbereiden' && isToldAsEvidence(material, visible);
    return question.side === side && !(told && side !== 'both')
      ? [[cellPart(visible, material)]]
      : [];
  });
}

function cellPart(
  { question, answer }: VisibleAnswer,
  { words, ...material }: Material,
): PhrasePart {
  const text = answerText(question, answer, { words, ...material });
  if (question.type === 'quote') return plain(words.quote(shortened(text)));
  if (isWords(question.type)) return plain(words.ended(shortened(text)));
  if (question.type === 'choice' || question.type === 'choices') return plain(words.ended(text));
  return plain(words.ended(`${upperFirst(question.label)}: ${text}`));
}

function isWords(type: string): boolean {
  return type === 'quote' || type === 'text' || type === 'short';
}

function isLong(text: string): boolean {
  return text.length > LONGEST_IN_CELL || text.includes('\n');
}

function shortened(text: string): string {
  if (!isLong(text)) return text;
  const [line = ''] = text.split('\n');
  const room = line.slice(0, LONGEST_IN_CELL - 20);
  const whole =
    line.length > room.length ? room.slice(0, Math.max(room.lastIndexOf(' '), 40)) : line;
  return `${whole.trimEnd()} …`;
}
