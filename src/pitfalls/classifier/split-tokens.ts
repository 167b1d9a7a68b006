// A text as words and marks with their places, the way the weights were learned.

export interface Token {
  /** Lower case, without accents; of a mark the mark, with quotation marks made one. */
  readonly raw: string;
  /** In UTF-16 units of the text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isMark: boolean;
  /** ".", "!", "?" or "...". */
  readonly endsSentence: boolean;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '...']);
const QUOTES = '“”„«»"\'‘’';
const LETTER = /[\p{L}\p{N}]/u;
const PLAIN_LETTERS = ['aáàâäã', 'eéèêë', 'iíìîï', 'oóòôöõ', 'uúùûü', 'cç', 'nñ'];
const PLAIN: ReadonlyMap<string, string> = new Map(
  PLAIN_LETTERS.flatMap(([plain = '', ...accented]) => accented.map((one) => [one, plain])),
);
const NO_BREAK_SPACE = '\u00a0';
const COMBINING = '\u0300\u0301';

export function splitTokens(text: string): Token[] {
  const lowered = text.toLowerCase();
  // A few letters grow when they are lowered: then places would no longer fit.
  const lower = lowered.length === text.length ? lowered : text;
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const first = lower.charAt(at);
    if (isLetter(lower, at) || isClipped(lower, at)) {
      const end = endOfWord(lower, at);
      const isCapital = text.charAt(at) !== first;
      const raw = plainWord(lower.slice(at, end));
      tokens.push({ raw, start: at, end, isCapital, isMark: false, endsSentence: false });
      at = end;
    } else if (first > ' ' && first !== NO_BREAK_SPACE) {
      const start = at;
      at++;
      if ('.!?'.includes(first)) while (lower.charAt(at) === first) at++;
      const raw = markFor(first, at - start);
      const endsSentence = SENTENCE_ENDS.has(raw);
      tokens.push({ raw, start, end: at, isCapital: false, isMark: true, endsSentence });
    } else {
      at++;
    }
  }
  return tokens;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return true;
  return code > 127 && LETTER.test(text.charAt(at));
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

/** 't, 'n, 'k: an apostrophe with one letter behind it. */
function isClipped(text: string, at: number): boolean {
  return isApostrophe(text.charAt(at)) && isLetter(text, at + 1) && !isLetter(text, at + 2);
}

function endOfWord(text: string, start: number): number {
  const opensWithLetter = isLetter(text, start);
  let at = start + 1;
  for (; at < text.length; at++) {
    if (isLetter(text, at)) continue;
    const char = text.charAt(at);
    if (COMBINING.includes(char)) continue;
    const joins = char === '-' || (isApostrophe(char) && opensWithLetter);
    if (!joins || !isLetter(text, at + 1)) break;
  }
  return at;
}

function plainWord(word: string): string {
  let isPlain = true;
  for (let i = 0; i < word.length && isPlain; i++) isPlain = word.charCodeAt(i) < 128;
  if (isPlain) return word;
  let plain = '';
  for (const char of word) {
    if (COMBINING.includes(char)) continue;
    plain += char === '’' ? "'" : (PLAIN.get(char) ?? char);
  }
  return plain;
}

function markFor(char: string, times: number): string {
  if (char === '…' || (char === '.' && times > 1)) return '...';
  return QUOTES.includes(char) ? '"' : char;
}
