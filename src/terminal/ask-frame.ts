// How the screen of a question looks.
import { textWidth } from '../domain/text-width.ts';
import { hangText, padText, wrapText } from '../domain/wrap-text.ts';
import type { AskedStep } from '../interview/ports.ts';
import type { AnswerInput } from './answer-input.ts';
import { answerText } from './answer-text.ts';
import { type Block, blank, composeFrame, contentWidth, type Parts } from './compose-frame.ts';
import { headLines } from './head-lines.ts';
import { type KeyHints, keyLines, pageKeys, questionKeys } from './key-lines.ts';
import { goneOptions } from './options-of.ts';
import type { Pager } from './page-text.ts';
import { type QuestionText, questionText } from './question-text.ts';
import { reminderLines } from './reminder-lines.ts';
import type { Frame, Size } from './screen.ts';
import { phaseTitle, type Setting } from './setting.ts';
import { textBack, wasPassedOver } from './text-back.ts';
import type { TextField } from './text-field.ts';

/** What lies over the answer at the moment. */
export type Layer = 'answer' | 'help' | 'note';

/** A line under the answer: why not yet, or that something was done. */
export interface Message {
  readonly text: string;
  readonly tone: 'refused' | 'done';
}

export interface AskLook {
  readonly asked: AskedStep;
  readonly input: AnswerInput;
  readonly help: Pager;
  readonly note: TextField;
  readonly layer: Layer;
  readonly message: Message | undefined;
  readonly touched: boolean;
}

/** Examples only where they leave room for the answer; the help has them too. */
const ROOM_FOR_EXAMPLES: Size = { columns: 60, rows: 20 };
/** In lines, of an answer that is repeated above the question it belongs to. */
const MOST_REMINDED = 3;

export function askFrame(look: AskLook, setting: Setting, size: Size): Frame {
  const width = contentWidth(size);
  const text = questionText(look.asked, setting.words);
  const head = headOf(look.asked, setting, width);
  const foot: Block = {
    lines: keyLines(setting.words, hintsOf(look, text, setting), width).map((line) =>
      setting.theme.paint.quiet(line),
    ),
    keep: 'always',
  };
  const parts: Record<Layer, () => Parts> = {
    answer: () => ({
      above: [head, ...askBlocks(look, text, setting, width), blank],
      middle: {
        indent: 2,
        draw: (inner, rows) => look.input.draw(inner, rows, look.message?.tone === 'refused'),
      },
      below: [
        ...messageBlock(look.message, setting, width),
        ...exampleBlocks(text, setting, size),
        blank,
        foot,
      ],
    }),
    help: () => ({
      above: [head, always(wrapText(text.ask, width).map(setting.theme.paint.strong)), blank],
      middle: { indent: 0, draw: (inner, rows) => look.help.draw(inner, rows) },
      below: [blank, foot],
    }),
    note: () => ({
      above: [
        head,
        always(wrapText(text.ask, width).map(setting.theme.paint.strong)),
        blank,
        always(wrapText(setting.words.noteAsk, width)),
      ],
      middle: { indent: 2, draw: (inner, rows) => look.note.draw(inner, rows) },
      below: [blank, foot],
    }),
  };
  return composeFrame(parts[look.layer](), size);
}

function always(lines: readonly string[]): Block {
  return { lines, keep: 'always' };
}

function headOf({ position }: AskedStep, setting: Setting, width: number): Block {
  const { words } = setting;
  const { phase, number, about } = position;
  const left = phaseTitle(setting, phase);
  const said = [words.position(number, about), words.positionShort(number, about)];
  return always(headLines(setting, { left, position: said }, width));
}

/** What was asked, and what there is to know before answering. */
function askBlocks(look: AskLook, text: QuestionText, setting: Setting, width: number): Block[] {
  const { asked, touched } = look;
  const { words, theme } = setting;
  const { paint, signs } = theme;
  const quiet = (said: string | undefined): Block[] =>
    said ? [{ lines: wrapText(said, width).map((line) => paint.quiet(line)), keep: 'hint' }] : [];
  const marked = (sign: string, said: string): Block => ({
    lines: hangText(`${sign} `, said, width).map((line) => paint.warn(line)),
    keep: 'mark',
  });
  const { current, locked, stale } = asked;
  const back = touched ? '' : textBack(asked, words);
  const passed = !touched && wasPassedOver(asked);
  const passedAs = answerText(asked.step, current, words, signs);
  return [
    ...quiet(text.context),
    always(wrapText(text.ask, width).map((line) => paint.strong(line))),
    ...quiet(text.hint),
    ...asked.reminders.map((reminder): Block => {
      const shown = (most: number) =>
        reminderLines(reminder, { width, most, ellipsis: signs.ellipsis });
      return { lines: shown(MOST_REMINDED), shorter: shown(1), keep: 'reminder' };
    }),
    ...(locked ? [marked(signs.locked, words.locked)] : []),
    ...(stale ? [marked(signs.warn, words.stale)] : []),
    ...goneOptions(asked, words).map((gone) => marked(signs.warn, words.gone(gone))),
    ...(asked.preselected.length > 0 && !touched ? quiet(words.preselected) : []),
    ...(back ? quiet(words.draftBack) : []),
    ...(passed ? quiet(words.stillSo(passedAs)) : []),
    ...(passed && back ? quiet(words.useTextBack) : []),
  ];
}

function messageBlock(message: Message | undefined, { theme }: Setting, width: number): Block[] {
  if (message === undefined) return [];
  const { paint, signs } = theme;
  const [sign, colour] =
    message.tone === 'done' ? [signs.done, paint.good] : [signs.warn, paint.error];
  return [blank, always(hangText(`${sign} `, message.text, width).map((line) => colour(line)))];
}

function exampleBlocks(text: QuestionText, { words, theme }: Setting, size: Size): Block[] {
  const { columns, rows } = ROOM_FOR_EXAMPLES;
  if (size.columns < columns || size.rows < rows) return [];
  const examples = [
    ...(text.good ? [{ lead: words.good, said: text.good, colour: theme.paint.good }] : []),
    ...(text.poor ? [{ lead: words.poor, said: text.poor, colour: theme.paint.warn }] : []),
  ];
  if (examples.length === 0) return [];
  const leadWidth = Math.max(...examples.map(({ lead }) => textWidth(lead))) + 2;
  const lines = examples.flatMap(({ lead, said, colour }) =>
    hangText(padText(lead, leadWidth), said, contentWidth(size) - 2).map((line, index) =>
      index === 0
        ? `  ${colour(line.slice(0, lead.length))}${line.slice(lead.length)}`
        : `  ${line}`,
    ),
  );
  return [{ lines: ['', ...lines], keep: 'if-room' }];
}

function hintsOf(
  { input, layer }: AskLook,
  text: QuestionText,
  { words, theme }: Setting,
): KeyHints {
  const { keys, keyNames } = words;
  const enter = (does: string) => ({ key: keyNames.enter, does });
  // What lies over the answer is a page of its own: nothing can be skipped or noted from there.
  if (layer === 'note') return { here: [enter(keys.keepNote)], everywhere: pageKeys(words) };
  if (layer === 'help') {
    const scroll = { key: theme.signs.upDown || keyNames.upDown, does: keys.scroll };
    return { here: [enter(keys.toQuestion), scroll], everywhere: pageKeys(words) };
  }
  const unknown = text.canBeUnknown ? [{ key: { ctrl: 'x' }, does: keys.unknown }] : [];
  return { here: [enter(keys.enter), ...input.hints, ...unknown], everywhere: questionKeys(words) };
}
