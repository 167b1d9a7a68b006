// One of a few, outside the questions: a menu, a playbook, what to do with stale answers.

import { wrapText } from '../domain/wrap-text.ts';
import { type ListItem, makeChoiceList } from './choice-list.ts';
import { type Block, blank, composeFrame, contentWidth } from './compose-frame.ts';
import { commandOf } from './key.ts';
import { keyLines, listKeys, pageKeys } from './key-lines.ts';
import type { Screen } from './screen.ts';
import type { Setting } from './setting.ts';

export interface ChooseLook {
  readonly ask: string;
  readonly items: readonly ListItem[];
  /** What stands above the question, laid out at a width. */
  readonly above?: (width: number) => readonly Block[];
}

/** Replies the id of the chosen item, or "back". */
export function chooseScreen(
  look: ChooseLook,
  setting: Setting,
): Screen<{ readonly chosen: string } | 'back'> {
  const { words, theme } = setting;
  const list = makeChoiceList(look.items, setting, { active: 0 });
  return {
    press(key) {
      const command = commandOf(key);
      if (command === 'back') return 'back';
      if (command === 'enter') {
        const chosen = look.items[list.active];
        return chosen && { chosen: chosen.id };
      }
      list.press(key);
      return undefined;
    },
    draw(size) {
      const width = contentWidth(size);
      const here = [
        { key: words.keyNames.enter, does: words.keys.enter },
        { key: listKeys(words, theme), does: words.keys.choose },
      ];
      const keys = keyLines(words, { here, everywhere: pageKeys(words) }, width);
      return composeFrame(
        {
          above: [
            ...(look.above?.(width) ?? []),
            {
              lines: wrapText(look.ask, width).map((line) => theme.paint.strong(line)),
              keep: 'always',
            },
          ],
          middle: { indent: 2, draw: (inner, rows) => list.draw(inner, rows) },
          below: [blank, { lines: keys.map((line) => theme.paint.quiet(line)), keep: 'always' }],
        },
        size,
      );
    },
  };
}
