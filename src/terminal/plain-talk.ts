// Saying and listening line by line: no cursor control, no colour, nothing that is drawn twice.

import { wrapText } from '../domain/wrap-text.ts';
import { lineReader } from './line-reader.ts';
import type { Terminal } from './run-screen.ts';
import type { Setting } from './setting.ts';

/** What was typed at a plain prompt. */
export type Heard =
  | { readonly command: 'stop' | 'back' | 'help' | 'skip' | 'unknown' }
  | { readonly note: string }
  | { readonly line: string };

export interface PlainTalk {
  /** Wrapped by words; an empty text is an empty line. */
  say(text: string): void;
  /** With commands understood. */
  hear(): Promise<Heard>;
  /** A line of a longer text: no commands; undefined at the end of the input. */
  hearLine(): Promise<string | undefined>;
}

const SIGNS: Readonly<Record<string, Heard>> = {
  '<': { command: 'back' },
  '?': { command: 'help' },
  '-': { command: 'skip' },
  '??': { command: 'unknown' },
};

export function plainTalk({ input, output, size, stop }: Terminal, { words }: Setting): PlainTalk {
  const lines = lineReader(input);
  const hearLine = async () => {
    output.write(words.plain.prompt);
    const line = await lines.next(stop);
    // Nobody pressed Enter: the prompt must not stay in front of what comes next.
    if (line === undefined) output.write('\n');
    return line;
  };
  return {
    say(text) {
      const width = Math.max(20, Math.min(size().columns - 1, 100));
      output.write(`${wrapText(text, width).join('\n')}\n`);
    },
    hearLine,
    async hear() {
      const line = await hearLine();
      if (line === undefined) return { command: 'stop' };
      const text = line.trim();
      if (text.toLowerCase() === words.plain.stop) return { command: 'stop' };
      const [, note] = /^\+\s+(.+)$/.exec(text) ?? [];
      return note === undefined ? (SIGNS[text] ?? { line }) : { note };
    },
  };
}
