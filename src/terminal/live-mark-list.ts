// What can be marked, as a list that the other may read along: sentences to say, by number.
import { upperFirst } from '../domain/letter-case.ts';
import { printableLine } from '../domain/printable.ts';
import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';
import { markable, PAGE } from '../interview/live-marks.ts';
import type { Pitfall, Playbook } from '../playbook/playbook.ts';
import type { LiveLook } from './live-look.ts';
import { shortMove } from './live-moves.ts';
import type { Drawn, TextField } from './text-field.ts';

interface MarkList {
  /** From 0. */
  readonly page: number;
  readonly field: TextField;
}

export function drawMarks(
  playbook: Playbook,
  { page, field }: MarkList,
  { words, setting }: LiveLook,
  width: number,
  rows: number,
): Drawn {
  const { paint, signs } = setting.theme;
  const all = markable(playbook);
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const items = shown.map((pitfall, index) => {
    const lead = `${index + 1}  `;
    return lead + fitMove(shortMove(pitfall), width - lead.length, signs.ellipsis);
  });
  const more = all.length > PAGE ? [`0  ${words.moreMarks}`] : [];
  const typed = field.draw(width, 1);
  const room = Math.max(0, rows - 1);
  const spare = room - items.length - more.length;
  const title = spare >= 2 ? [paint.quiet(words.marks), ''] : [];
  const list = [...title, ...withGaps(items, shown, spare - title.length), ...more].slice(0, room);
  return {
    lines: [...list, ...emptyRows(room - list.length), ...typed.lines],
    cursor: { row: room, column: typed.cursor.column },
  };
}

/** The end of a sentence is what is asked: the run-up to a colon goes first. */
function fitMove(move: string, width: number, ellipsis: string): string {
  const whole = printableLine(move);
  if (textWidth(whole) <= width) return whole;
  const behind = whole.slice(whole.lastIndexOf(': ') + 1).trim();
  return fitText(upperFirst(behind), width, ellipsis);
}

/** An empty row between one's own side and the other, so that a hand finds its number. */
function withGaps(items: readonly string[], of: readonly Pitfall[], spare: number): string[] {
  let left = spare;
  return items.flatMap((item, index) => {
    const isNew = index > 0 && of[index]?.side !== of[index - 1]?.side;
    return isNew && left-- > 0 ? ['', item] : [item];
  });
}

export function emptyRows(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => '');
}
