// Long answers cut to their beginning, for places with little room; in full they stand elsewhere.

const LONGEST = 140;
/** What is left of a text that is cut: clearly less, so that nobody wonders what is missing. */
const ROOM = 120;

/** Longer than a cell or a line of the page holds, or more than one line. */
export function isLong(text: string): boolean {
  return text.length > LONGEST || text.includes('\n');
}

/** The text itself, or its first line up to a whole word and " …". */
export function shortened(text: string): string {
  if (!isLong(text)) return text;
  const [line = ''] = text.split('\n');
  const room = line.slice(0, ROOM);
  const whole =
    line.length > room.length ? room.slice(0, Math.max(room.lastIndexOf(' '), 40)) : line;
  return `${whole.trimEnd()} …`;
}
