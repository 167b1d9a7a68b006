// A written word as phrases see it. The engine does the same for words in plain ASCII, in its known-words.ts.
import { CLITICS, usualForm } from './dutch-forms.ts';
import { plainForm } from './plain-form.ts';

export interface WordReading {
  /** Without capitals, accents, hyphens and apostrophes. */
  readonly plain: string;
  /** As it counts in phrases: "ge" is "je". */
  readonly usual: string;
}

/** How written letters are to be taken; the engine has the same numbers. */
export const HOW = {
  word: 0,
  /** "z.s.m.": without its signs. */
  initials: 1,
  /** "12,5": with its signs. */
  number: 2,
  /** Behind an apostrophe: "'t". */
  clitic: 3,
  /** Plain already, and known to count as another word. */
  form: 4,
  /** Plain already: its full stop ends no sentence. */
  abbreviation: 5,
} as const;

/** In UTF-16 units: more of a clitic need not be looked at. */
const LONGEST_CLITIC = 11;

/** A written word is mostly one word, "zo'n" is two; a sign alone is none. */
export function readWord(how: number, written: string): readonly WordReading[] {
  switch (how) {
    case HOW.initials:
      return readForm(plainForm(written.replace(/[./]/g, '')));
    case HOW.number:
      return readForm(plainForm(written, 'number'));
    case HOW.clitic: {
      const clitic = plainForm(written.slice(0, LONGEST_CLITIC));
      return CLITICS.has(clitic) ? readForm(`'${clitic}`) : [];
    }
    default: {
      const form = plainForm(written);
      // Only a known form needs its apostrophe: zo'n, but "collega's" is "collegas".
      const needed = form.includes("'") && usualForm(form) !== form;
      return readForm(needed ? form : form.replaceAll("'", ''));
    }
  }
}

/** @param form plain; with an apostrophe only where the form needs it. */
export function readForm(form: string): readonly WordReading[] {
  const usual = usualForm(form);
  return usual.split(' ').flatMap((word): WordReading[] => {
    if (word === '') return [];
    const plain = usual === word && !form.includes("'") ? form : word;
    return [{ plain, usual: word }];
  });
}
