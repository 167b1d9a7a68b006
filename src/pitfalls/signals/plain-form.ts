// Letters, digits and the plain form of a word: small, without accents and joining signs.

/** Bits of what the engine knows of a character; it has the same numbers. */
const BITS = { letter: 1, digit: 2, other: 4, capital: 8 } as const;

const LETTER = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const DIGIT = /\p{N}/u;

/** Signs that join or break a word invisibly count as letters. @param point of Unicode, or half of a pair */
export function characterBits(point: number): number {
  const character = String.fromCodePoint(point);
  const capital = character === character.toLowerCase() ? 0 : BITS.capital;
  if (LETTER.test(character)) return BITS.letter | capital;
  return (DIGIT.test(character) ? BITS.digit : BITS.other) | capital;
}

/** "Geïrriteerd" is "geirriteerd", "burn-out" is "burnout"; every apostrophe is '. Numbers keep their signs. */
export function plainForm(written: string, as: 'word' | 'number' = 'word'): string {
  const small = written.toLowerCase();
  if (/^[a-z0-9]*$/.test(small)) return small;
  const bare = withoutAccents(small);
  return as === 'number' ? bare : bare.replace(/[-\u2010\u2011]/g, '');
}

function withoutAccents(word: string): string {
  return word
    .replace(/[’‘ʼ`´′]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '');
}
