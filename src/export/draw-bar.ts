// A bar of block characters: they are in every font a terminal or an editor uses.

const FILLED = '█';
const EMPTY = '░';
const WIDTH = 12;

/** @param share 0 to 1; what lies outside is drawn as empty or full, and what is little as one block */
export function drawBar(share: number): string {
  const filled = share > 0 ? Math.max(1, Math.round(Math.min(1, share) * WIDTH)) : 0;
  return FILLED.repeat(filled) + EMPTY.repeat(WIDTH - filled);
}
