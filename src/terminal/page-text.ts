// A text that may be longer than the screen: arrows and page keys move through it.
import type { Key } from './key.ts';
import type { Setting } from './setting.ts';
import type { Drawn } from './text-field.ts';

export interface Pager {
  /** @returns whether the key moved the text. */
  press(key: Key): boolean;
  draw(width: number, rows: number): Drawn;
}

/** `layOut` gives the styled lines at a width. */
export function makePager(layOut: (width: number) => readonly string[], setting: Setting): Pager {
  const { words, theme } = setting;
  const { paint, signs } = theme;
  let top = 0;
  let page = 1;
  let last = 0;
  const moveTo = (line: number) => {
    // The row that says there is more above takes the place of a line: one hidden line is none won.
    const next = line <= 1 ? 0 : Math.min(last, line);
    const moved = next !== top;
    top = next;
    return moved;
  };
  return {
    press(key) {
      top = Math.min(top, last);
      switch (key.name) {
        case 'up':
          return moveTo(top - 1);
        case 'down':
          return moveTo(Math.max(2, top + 1));
        case 'pageup':
          return moveTo(top - page);
        case 'pagedown':
        case 'space':
          return moveTo(top + page);
        case 'home':
          return moveTo(0);
        case 'end':
          return moveTo(last);
      }
      return false;
    },
    draw(width, rows) {
      const all = layOut(width);
      if (all.length <= rows) {
        last = 0;
        return { lines: all, cursor: { row: 0, column: 0 } };
      }
      page = Math.max(1, rows - 2);
      last = Math.max(2, all.length - rows + 1);
      // Drawing never moves the text: a screen may be drawn at two heights to see what fits.
      const from = Math.min(top, last);
      const above = from > 0 ? [paint.quiet(`${signs.up} ${words.scrollUp}`)] : [];
      const below = from < last ? [paint.quiet(`${signs.down} ${words.scrollDown}`)] : [];
      const shown = all.slice(from, from + Math.max(1, rows - above.length - below.length));
      return { lines: [...above, ...shown, ...below], cursor: { row: 0, column: 0 } };
    },
  };
}
