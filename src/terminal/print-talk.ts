// A talk as a whole, on the screen: its balance, its course, the causes, and what to try next time.
import { upperFirst } from '../domain/letter-case.ts';
import { hangText, wrapText } from '../domain/wrap-text.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { type CheckedTalk, flagCount } from '../transcript/check-reading.ts';
import type { PartOfTalk } from '../transcript/course.ts';
import { type BothSides, ROLES } from '../transcript/turn.ts';
import { adviceSentence } from '../wording/advice-sentence.ts';
import { balanceLines } from '../wording/balance-lines.ts';
import { causeLines } from '../wording/cause-lines.ts';
import { check } from '../wording/nl/check.ts';
import { courseHeight, coursePicture } from './course-picture.ts';
import type { Theme } from './theme.ts';

export interface TalkLook {
  readonly columns: number;
  readonly unicode: boolean;
  readonly plain: boolean;
  readonly theme: Theme;
  readonly pitfalls: readonly Pitfall[];
}

/** Each block begins with its heading; a block with nothing in it is left out. */
export function talkBlocks(talk: CheckedTalk, look: TalkLook): readonly (readonly string[])[] {
  const { columns, theme, pitfalls } = look;
  const { title } = theme.paint;
  const { sections } = check;
  const block = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[...wrapText(heading, columns).map(title), ...lines]];
  const balance = balanceLines(talk.balance).map(({ label, text }) => `${label}: ${text}`);
  const causes = causeLines(talk.causes).map(({ label, text }) => `${label}: ${text}`);
  const advice = talk.advice.flatMap((one, at) =>
    hangText(`${at + 1}. `, adviceSentence(one, pitfalls), columns),
  );
  return [
    ...block(sections.balance, hanging(balance, columns)),
    // Without a flag there is nothing to place in it.
    ...block(sections.course, flagCount(talk) === 0 ? [] : courseLines(talk, look)),
    ...block(
      sections.causes,
      causes.length === 0
        ? []
        : [...hanging(causes, columns), ...wrapText(check.causesAbout, columns)],
    ),
    ...block(sections.advice, advice),
  ];
}

function courseLines({ balance }: CheckedTalk, look: TalkLook): readonly string[] {
  const { columns, unicode, plain, theme } = look;
  const labels = {
    teamlead: upperFirst(check.side.teamlead),
    employee: upperFirst(check.side.employee),
  };
  if (plain) return heardCourse(balance.course, labels, columns);
  const about = unicode ? check.courseAbout : check.courseAboutDigits;
  return [
    ...coursePicture(balance.course, labels, { columns, unicode }),
    ...wrapText(about, columns).map(theme.paint.quiet),
  ];
}

function heardCourse(
  course: readonly PartOfTalk[],
  labels: BothSides<string>,
  columns: number,
): readonly string[] {
  const lines = ROLES.map((role) => {
    const heights = course.map(({ share }) => courseHeight(share[role], 9));
    const parts = course.flatMap(({ flags }, at) => (flags[role] > 0 ? at + 1 : []));
    return check.courseHeard(labels[role], heights, parts);
  });
  return [...lines, check.courseAboutHeard].flatMap((line) => wrapText(line, columns));
}

/** What does not fit on one line goes on under it, a little to the right. */
function hanging(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) =>
    wrapText(line, columns - 2).map((row, at) => (at === 0 ? row : `  ${row}`)),
  );
}
