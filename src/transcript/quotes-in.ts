// Quotes in a note, as far as the note itself says whose words they are. Language data inside.
import { hasUnusualLetters, USUAL_LETTERS } from './usual-letters.ts';

export interface QuotedWords {
  /** In UTF-16 units, the marks not included. */
  readonly start: number;
  readonly end: number;
  readonly whose: 'employee' | 'another';
}

const QUOTE = /“[^“”]{1,1000}”|„[^„“”]{1,1000}[”“]|"[^"]{1,1000}"/g;
const MARK = /[“„"]/;
const SAID =
  'zei|zegt|gezegd|vertelde|vertelt|antwoordde|antwoordt|reageerde|reageert|vroeg|vraagt|noemde|noemt|gaf aan|geeft aan|riep|schreef|schrijft|mailde';
const EMPLOYEE = 'medewerker|medewerkster|mdw|werknemer|ze|zij|hij';
const ANOTHER = 'klant|klanten|collega|collega’s|beller|burger|planning|manager';
const LETTER = `[${USUAL_LETTERS}]`;
/** With the accent that is a letter where it is a capital. */
const UNUSUAL_LETTER = new RegExp(`(?!${LETTER})[\\p{L}\u0345]`, 'gu');
/** Not in "zei ik": those are the lead's own words. */
const before = (who: string) =>
  new RegExp(
    `(?<!${LETTER})(?:(?:(?:${who})(?:\\s[^.!?]{0,30})?\\s(?:${SAID})|(?:${SAID})\\s(?:de |een )?(?:${who}))(?!${LETTER})[^.!?]{0,25}$|(?:${who})\\s*:\\s*$)`,
    'u',
  );
const after = (who: string) =>
  new RegExp(`^[\\s,.]{0,3}(?:${SAID})\\s(?:de |een )?(?:${who})(?!${LETTER})`, 'u');

const SAYS = {
  employee: [before(EMPLOYEE), after(EMPLOYEE)],
  another: [before(ANOTHER), after(ANOTHER)],
} as const;

/** How far beside the quote the one who said it is looked for. */
const REACH = 70;

/** Quotes of whom nothing is said are left out: they may be the lead's. */
export function quotesIn(text: string): readonly QuotedWords[] {
  if (!MARK.test(text)) return [];
  const found: QuotedWords[] = [];
  for (const quote of text.matchAll(QUOTE)) {
    const end = quote.index + quote[0].length;
    const left = comparable(text.slice(Math.max(0, quote.index - REACH), quote.index));
    const right = comparable(text.slice(end, end + REACH));
    for (const whose of ['another', 'employee'] as const) {
      const [says, said] = SAYS[whose];
      if (!says.test(left) && !said.test(right)) continue;
      found.push({ start: quote.index + 1, end: end - 1, whose });
      break;
    }
  }
  return found;
}

/** Without capitals and unusual letters, as long as it was: expressions that know those as well take long to make. */
function comparable(text: string): string {
  const small = text.replaceAll('İ', 'é').replaceAll('ſ', 's').toLowerCase();
  return hasUnusualLetters(small) ? small.replace(UNUSUAL_LETTER, 'é') : small;
}

/** Every quote in it, of whomever: for places where it is clear whose words stand there. */
export function allQuotesIn(text: string): readonly QuotedWords[] {
  return [...text.matchAll(QUOTE)].map(({ index, 0: quote }) => ({
    start: index + 1,
    end: index + quote.length - 1,
    whose: 'employee',
  }));
}
