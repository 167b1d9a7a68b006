// The course of a talk in ten parts: who spoke how much in each, and where the flags stand.
import type { CheckedTurn } from './checked-turn.ts';
import { countWords, wordPlaces } from './tidy-words.ts';
import type { BothSides } from './turn.ts';

export interface PartOfTalk {
  /** 0 to 1: the part of the words in this stretch. */
  readonly share: BothSides<number>;
  /** How many flags stand in it, by whose words they are in. */
  readonly flags: BothSides<number>;
}

const COURSE_PARTS = 10;

/** Parts of as many words each, so that silence and pace do not count. Always COURSE_PARTS long. */
export function courseOf(turns: readonly CheckedTurn[]): readonly PartOfTalk[] {
  const parts = Array.from({ length: COURSE_PARTS }, () => ({
    words: { teamlead: 0, employee: 0 },
    flags: { teamlead: 0, employee: 0 },
  }));
  const all = turns.reduce((sum, { text }) => sum + countWords(text), 0);
  const partAt = (word: number) =>
    Math.min(COURSE_PARTS - 1, Math.floor((word * COURSE_PARTS) / Math.max(1, all)));
  let before = 0;
  for (const { role, text, flags } of turns) {
    const end = before + countWords(text);
    // A turn may lie in several parts: whole words only, so that nothing is lost to rounding.
    for (let at = before; at < end; ) {
      const part = partAt(at);
      const next = Math.min(end, Math.ceil(((part + 1) * all) / COURSE_PARTS));
      const found = parts[part];
      if (found) found.words[role] += next - at;
      at = next;
    }
    const places = flags.length > 0 ? wordPlaces(text) : [];
    let words = 0;
    // In the order of the text, so that every word is passed once.
    for (const { start } of flags) {
      while ((places[words] ?? Infinity) < start) words++;
      const found = parts[partAt(before + words)];
      if (found) found.flags[role] += 1;
    }
    before = end;
  }
  return parts.map(({ words, flags }) => {
    const sum = words.teamlead + words.employee || 1;
    return {
      share: { teamlead: words.teamlead / sum, employee: words.employee / sum },
      flags,
    };
  });
}
