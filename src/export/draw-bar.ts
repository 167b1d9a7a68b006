// A bar of block characters: they are in every font a terminal or an editor uses.

const FILLED = '█';
const EMPTY = '░';
const WIDTH = 12;

/** @param share 0 to 1; what lies outside is drawn as empty or full */
export function drawBar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return FILLED.repeat(filled) + EMPTY.repeat(WIDTH - filled);
}
