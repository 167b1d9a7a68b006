// The head of a screen: where am I, at the right the title, under it a rule.
import { printableLine } from '../domain/printable.ts';
import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';
import type { Setting } from './setting.ts';

export interface HeadText {
  readonly left: string;
  /** From long to short: the first that fits is shown. */
  readonly position?: readonly string[];
}

/** Two lines, `width` columns at most. The title goes first where there is no room. */
export function headLines({ theme, title }: Setting, text: HeadText, width: number): string[] {
  const { paint, signs } = theme;
  const left = printableLine(text.left);
  const positions = (text.position ?? []).map((position) => signs.dot + position);
  const right = printableLine(title);
  const position = positions.find((one) => textWidth(left + one) <= width) ?? '';
  const room = width - textWidth(left + position) - 2;
  const fits = right !== '' && textWidth(right) <= room;
  const gap = fits ? ' '.repeat(room + 2 - textWidth(right)) : '';
  const head =
    paint.title(fitText(left, width, signs.ellipsis)) +
    position +
    (fits ? gap + paint.quiet(right) : '');
  return [head, paint.quiet(signs.rule.repeat(width))];
}
