// A text being typed, drawn within a width and a number of rows: it scrolls with the cursor.

import { printable } from '../domain/printable.ts';
import { textWidth } from '../domain/text-width.ts';
import { cutText, softLines } from '../domain/wrap-text.ts';
import { type Edited, editText, placeOf, startEditing } from './edit-text.ts';
import type { Key } from './key.ts';
import type { Place } from './screen.ts';
import type { Theme } from './theme.ts';

export interface Drawn {
  readonly lines: readonly string[];
  readonly cursor: Place;
}

export interface TextField {
  readonly text: string;
  /** @returns whether the text was changed. */
  press(key: Key): boolean;
  draw(width: number, rows: number): Drawn;
}

export interface TextFieldLook {
  readonly theme: Theme;
  readonly severalLines: boolean;
  /** Shown between quotes: someone else's words. */
  readonly quoted?: boolean;
  /** Stands behind the text: a unit. */
  readonly behind?: string;
  /** Only how much was typed can be seen. */
  readonly secret?: boolean;
}

export function makeTextField(start: string, look: TextFieldLook): TextField {
  const { signs, paint } = look.theme;
  let edited: Edited = startEditing(printable(start));
  let paperWidth = 60;
  const open = look.quoted ? signs.quoteOpen : '> ';
  const close = look.quoted ? signs.quoteClose : look.behind ? ` ${look.behind}` : '';
  return {
    get text() {
      return edited.text;
    },
    press(key) {
      const next = editText(edited, key, {
        width: paperWidth,
        severalLines: look.severalLines,
      });
      if (next === undefined) return false;
      const changed = next.text !== edited.text;
      edited = next;
      return changed;
    },
    draw(width, rows) {
      const indent = textWidth(open);
      // One column stays free for the cursor behind the last character.
      paperWidth = Math.max(1, width - indent - textWidth(close) - 1);
      const { text } = edited;
      const shownText = look.secret ? '*'.repeat(text.length) : text;
      const all = softLines(shownText, paperWidth);
      const place = placeOf({ ...edited, text: shownText }, paperWidth);
      const shown = Math.max(1, Math.min(rows, all.length));
      const first = Math.max(0, Math.min(place.row - shown + 1, all.length - shown));
      const lines = all.slice(first, first + shown).map(({ from, to }, index) => {
        const line = cutText(shownText.slice(from, to), paperWidth);
        const isFirst = first + index === 0;
        const isLast = first + index === all.length - 1;
        const more = index === 0 ? signs.up : index === shown - 1 && !isLast ? signs.down : '';
        const lead = isFirst ? open : more.padEnd(indent);
        return paint.quiet(lead) + line + (isLast ? paint.quiet(close) : '');
      });
      return { lines, cursor: { row: place.row - first, column: indent + place.column } };
    },
  };
}
