// The last lines of the talk as they stand on the screen: the time, a sign, and the words.
import { printableLine } from '../domain/printable.ts';
import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';
import type { LiveTalk } from '../interview/live-talk.ts';
import type { Jotted } from '../interview/replay.ts';
import { clockTime, type LiveLook } from './live-look.ts';
import { shortMove } from './live-moves.ts';
import { causeTitle } from './setting.ts';

/** How long a sentence to say stands apart, in milliseconds. */
const STANDS_FOR = 120_000;
/** Below this many columns every column goes to the words. */
const NARROW = 50;

/** The sentence of a mark that was made just now; it stands apart for a while instead of among the lines. */
export function standingMove(talk: LiveTalk): string | undefined {
  const mark = standingMark(talk);
  return mark && moveOf(mark, talk);
}

function standingMark(talk: LiveTalk): Jotted | undefined {
  const mark = talk.lines.findLast(({ kind }) => kind === 'mark');
  const age = mark ? talk.now().getTime() - Date.parse(mark.at) : Number.POSITIVE_INFINITY;
  return age < STANDS_FOR ? mark : undefined;
}

/** One row each, the newest last; at most `rows`. */
export function lineRows(talk: LiveTalk, look: LiveLook, width: number, rows: number): string[] {
  if (rows <= 0) return [];
  const standing = standingMark(talk);
  const shown = talk.lines.filter((line) => line !== standing).slice(-rows);
  return shown.map((line) => {
    const gap = width < NARROW ? ' ' : '  ';
    const lead = `${clockTime(new Date(line.at), look.words)}${gap}${signOf(line, look)}${gap}`;
    const { paint, signs } = look.setting.theme;
    const room = width - textWidth(lead);
    return paint.quiet(lead) + fitText(wordsOf(line, talk, look), room, signs.ellipsis);
  });
}

function signOf(line: Jotted, { setting }: LiveLook): string {
  switch (line.kind) {
    case 'quote':
      return '"';
    case 'evidence':
      return line.direction === 'for' ? '+' : '-';
    case 'mark':
      return setting.theme.signs.again;
    case 'note':
      return ' ';
  }
}

/** A line as it may be read aloud; never the name of what was marked. */
export function wordsOf(line: Jotted, talk: LiveTalk, { words, setting }: LiveLook): string {
  if (line.kind === 'mark') return words.breathe(moveOf(line, talk));
  if (line.kind !== 'evidence') return line.text;
  // A subject and the words, no verdict: the other may be reading along.
  return `${causeTitle(setting, line.cause).toLocaleLowerCase('nl')}: ${line.text}`;
}

function moveOf(mark: Jotted, { playbook }: LiveTalk): string {
  const id = mark.kind === 'mark' ? mark.pitfall : '';
  const pitfall = playbook.pitfalls.find((one) => one.id === id);
  return pitfall ? printableLine(shortMove(pitfall)) : '';
}
