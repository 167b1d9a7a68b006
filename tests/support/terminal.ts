// A terminal in memory: keys go in as bytes, the screen comes out as text.
import { PassThrough, Writable } from 'node:stream';
import xterm, { type Terminal as Xterm } from '@xterm/headless';
import type { KeyboardInput } from '../../src/terminal/keyboard.ts';

export interface FakeTerminal {
  readonly input: KeyboardInput;
  readonly output: NodeJS.WritableStream;
  columns(): number;
  rows(): number;
  /** Sends the bytes of keys, each string in one breath, and waits until the screen stands still. */
  press(...keys: readonly string[]): Promise<void>;
  /** What a person sees, without trailing white space. */
  screen(): Promise<string>;
  /** Also what scrolled away. */
  scrollback(): Promise<string>;
  cursor(): Promise<{ row: number; column: number }>;
  /** True when the terminal had to break a line by itself. */
  hasBrokenLines(): Promise<boolean>;
  resize(columns: number, rows: number): Promise<void>;
  /** Every byte that was written. */
  readonly written: string;
  readonly raw: boolean;
  /** The window is closed. */
  close(): Promise<void>;
}

export const ENTER = '\r';
export const UP = '\u001b[A';
export const DOWN = '\u001b[B';
export const RIGHT = '\u001b[C';
export const LEFT = '\u001b[D';
export const HOME = '\u001b[H';
export const END = '\u001b[F';
export const BACKSPACE = '\u007f';
export const SHIFT_TAB = '\u001b[Z';
export const ALT_ENTER = '\u001b\r';

/** ctrl('b') is the byte that ctrl+b sends. */
export function ctrl(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 96);
}

/** Pasted in a terminal with bracketed paste. */
export function pasted(text: string): string {
  return `\u001b[200~${text}\u001b[201~`;
}

export function fakeTerminal(columns = 80, rows = 24): FakeTerminal {
  const screen: Xterm = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 1000,
    convertEol: true,
    allowProposedApi: true,
  });
  screen.unicode.register({ version: 'today', wcwidth, charProperties });
  screen.unicode.activeVersion = 'today';
  let written = '';
  let raw = false;
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(on: boolean) {
      raw = on;
    },
  });
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written += String(chunk);
      screen.write(String(chunk));
      done();
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setImmediate(done));
    await new Promise<void>((done) => screen.write('', done));
  };
  const lines = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) =>
      (screen.buffer.active.getLine(from + index)?.translateToString(true) ?? '').trimEnd(),
    )
      .join('\n')
      .trimEnd();
  return {
    input,
    output,
    columns: () => screen.cols,
    rows: () => screen.rows,
    async press(...keys) {
      await settle();
      for (const key of keys) {
        input.write(key);
        await settle();
      }
    },
    async screen() {
      await settle();
      const { baseY } = screen.buffer.active;
      return lines(baseY, baseY + screen.rows);
    },
    async scrollback() {
      await settle();
      return lines(0, screen.buffer.active.length);
    },
    async cursor() {
      await settle();
      return { row: screen.buffer.active.cursorY, column: screen.buffer.active.cursorX };
    },
    async hasBrokenLines() {
      await settle();
      const { active } = screen.buffer;
      return Array.from({ length: active.length }, (_, at) => active.getLine(at)?.isWrapped).some(
        Boolean,
      );
    },
    async resize(nextColumns, nextRows) {
      await settle();
      screen.resize(nextColumns, nextRows);
      output.emit('resize');
      await settle();
    },
    get written() {
      return written;
    },
    get raw() {
      return raw;
    },
    async close() {
      input.end();
      await settle();
    },
  };
}

/** As terminals of today do it: emoji and Chinese take two columns, what is combined takes none. */
function wcwidth(code: number): 0 | 1 | 2 {
  const character = String.fromCodePoint(code);
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  if (
    /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(character)
  ) {
    return /^\p{Regional_Indicator}$/u.test(character) ? 1 : 2;
  }
  return code < 0x20 ? 0 : 1;
}

/** The bits xterm wants: the width, and whether it joins the character before it. */
function charProperties(code: number, preceding: number): number {
  const width = wcwidth(code);
  const joins = width === 0 && preceding !== 0;
  const before = (preceding >> 1) & 3;
  return ((joins ? before : width) << 1) | (joins ? 1 : 0);
}
