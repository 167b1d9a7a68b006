// How the screen of the talk looks: the question on top, what was noted in the middle, the line to type in below.
import { textWidth } from '../domain/text-width.ts';
import { fitText, hangText, wrapText } from '../domain/wrap-text.ts';
import { readLiveLine } from '../interview/live-line.ts';
import type { LiveTalk } from '../interview/live-talk.ts';
import { promptOf } from '../interview/step.ts';
import type { PathStep } from '../interview/walk.ts';
import { type Block, blank, composeFrame, contentWidth } from './compose-frame.ts';
import { headLines } from './head-lines.ts';
import { liveKeyLines } from './live-key-lines.ts';
import { lineRows, standingMove } from './live-lines.ts';
import { clockTime, type LiveLook } from './live-look.ts';
import { drawMarks, emptyRows } from './live-mark-list.ts';
import { packItems } from './live-pack.ts';
import type { Pager } from './page-text.ts';
import type { Frame, Size } from './screen.ts';
import { causeTitle, phaseTitle } from './setting.ts';
import type { Drawn, TextField } from './text-field.ts';

export type LiveLayer = 'line' | 'marks' | 'help' | 'end' | 'paused' | 'blank';

export interface LiveMessage {
  readonly text: string;
  /** `refused`: something is still to be done. */
  readonly tone: 'refused' | 'told';
}

export interface LiveState {
  readonly layer: LiveLayer;
  readonly field: TextField;
  readonly help: Pager;
  /** Of what can be marked, from 0. */
  readonly page: number;
  /** Why the line is not kept yet, or what there is to know. */
  readonly message: LiveMessage | undefined;
}

/** Below this many rows the question to come takes one line. */
const LOW = 18;
/** A long line to type in takes this many rows at most. */
const FIELD_ROWS = 3;

export function liveFrame(state: LiveState, talk: LiveTalk, look: LiveLook, size: Size): Frame {
  const { words } = look;
  if (state.layer === 'blank') return bare(clockTime(talk.now(), words));
  if (state.layer === 'paused') return bare(fitText(words.pausedHow, contentWidth(size), ''));
  const width = contentWidth(size);
  const head = always(headOf(talk, look, width));
  const { paint, signs } = look.setting.theme;
  const keys = liveKeyLines(state.layer, look, size).map((keyLine) => paint.quiet(keyLine));
  const foot = [always([paint.quiet(signs.rule.repeat(width)), ...keys])];
  if (state.layer === 'help') {
    const middle = { indent: 0, draw: (w: number, rows: number) => state.help.draw(w, rows) };
    return composeFrame({ above: [head], middle, below: foot }, size);
  }
  if (state.layer === 'end') {
    const draw = (w: number) => ({ lines: endLines(talk, look, w), cursor: { row: 0, column: 0 } });
    return composeFrame({ above: [head, blank], middle: { indent: 0, draw }, below: foot }, size);
  }
  const line = readLiveLine(state.field.text, talk.playbook.causes);
  if (state.layer === 'marks') {
    const draw = (w: number, rows: number) => drawMarks(talk.playbook, state, look, w, rows);
    // The whole list is worth more than the line that says how to pick from it.
    const below = size.rows < LOW ? [] : foot;
    return composeFrame({ above: [head], middle: { indent: 0, draw }, below }, size);
  }
  return composeFrame(
    {
      above: [head, ...questionBlocks(talk, look, size), ...moveBlock(talk, look, width), blank],
      middle: { indent: 0, draw: (w, rows) => drawLines(state, talk, look, w, rows) },
      below: [
        ...(line.kind === 'evidence' ? [always(causeLines(line, talk, look, width))] : []),
        ...messageBlock(state, look, width),
        ...foot,
      ],
    },
    size,
  );
}

/** Nothing of the talk is on the terminal any more. */
function bare(text: string): Frame {
  return { lines: [` ${text}`], cursor: { row: 0, column: 0 }, wipe: true };
}

function always(lines: readonly string[]): Block {
  return { lines, keep: 'always' };
}

