// One line of text outside the questions: a name, a folder, a word to search for, a passphrase.

import { wrapText } from '../domain/wrap-text.ts';
import type { LineReply } from '../interview/ports.ts';
import { blank, composeFrame, contentWidth } from './compose-frame.ts';
import { commandOf, isNewLine } from './key.ts';
import { keyLines, pageKeys } from './key-lines.ts';
import type { Screen } from './screen.ts';
import type { Setting } from './setting.ts';
import { makeTextField } from './text-field.ts';

export interface LineLook {
  readonly ask: string;
  readonly hint?: string | undefined;
  /** Only how much was typed can be seen, and it is replied exactly as typed. */
  readonly secret?: boolean;
}

export function lineScreen(
  { ask, hint, secret = false }: LineLook,
  setting: Setting,
): Screen<LineReply> {
  const { words, theme } = setting;
  const { paint } = theme;
  const field = makeTextField('', { theme, severalLines: false, secret });
  return {
    press(key) {
      const command = commandOf(key);
      if (command === 'back') return { kind: 'back' };
      if (command === 'enter' || (isNewLine(key) && !key.pasted)) {
        return { kind: 'typed', text: secret ? field.text : field.text.trim() };
      }
      field.press(key);
      return undefined;
    },
    draw(size) {
      const width = contentWidth(size);
      const here = [{ key: words.keyNames.enter, does: words.keys.enter }];
      const keys = keyLines(words, { here, everywhere: pageKeys(words) }, width);
      const quiet = hint ? wrapText(hint, width).map((line) => paint.quiet(line)) : [];
      return composeFrame(
        {
          above: [
            { lines: wrapText(ask, width).map((line) => paint.strong(line)), keep: 'always' },
            { lines: quiet, keep: 'hint' },
            blank,
          ],
          middle: { indent: 2, draw: (inner, rows) => field.draw(inner, rows) },
          below: [blank, { lines: keys.map((line) => paint.quiet(line)), keep: 'always' }],
        },
        size,
      );
    },
  };
}
