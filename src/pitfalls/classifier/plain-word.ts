// A written word or mark as it counts: without accents, and with all quotation marks made one.

const PLAIN_LETTERS = ['aáàâäã', 'eéèêë', 'iíìîï', 'oóòôöõ', 'uúùûü', 'cç', 'nñ'];
const PLAIN: ReadonlyMap<string, string> = new Map(
  PLAIN_LETTERS.flatMap(([plain = '', ...accented]) => accented.map((one) => [one, plain])),
);
const COMBINING = '\u0300\u0301';
/** Nearly every word. */
const PLAIN_ALREADY = /^[a-z0-9'-]*$/;
const QUOTES = '“”„«»"\'‘’';

/** @param word in lower case. */
export function plainWord(word: string): string {
  if (PLAIN_ALREADY.test(word)) return word;
  let plain = '';
  for (const char of word) {
    if (COMBINING.includes(char)) continue;
    plain += char === '’' ? "'" : (PLAIN.get(char) ?? char);
  }
  return plain;
}

/** @param mark one sign, or the same full stops, exclamation or question marks in a row. */
export function plainMark(mark: string): string {
  const sign = mark.charAt(0);
  if (sign === '…' || (sign === '.' && mark.length > 1)) return '...';
  return QUOTES.includes(sign) ? '"' : sign;
}
