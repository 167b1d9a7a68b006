// Shows one screen on the terminal until it is settled, as a prompt of inquirer's core.
import { PassThrough, Writable } from 'node:stream';
import { createPrompt, useEffect, useState } from '@inquirer/core';
import { textWidth } from '../domain/text-width.ts';
import { commandOf, type Key } from './key.ts';
import { dropTypedAhead, type KeyboardInput, listenToKeys } from './keyboard.ts';
import type { Frame, Screen, Size } from './screen.ts';

export interface Terminal {
  readonly input: KeyboardInput;
  readonly output: NodeJS.WritableStream;
  size(): Size;
  /** Aborts when the person must be let go: SIGINT, SIGTERM. */
  readonly stop: AbortSignal | undefined;
  /** Calls back each time the program goes on after the shell had put it aside. @returns what stops that. */
  readonly onResume?: ((listener: () => void) => () => void) | undefined;
}

/** Bracketed paste: the terminal then marks where pasted text begins and ends. */
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/** A page of its own, without a way to scroll back. */
const PAGE_ON = '\u001b[?1049h';
const PAGE_OFF = '\u001b[?1049l';
const WIPE = '\u001b[H\u001b[2J';

/** @returns the reply, or undefined when the person stops or the terminal is gone. */
export async function runScreen<Reply>(
  terminal: Terminal,
  screen: Screen<Reply>,
): Promise<Reply | undefined> {
  const { input, output, size, stop, onResume } = terminal;
  if (stop?.aborted || isGone(input)) return undefined;
  // Before anything is drawn: from the first sign of the question on, every key counts.
  await dropTypedAhead(input);
  if (stop?.aborted || isGone(input)) return undefined;
  let frame = screen.draw(size());
  /** Thrown while a key was dealt with: told when the terminal is its old self again. */
  let failure: { readonly error: unknown } | undefined;

  const prompt = createPrompt<Reply | undefined, object>((_config, done) => {
    const [, count] = useState(0);
    useEffect((readline) => {
      // Readline knows of no cursor in the middle of a text that it did not type itself.
      readline.getCursorPos = () => ({ rows: 0, cols: frame.cursor.column });
      const redraw = () => count((times) => times + 1);
      const resized = () => {
        output.write(screen.whole ? WIPE : backToTop(frame, size().columns));
        redraw();
      };
      const resumed = () => {
        // The shell has taken the keyboard back, and what is set already is not set again.
        input.setRawMode?.(false);
        input.setRawMode?.(true);
        output.write(PASTE_ON + (screen.whole ? PAGE_ON + WIPE : `\n${roomFor(frame)}`));
        redraw();
      };
      let settled = false;
      const settle = (reply: Reply | undefined) => {
        settled = true;
        done(reply);
      };
      const press = async (keys: readonly Key[]): Promise<void> => {
        for (const key of keys) {
          if (commandOf(key) === 'stop') return goAway();
          const reply = await screen.press(key);
          if (reply !== undefined) return settle(reply);
        }
        redraw();
      };
      const goAway = async (): Promise<void> => {
        await screen.leave?.();
        settle(undefined);
      };
      // One thing at a time: a key can take as long as the disk does.
      let turn = Promise.resolve();
      const inTurn = (act: () => Promise<void>): void => {
        turn = turn.then(async () => {
          if (settled) return;
          try {
            await act();
          } catch (error) {
            failure = { error };
            settle(undefined);
          }
        });
      };
      const leave = () => inTurn(goAway);
      const quiet = listenToKeys(input, {
        keys: (keys) => inTurn(() => press(keys)),
        closed: leave,
      });
      stop?.addEventListener('abort', leave);
      output.on('error', leave);
      output.on('resize', resized);
      const unwatch = screen.watch?.(redraw);
      const awake = onResume?.(resumed);
      redraw();
      return () => {
        unwatch?.();
        awake?.();
        quiet();
        stop?.removeEventListener('abort', leave);
        output.removeListener('error', leave);
        output.removeListener('resize', resized);
      };
    }, []);
    frame = screen.draw(size());
    const { lines, cursor } = frame;
    // Inquirer goes up to the first row from wherever it believes to be, so that this does not confuse it.
    if (frame.wipe) output.write(WIPE);
    return [lines.slice(0, cursor.row + 1).join('\n'), lines.slice(cursor.row + 1).join('\n')];
  });

  if (screen.whole) output.write(pushAway(size().rows) + PAGE_ON + WIPE);
  output.write(PASTE_ON);
  try {
    const reply = await prompt(
      {},
      { input: new PassThrough(), output: door(output), clearPromptOnDone: true },
    );
    if (failure) throw failure.error;
    return reply;
  } catch (error) {
    // The process is being ended from outside.
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  } finally {
    output.write(PASTE_OFF);
    if (screen.whole) output.write(PAGE_OFF);
  }
}

/** What stands on the terminal moves out of sight; where there is no page of its own, it does not come back. */
function pushAway(rows: number): string {
  return '\n'.repeat(rows) + WIPE;
}

/**
 * A way to the output that inquirer may end without ending the output itself. It looks very wide,
 * so that inquirer leaves the breaking of lines to us: it counts code units, not columns.
 */
function door(output: NodeJS.WritableStream): Writable {
  const through = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      output.write(chunk);
      done();
    },
  });
  return Object.assign(through, { columns: 1_000_000 });
}

/**
 * After the window changed the terminal has broken our lines again: go to where the frame begins now,
 * wipe it, and leave the cursor where inquirer believes it to be.
 */
function backToTop(frame: Frame, columns: number): string {
  const { lines, cursor } = frame;
  const rowsOf = (line: string) => Math.max(1, Math.ceil(visibleWidth(line) / columns));
  const above =
    lines.slice(0, cursor.row).reduce((sum, line) => sum + rowsOf(line), 0) +
    Math.floor(cursor.column / columns);
  return `\r${up(above)}\u001b[J${roomFor(frame)}`;
}

/** Empty lines for a frame from here on, with the cursor where it is in the frame. */
function roomFor({ lines, cursor }: Frame): string {
  return '\n'.repeat(lines.length - 1) + up(lines.length - 1 - cursor.row);
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}

function visibleWidth(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
  return textWidth(line.replace(/\u001b\[[0-9;]*m/g, ''));
}

function isGone(input: KeyboardInput): boolean {
  const stream = input as { readableEnded?: boolean; destroyed?: boolean };
  return Boolean(stream.readableEnded || stream.destroyed);
}
