// What a question is about, repeated above its answer: the beginning is enough to know it again.
import { upperFirst } from '../domain/letter-case.ts';
import { printableLine } from '../domain/printable.ts';
import { textWidth } from '../domain/text-width.ts';
import { fitText, hangText, softLines } from '../domain/wrap-text.ts';
import type { Reminder } from '../interview/reminders.ts';

const MARGIN = '  ';

export interface ReminderLook {
  readonly width: number;
  /** In lines, 1 or more. */
  readonly most: number;
  readonly ellipsis: string;
}

/** Under each other beside the label, or under it too where the label takes most of the line. */
export function reminderLines({ label, text }: Reminder, look: ReminderLook): string[] {
  const named = `${upperFirst(printableLine(label))}: `;
  const beside = MARGIN + named;
  return textWidth(beside) <= look.width / 2
    ? firstLines(beside, text, look)
    : firstLines(MARGIN, named + text, look);
}

function firstLines(lead: string, text: string, { width, most, ellipsis }: ReminderLook): string[] {
  const whole = hangText(lead, text, width);
  if (whole.length <= most) return whole;
  // On one line first: an empty line would take the place of words.
  const line = printableLine(text);
  const room = Math.max(1, width - textWidth(lead));
  const from = softLines(line, room)[most - 1]?.from ?? 0;
  const last = fitText(line.slice(from), room, ellipsis);
  if (from === 0) return [lead + last];
  return [...hangText(lead, line.slice(0, from), width), ' '.repeat(textWidth(lead)) + last];
}
