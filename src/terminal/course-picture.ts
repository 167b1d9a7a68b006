// The course of a talk as a small picture: a line for each side, with the flags under it.

import { textWidth } from '../domain/text-width.ts';
import { padText } from '../domain/wrap-text.ts';
import type { PartOfTalk } from '../transcript/course.ts';
import { type BothSides, ROLES } from '../transcript/turn.ts';

export interface PictureLook {
  readonly columns: number;
  /** Without it the height of a part is a digit, 0 to 9. */
  readonly unicode: boolean;
}

const HEIGHTS = ' ▁▂▃▄▅▆▇█';
const WIDE = 3;

/** @param labels what each side is called at the left; on a line of its own where there is little room */
export function coursePicture(
  course: readonly PartOfTalk[],
  labels: BothSides<string>,
  { columns, unicode }: PictureLook,
): readonly string[] {
  const indent = Math.max(...ROLES.map((role) => textWidth(labels[role]))) + 2;
  const beside = indent + course.length <= columns;
  const room = beside ? columns - indent : columns;
  const width = course.length * WIDE <= room ? WIDE : 1;
  return ROLES.flatMap((role) => {
    const line = course.map(({ share }) => height(share[role], unicode, width)).join('');
    const marks = course.map(({ flags }) => (flags[role] > 0 ? '!' : ' ').padEnd(width));
    const flags = marks.join('').trimEnd();
    const below = flags === '' ? [] : [beside ? ' '.repeat(indent) + flags : flags];
    return beside
      ? [`${padText(labels[role], indent)}${line}`.trimEnd(), ...below]
      : [labels[role], line.trimEnd(), ...below];
  });
}

/** From 0 to `top`; who said a word is never drawn as silent. */
export function courseHeight(share: number, top: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(share * top));
}

function height(share: number, unicode: boolean, width: number): string {
  const step = courseHeight(share, unicode ? HEIGHTS.length - 1 : 9);
  if (!unicode) return String(step).padEnd(width);
  return (HEIGHTS[step] ?? '').repeat(Math.max(1, width - 1)).padEnd(width);
}
