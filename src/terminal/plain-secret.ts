// A passphrase at the plain prompt: the terminal's own line editing would show it, so the keys are read here.

import type { LineReply } from '../interview/ports.ts';
import { commandOf, isNewLine } from './key.ts';
import { listenToKeys } from './keyboard.ts';
import { lineReader } from './line-reader.ts';
import type { Terminal } from './run-screen.ts';
import type { Setting } from './setting.ts';
import { makeTextField } from './text-field.ts';

/**
 * @param introduce says what is asked: not before the keys are read here, as whoever types fast must not be read along.
 * @returns exactly what was typed; "stop" also when the input ends.
 */
export async function hearSecret(
  { input, output, stop }: Terminal,
  { theme, words }: Setting,
  introduce: () => void,
): Promise<LineReply> {
  const ask = () => {
    introduce();
    output.write(words.plain.prompt);
  };
  const lines = lineReader(input);
  // Not a terminal: nothing is shown there anyway.
  if (input.setRawMode === undefined) {
    ask();
    const text = await lines.next(stop);
    return text === undefined ? { kind: 'stop' } : { kind: 'typed', text };
  }
  if (stop?.aborted) return { kind: 'stop' };
  lines.letGo();
  const field = makeTextField('', { theme, severalLines: false });
  return new Promise((resolve) => {
    const settle = (reply: LineReply) => {
      quiet();
      stop?.removeEventListener('abort', leave);
      output.write('\n');
      resolve(reply);
    };
    const leave = () => settle({ kind: 'stop' });
    const quiet = listenToKeys(input, {
      keys(keys) {
        for (const key of keys) {
          const command = commandOf(key);
          if (command === 'stop' || command === 'back') return settle({ kind: command });
          if (command === 'enter' || isNewLine(key)) {
            return settle({ kind: 'typed', text: field.text });
          }
          field.press(key);
        }
      },
      closed: leave,
    });
    stop?.addEventListener('abort', leave, { once: true });
    ask();
  });
}
