// Both views side by side: per cause what the lead saw, what the employee said and what they put together.
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { isText } from '../pitfalls/answer-words.ts';
import { bold, plain } from '../wording/phrase.ts';
import { list, paragraph } from './answer-blocks.ts';
import { isNamingCause } from './conclusion.ts';
import { answersIn, type Material } from './material.ts';
import type { Block } from './report.ts';
import { CELL, isLong } from './shortened.ts';
import { isSaidElsewhere } from './spoken-once.ts';
import { type Side, viewCell } from './view-cells.ts';

const SIDES: readonly Side[] = ['lead', 'employee', 'both'];

/** Columns and rows without a single cell are left out; one column is told as a list. */
export function viewsTable(material: Material): readonly Block[] {
  const { playbook, words, audience } = material;
  const all = playbook.causes.map((cause) => ({
    title: cause.title,
    cells: SIDES.map((side) => viewCell(cause, side, material)),
  }));
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const used = SIDES.filter((_, at) => rows.some(({ cells }) => (cells[at]?.length ?? 0) > 0));
  const [only, ...others] = used;
  if (only === undefined) return [];
  if (others.length === 0) {
    const items = rows.map(({ title, cells }) => [
      bold(`${title}:`),
      plain(' '),
      ...(cells[SIDES.indexOf(only)] ?? []),
    ]);
    return [paragraph(bold(words.viewOf[audience][only])), ...list(items)];
  }
  return [
    {
      kind: 'table',
      head: ['', ...used.map((side) => words.side[audience][side])],
      rows: rows.map(({ title, cells }) => [
        [plain(title)],
        ...cells.filter((_, at) => used.includes(SIDES[at] ?? 'both')),
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
    (visible) =>
      isText(visible.question) &&
      visible.answer?.status === 'given' &&
      isLong(String(visible.answer.value), CELL) &&
      !isSaidElsewhere(visible, material),
  );
}
