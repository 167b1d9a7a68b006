// A written word as phrases see it, worked out once for each word that is met.
import { WrittenWords } from '../written-words.ts';
import { usualForm } from './dutch-forms.ts';
import { plainForm } from './plain-form.ts';

export interface WordReading {
  /** Without capitals, accents, hyphens and apostrophes. */
  readonly plain: string;
  /** As it counts in phrases: "ge" is "je". */
  readonly usual: string;
  /** Its place in lists of what is known of words; -1 = too long to remember. */
  readonly number: number;
}

/** A text of a million different words must not fill the memory: from here on the numbers are given out anew. */
const MOST_WORDS = 10_000;
const LONGEST_REMEMBERED = 40;

const written = new WrittenWords();
const readings: (readonly WordReading[])[] = [];
const forms = new Map<string, readonly WordReading[]>();
let counted = 0;

/** A written word is mostly one word, "zo'n" is two; a sign alone is none. The word is letters, "-" and "'". */
export function readWordIn(text: string, start: number, end: number): readonly WordReading[] {
  const known = written.find(text, start, end);
  if (known !== -1) return readings[known] as readonly WordReading[];
  const word = text.slice(start, end);
  const form = plainForm(word);
  // Only a known form needs its apostrophe: zo'n, but "collega's" is "collegas".
  const needed = form.includes("'") && usualForm(form) !== form;
  const read = readForm(needed ? form : form.replaceAll("'", ''));
  if (word.length <= LONGEST_REMEMBERED) readings[written.add(word)] = read;
  return read;
}

/** @param form plain; with an apostrophe only where the form needs it. */
export function readForm(form: string): readonly WordReading[] {
  const known = forms.get(form);
  if (known !== undefined) return known;
  if (counted > MOST_WORDS) {
    written.clear();
    readings.length = 0;
    forms.clear();
    counted = 0;
  }
  const isLong = form.length > LONGEST_REMEMBERED;
  const usual = usualForm(form);
  const read = usual.split(' ').flatMap((word): WordReading[] => {
    if (word === '') return [];
    const plain = usual === word && !form.includes("'") ? form : word;
    return [{ plain, usual: word, number: isLong ? -1 : counted++ }];
  });
  if (!isLong) forms.set(form, read);
  return read;
}