function headOf(talk: LiveTalk, { setting, words }: LiveLook, width: number): string[] {
  const cause = talk.inSight?.step.question.cause;
  const subject = cause ? causeTitle(setting, cause) : phaseTitle(setting, 'gesprek');
  const time = clockTime(talk.now(), words);
  const left = `${time}  ${subject}`;
  return headLines(
    { ...setting, title: words.emptyHint },
    { left, position: [words.minutes(talk.minutes)] },
    width,
  );
}

export function askOf({ step }: PathStep): string {
  return step.kind === 'question' ? promptOf(step).ask : step.question.ask;
}

function questionBlocks(talk: LiveTalk, { setting, words }: LiveLook, size: Size): Block[] {
  const { paint, signs } = setting.theme;
  const width = contentWidth(size);
  const { inSight, next } = talk;
  if (inSight === undefined) return [always(wrapText(words.noQuestion, width).map(paint.strong))];
  const done = inSight.kept?.answer.status === 'given' ? `${signs.done} ` : '';
  const ask = hangText(done, askOf(inSight), width).map(paint.strong);
  const coming = next ? hangText(words.next, askOf(next), width) : [words.noNext];
  const most = size.rows < LOW ? 1 : 2;
  const shown = coming.slice(0, most);
  if (coming.length > most) {
    const last = `${shown.at(-1)} ${signs.ellipsis}`;
    shown[most - 1] =
      textWidth(last) <= width ? last : fitText(`${shown.at(-1)}xx`, width, signs.ellipsis);
  }
  return [always(ask), blank, { lines: shown.map(paint.quiet), keep: 'hint' }];
}

function moveBlock(talk: LiveTalk, { setting, words }: LiveLook, width: number): Block[] {
  const { paint, signs } = setting.theme;
  const move = standingMove(talk);
  if (move === undefined || move === '') return [];
  const lines = hangText(`${signs.again} `, words.breathe(move), width).map(paint.accent);
  return [blank, { lines, keep: 'mark' }];
}

/** The newest line stands right above the one being typed; both stay at the same height of the screen. */
function drawLines(
  state: LiveState,
  talk: LiveTalk,
  look: LiveLook,
  width: number,
  rows: number,
): Drawn {
  const field = state.field.draw(width, Math.min(FIELD_ROWS, Math.max(1, rows - 1)));
  const room = Math.max(0, rows - field.lines.length);
  // An empty row between the two, where there is one to spare.
  const gap = room > 2 ? 1 : 0;
  const kept = lineRows(talk, look, width, room - gap);
  const above = [...emptyRows(room - gap - kept.length), ...kept, ...emptyRows(gap)];
  return {
    lines: [...above, ...field.lines],
    cursor: { row: room + field.cursor.row, column: field.cursor.column },
  };
}

/** The causes by number; once one is picked, that one alone. */
function causeLines(
  { cause, direction }: { cause: string | undefined; direction: 'for' | 'against' },
  { playbook }: LiveTalk,
  { setting, words }: LiveLook,
  width: number,
): string[] {
  const { paint } = setting.theme;
  const named = (id: string) => causeTitle(setting, id).toLocaleLowerCase('nl');
  if (cause !== undefined) {
    const name = direction === 'for' ? named(cause) : words.against(named(cause));
    return wrapText(words.pickedCause(name), width).map(paint.accent);
  }
  const menu = playbook.causes.map(({ id }, index) => `${index + 1} ${named(id)}`);
  const hint = direction === 'for' ? [words.againstHint] : [];
  return packItems([...menu, ...hint], width).map(paint.accent);
}

function messageBlock({ message }: LiveState, { setting }: LiveLook, width: number): Block[] {
  if (message === undefined) return [];
  const { paint } = setting.theme;
  const colour = message.tone === 'refused' ? paint.warn : paint.quiet;
  return [always(wrapText(message.text, width).map((line) => colour(line)))];
}

function endLines(talk: LiveTalk, { words, setting }: LiveLook, width: number): string[] {
  const { end } = words;
  const open = talk.leftOpen;
  return [
    ...wrapText(end.ask, width).map(setting.theme.paint.strong),
    '',
    ...hangText('1  ', end.onward, width),
    ...(open > 0 ? hangText('2  ', end.openFirst(open), width) : []),
    '',
    ...wrapText(end.back, width).map(setting.theme.paint.quiet),
  ];
}
