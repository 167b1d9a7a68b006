// A list with a pointer: arrows, j and k, home and end, numbers; ja and nee by their letter.
import { NO, YES } from '../domain/answer.ts';
import { hangText } from '../domain/wrap-text.ts';
import type { Key } from './key.ts';
import { showList } from './list-lines.ts';
import type { Setting } from './setting.ts';
import type { Drawn } from './text-field.ts';

export interface ListItem {
  readonly id: string;
  readonly text: string;
  /** A second, quiet line. */
  readonly about?: string | undefined;
}

export interface ChoiceList {
  /** -1 as long as nothing is pointed at. */
  readonly active: number;
  /** @returns whether the pointer moved. */
  pointAt(index: number): boolean;
  press(key: Key): boolean;
  draw(width: number, rows: number): Drawn;
}

export interface ChoiceListLook {
  readonly active: number;
  readonly yesNo?: boolean;
  /** Stands between pointer and number: a box to tick. */
  mark?(index: number): string;
}

export function makeChoiceList(
  items: readonly ListItem[],
  setting: Setting,
  look: ChoiceListLook,
): ChoiceList {
  const { theme, words } = setting;
  const { paint, signs } = theme;
  let active = look.active;
  let digits = '';

  const pointAt = (index: number) => {
    const moved = index !== active && index >= 0 && index < items.length;
    if (moved) active = index;
    return moved;
  };
  const pressDigit = (digit: string) => {
    // "1" and then "2" is 12 where there are that many, else it is 2.
    const longer = Number(digits + digit);
    digits = longer >= 1 && longer <= items.length ? digits + digit : digit;
    return pointAt(Number(digits) - 1);
  };
  const lines = (index: number, width: number): string[] => {
    const { text, about } = items[index] ?? { text: '' };
    const isActive = index === active;
    const number = String(index + 1).padStart(String(items.length).length);
    const mark = look.mark?.(index) ?? '';
    const lead = `${isActive ? signs.pointer : ' '} ${mark}${number}  `;
    const shown = hangText(lead, text, width);
    const second = about === undefined ? [] : hangText(' '.repeat(lead.length), about, width);
    return [
      ...shown.map((line) => (isActive ? paint.accent(line) : line)),
      ...second.map((line) => paint.quiet(line)),
    ];
  };

  return {
    get active() {
      return active;
    },
    pointAt,
    press(key) {
      if (/^\d$/.test(key.text)) return pressDigit(key.text);
      digits = '';
      const letter = key.text.toLowerCase();
      if (look.yesNo && words.yesLetters.includes(letter)) {
        return pointAt(items.findIndex(({ id }) => id === YES));
      }
      if (look.yesNo && words.noLetters.includes(letter)) {
        return pointAt(items.findIndex(({ id }) => id === NO));
      }
      if (key.name === 'down' || letter === 'j' || (key.name === 'tab' && !key.shift)) {
        return pointAt(active + 1 < items.length ? active + 1 : 0);
      }
      if (key.name === 'up' || letter === 'k') {
        return pointAt(active > 0 ? active - 1 : items.length - 1);
      }
      if (key.name === 'home' || key.name === 'pageup') return pointAt(0);
      if (key.name === 'end' || key.name === 'pagedown') return pointAt(items.length - 1);
      return false;
    },
    draw(width, rows) {
      const all = items.map((_, index) => lines(index, width));
      const shown = showList(all, Math.max(0, active), rows);
      const above =
        shown.above > 0 ? [paint.quiet(`  ${signs.up} ${words.moreAbove(shown.above)}`)] : [];
      const below =
        shown.below > 0 ? [paint.quiet(`  ${signs.down} ${words.moreBelow(shown.below)}`)] : [];
      return {
        lines: [...above, ...shown.lines, ...below],
        cursor: { row: above.length + shown.activeRow, column: 1 },
      };
    },
  };
}
