// A written word as it counts: its variants made one, and a light stem.
import { variants, verbForms } from './lexicon/word-variants.ts';

export interface WordForm {
  /** Person and spelling variants made one; a number is "#" or "##". */
  readonly norm: string;
  readonly stem: string;
}

const NORMS = readTable(variants);
const LEMMAS = readTable(verbForms);
/** The first that fits is taken off, so the longest come first. */
const LONG_ENDINGS = ['heden', 'ingen', 'heid', 'tjes', 'ing', 'tje'];
const SHORT_ENDINGS = ['sten', 'ste', 'den', 'ten', 'de', 'te', 'en', 'es', 'e', 's'];

/** @param raw lower case, without accents. */
export function wordForm(raw: string): WordForm {
  if (/^\d/.test(raw)) return numberForm(raw);
  const norm = NORMS.get(raw) ?? raw;
  return { norm, stem: norm === raw ? stemOf(raw) : norm };
}

function numberForm(raw: string): WordForm {
  const norm = /^\d{1,2}$/.test(raw)
    ? '#'
    : /^\d+[a-z]+$/.test(raw)
      ? raw.replace(/\d+/, '#')
      : '##';
  return { norm, stem: norm };
}

/** Takes off the most usual endings: words that belong together must fall together, no more. */
function stemOf(word: string): string {
  const known = LEMMAS.get(word);
  if (known !== undefined) return known;
  let stem = word;
  if (stem.length > 5 && stem.startsWith('ge') && /(?:[dt]|en)$/.test(stem)) stem = stem.slice(2);
  if (stem.length > 6) stem = withoutEnding(stem, LONG_ENDINGS);
  if (stem.length > 4) stem = withoutEnding(stem, SHORT_ENDINGS);
  if (stem.length > 3) stem = stem.replace(/(?<=[^aeiou])[td]$/, '');
  stem = stem
    .replace(/([aeou])\1/g, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  return stem.length < 2 ? word : stem;
}

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Lines "to: from from from". */
function readTable(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [to = '', from = ''] = line.split(': ');
    for (const word of from.split(' ')) table.set(word, to);
  }
  return table;
}
