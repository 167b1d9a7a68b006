// The foot of every page: what it is a page of, and which.
import { looks, sheet } from './pdf-look.ts';
import type { Room } from './pdf-room.ts';
import { type Line, lineWidth, type Stretch } from './pdf-stretch.ts';

const BETWEEN = 20;

/** @param text is cut off where it does not fit beside the number of the page */
export function drawFoot(text: string, page: string, { pen, lines, left, right }: Room): void {
  const { letters } = lines;
  const look = looks.foot;
  const set = (words: string) => letters.stretches({ text: words }, look.size);
  const top = sheet.foot - look.size;
  const number = set(page);
  const numberLeft = right - lineWidth(number);
  pen.repeated(cut(set(text), numberLeft - left - BETWEEN), left, top, look);
  pen.repeated(number, numberLeft, top, look);

  function cut(line: Line, width: number): Line {
    if (lineWidth(line) <= width) return line;
    const dots = set('…');
    const kept: Stretch[] = [];
    let used = lineWidth(dots);
    for (const stretch of line) {
      const characters =
        stretch.standsFor === undefined ? Array.from(stretch.text) : [stretch.text];
      for (const character of characters) {
        const one = letters.measured({ ...stretch, text: character }, look.size);
        used += one.width;
        if (used > width) return [...kept, ...dots];
        kept.push(one);
      }
    }
    return kept;
  }
}
