// What was probably meant: the one known word that is a slip of the finger away.

/** Longer words are not compared: nobody mistypes them by a letter or two. */
const LONGEST = 60;

/** The closest candidate, or undefined when none is close enough to suggest. Ties: the first. */
export function nearMiss(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(typed);
  if (typed.length > LONGEST || wanted.length < 2) return undefined;
  const allowed = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    if (candidate === typed || candidate.length > LONGEST) continue;
    const distance = distanceBetween(wanted, plain(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** followUp, follow_up and Follow-up are the same slip; so are tyd and tijd. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ij', 'y')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Insertions, deletions, replacements and swapped neighbours; gives up at `limit`. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit;
}
