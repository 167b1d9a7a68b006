// Long answers cut to their beginning, for places with little room; in full they stand elsewhere.

/** In UTF-16 code units: what a cell of a table holds, and what a line of the page to take along does. */
export const CELL = 140;
export const PAGE = 200;

/** Longer than there is room for, or more than one line. */
export function isLong(text: string, longest: number): boolean {
  return text.length > longest || text.includes('\n');
}

/** The text itself, or its first line up to a whole word and " …"; clearly shorter where it is cut. */
export function shortened(text: string, longest: number): string {
  if (!isLong(text, longest)) return text;
  const [line = ''] = text.split('\n');
  const room = line.slice(0, longest - 20);
  const whole =
    line.length > room.length ? room.slice(0, Math.max(room.lastIndexOf(' '), 40)) : line;
  return `${whole.trimEnd()} …`;
}
