// Letters, digits and the plain form of a word: small, without accents and joining signs.

export type CharacterKind = 'letter' | 'digit' | 'other';

const LETTER = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const DIGIT = /\p{N}/u;
const KINDS: readonly CharacterKind[] = Array.from({ length: 0x250 }, (_, code) =>
  kindOf(String.fromCharCode(code)),
);

/** Signs that join or break a word invisibly count as letters. `at` may be past the end. */
export function characterKind(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] ?? 'other';
  const point = text.codePointAt(at);
  return point === undefined ? 'other' : kindOf(String.fromCodePoint(point));
}

/** @returns where the letters from `start` on end. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code < KINDS.length ? KINDS[code] !== 'letter' : characterKind(text, end) !== 'letter') {
      return end;
    }
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
}

function kindOf(character: string): CharacterKind {
  return LETTER.test(character) ? 'letter' : DIGIT.test(character) ? 'digit' : 'other';
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
