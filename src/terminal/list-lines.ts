// A list that scrolls: whole items, as many as fit around the one that matters.

export interface ShownList {
  readonly lines: readonly string[];
  /** Row of the first line of the active item. */
  readonly activeRow: number;
  readonly above: number;
  readonly below: number;
}

/**
 * `items` are the lines of each item; `rows` at least 1. An item too long for the screen is cut off.
 * Grows from the active item to both sides.
 */
export function showList(
  items: readonly (readonly string[])[],
  active: number,
  rows: number,
): ShownList {
  const total = items.reduce((sum, lines) => sum + lines.length, 0);
  // Two rows say how many more there are.
  const room = total <= rows ? rows : Math.max(1, rows - 2);
  let first = Math.max(0, Math.min(active, items.length - 1));
  let last = first;
  let used = items[first]?.length ?? 0;
  for (let grown = true; grown; ) {
    grown = false;
    for (const next of [first - 1, last + 1]) {
      const extra = items[next]?.length;
      if (extra === undefined || used + extra > room) continue;
      used += extra;
      first = Math.min(first, next);
      last = Math.max(last, next);
      grown = true;
    }
  }
  const before = items.slice(first, active).flat();
  return {
    lines: items
      .slice(first, last + 1)
      .flat()
      .slice(0, room),
    activeRow: before.length,
    above: first,
    below: Math.max(0, items.length - 1 - last),
  };
}
