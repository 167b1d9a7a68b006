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
    const next = Math.max(0, Math.min(last, line));
    const moved = next !== top;
    top = next;
    return moved;
  };
  return {
    press(key) {
      switch (key.name) {
        case 'up':
          return moveTo(top - 1);
        case 'down':
          return moveTo(top + 1);
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
        top = 0;
        last = 0;
        return { lines: all, cursor: { row: 0, column: 0 } };
      }
      // Two rows say where there is more, so that nothing jumps while moving.
      page = Math.max(1, rows - 2);
      last = all.length - page;
      top = Math.min(top, last);
      const more = (sign: string, text: string) => paint.quiet(`${sign} ${text}`);
      return {
        lines: [
          top > 0 ? more(signs.up, words.scrollUp) : '',
          ...all.slice(top, top + page),
          top < last ? more(signs.down, words.scrollDown) : '',
        ],
        cursor: { row: 0, column: 0 },
      };
    },
  };
}
