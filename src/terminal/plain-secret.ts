// A passphrase at the plain prompt: the terminal's own line editing would show it, so the keys are read here.

import { commandOf, isNewLine } from './key.ts';
import { listenToKeys } from './keyboard.ts';
import { lineReader } from './line-reader.ts';
import type { Terminal } from './run-screen.ts';
import type { Setting } from './setting.ts';
import { makeTextField } from './text-field.ts';

/**
 * @param introduce says what is asked: not before the keys are read here, as whoever types fast must not be read along.
 * @returns exactly what was typed; undefined when the person stops, goes back, or the input ends.
 */
export async function hearSecret(
  { input, output, stop }: Terminal,
  { theme, words }: Setting,
  introduce: () => void,
): Promise<string | undefined> {
  const ask = () => {
    introduce();
    output.write(words.plain.prompt);
  };
  const lines = lineReader(input);
  // Not a terminal: nothing is shown there anyway.
  if (input.setRawMode === undefined) {
    ask();
    return lines.next(stop);
  }
  if (stop?.aborted) return undefined;
  lines.letGo();
  const field = makeTextField('', { theme, severalLines: false });
  return new Promise((resolve) => {
    const settle = (typed: string | undefined) => {
      quiet();
      stop?.removeEventListener('abort', giveUp);
      output.write('\n');
      resolve(typed);
    };
    const giveUp = () => settle(undefined);
    const quiet = listenToKeys(input, {
      keys(keys) {
        for (const key of keys) {
          const command = commandOf(key);
          if (command === 'stop' || command === 'back') return giveUp();
          if (command === 'enter' || isNewLine(key)) return settle(field.text);
          field.press(key);
        }
      },
      closed: giveUp,
    });
    stop?.addEventListener('abort', giveUp, { once: true });
    ask();
  });
}
