// The talk on one screen: type and enter, and everything else is one key.
import { UserError } from '../domain/user-error.ts';
import { keepLine } from '../interview/live-keep.ts';
import { markAt, markable, PAGE } from '../interview/live-marks.ts';
import type { LiveOutcome } from '../interview/live-port.ts';
import type { LiveTalk } from '../interview/live-talk.ts';
import { errors } from '../wording/nl/errors.ts';
import { storeErrors } from '../wording/nl/store-errors.ts';
import { commandOf, type Key } from './key.ts';
import { type LiveLayer, type LiveMessage, liveFrame } from './live-frame.ts';
import { liveHelp } from './live-help.ts';
import { liveCommand } from './live-keys.ts';
import type { LiveLook } from './live-look.ts';
import type { Screen } from './screen.ts';
import { makeTextField, type TextField } from './text-field.ts';

/** How often the clock is looked at, in milliseconds; drawn only when the minute has changed. */
const LOOK_EVERY = 1000;

export function liveScreen(talk: LiveTalk, look: LiveLook): Screen<LiveOutcome> {
  const { words, setting } = look;
  const fieldWith = (text: string): TextField =>
    makeTextField(text, { theme: setting.theme, severalLines: false });
  let field = fieldWith(talk.draft);
  let help = liveHelp(talk, look);
  let layer: LiveLayer = 'line';
  let page = 0;
  /** The key that opened the list of what can be marked. */
  let marksBy: Key | undefined;
  let message: LiveMessage | undefined =
    talk.draft === '' ? undefined : { text: words.draftBack, tone: 'told' };

  const refusal = (text: string): LiveMessage => ({ text, tone: 'refused' });

  /** A disk that refuses must not end the talk: the line stays where it is, and says so. */
  const trying = async (write: () => Promise<void>): Promise<boolean> => {
    try {
      await write();
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const explain = { ...storeErrors, ...errors }[error.code];
      message = refusal(words.notKept(explain?.(error.details).what ?? error.code));
      return false;
    }
  };
  const enter = async (): Promise<void> => {
    if (field.text.trim() === '') return;
    await trying(async () => {
      const refused = await keepLine(talk, field.text);
      if (refused === undefined || refused === 'which-mark') field = fieldWith('');
      if (refused === 'which-mark') openMarks();
      else if (refused) message = refusal(words.refusals[refused]);
    });
  };
  const mark = async (digit: string): Promise<void> => {
    const pitfall = markAt(talk.playbook, page, digit);
    if (pitfall === undefined) return;
    if (!(await trying(() => talk.jot({ kind: 'mark', pitfall: pitfall.id })))) return;
    layer = 'line';
    // Half a line may still stand there.
    talk.keepDraft(field.text);
  };
  const openMarks = (by?: Key): void => {
    if (markable(talk.playbook).length === 0) return;
    marksBy = by;
    page = 0;
    layer = 'marks';
  };
  const move = async (by: 1 | -1): Promise<void> => {
    await trying(async () => {
      if (!(await talk.move(by)) && by === 1) message = { text: words.noNext, tone: 'told' };
    });
  };
  const type = (key: Key): void => {
    if (field.press(key)) talk.keepDraft(field.text);
  };

  const pressInLine = async (key: Key): Promise<undefined> => {
    switch (liveCommand(key, field.text === '')) {
      case 'keep':
        await enter();
        break;
      case 'next':
        await move(1);
        break;
      case 'previous':
        await move(-1);
        break;
      case 'mark':
        openMarks(key);
        break;
      case 'help':
        help = liveHelp(talk, look);
        layer = 'help';
        break;
      case 'pause':
        if (await trying(() => talk.pause())) layer = 'paused';
        break;
      case 'end':
        layer = 'end';
        break;
      default:
        type(key);
    }
    return undefined;
  };
  /** A digit picks and a zero turns the page; what is typed instead was meant for the line. */
  const pressInMarks = async (key: Key): Promise<undefined> => {
    const pages = Math.ceil(markable(talk.playbook).length / PAGE);
    if (key.text === '0') page = (page + 1) % pages;
    else if (/^[1-9]$/.test(key.text)) await mark(key.text);
    else {
      layer = 'line';
      if (key.text === '' || commandOf(key) !== undefined) return undefined;
      if (marksBy?.text === '!') type(marksBy);
      type(key);
    }
    return undefined;
  };
  const pressInHelp = (key: Key): void => {
    const command = commandOf(key);
    if (command === 'help' || command === 'back' || command === 'enter') layer = 'line';
    else help.press(key);
  };
  const pressInEnd = async (key: Key): Promise<LiveOutcome | undefined> => {
    layer = 'line';
    const isOver = key.text === '1' || (key.text === '2' && talk.leftOpen > 0);
    if (!isOver) return undefined;
    const over = await trying(async () => {
      // What still stands on the line was typed for a reason.
      if (field.text.trim() !== '') await keepLine(talk, field.text);
      await talk.end({ passed: key.text === '1' });
    });
    return over ? 'over' : undefined;
  };
  /** The first key only wakes; but a pasted text is more than a key. */
  const wake = (key: Key): void => {
    layer = 'line';
    if (key.name === 'paste') type(key);
  };

  const goOn = async (key: Key): Promise<undefined> => {
    if (await trying(() => talk.goOn())) wake(key);
    return undefined;
  };

  return {
    whole: true,
    watch: (redraw) => watchMinutes(talk, redraw),
    press(key) {
      message = undefined;
      if (key.name === 'escape') {
        // Never the key that wakes: who presses it twice wants it gone twice.
        if (layer !== 'paused') layer = 'blank';
        return undefined;
      }
      switch (layer) {
        case 'line':
          return pressInLine(key);
        case 'help':
          pressInHelp(key);
          return undefined;
        case 'marks':
          return pressInMarks(key);
        case 'end':
          return pressInEnd(key);
        case 'paused':
          return goOn(key);
        case 'blank':
          wake(key);
          return undefined;
      }
    },
    draw: (size) => liveFrame({ layer, field, help, page, message }, talk, look, size),
  };
}

function watchMinutes(talk: LiveTalk, redraw: () => void): () => void {
  const minute = () => Math.floor(talk.now().getTime() / 60_000);
  let drawn = minute();
  const timer = setInterval(() => {
    if (minute() === drawn) return;
    drawn = minute();
    redraw();
  }, LOOK_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
