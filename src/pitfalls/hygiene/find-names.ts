// Names of people who take no part in the talk: by a list of first names, and by a capital behind words for people.
import { plainForm } from '../signals/plain-form.ts';
import { MARKS, type Words } from '../signals/words.ts';
import { isFigure } from './figures.ts';
import type { FoundHit } from './found-hit.ts';
import { alsoWords, firstNames } from './lexicon/first-names.ts';
import { noNames } from './lexicon/no-names.ts';

const FIRST_NAMES = asSet(firstNames);
const ALSO_WORDS = asSet(alsoWords);
const NO_NAMES = asSet(noNames);
/** What stands in front of a person. */
const PERSON_CUES = asSet(
  'collega collegas buddy meneer mevrouw mevr mw dhr heer dame teamleider coach planner manager mentor klant klante beller trainer ploegbaas supervisor leidinggevende directeur hr vriend vriendin zus broer zoon dochter ene',
);
/** What may stand in front of a person, or of much else. */
const LOOSE_CUES = asSet(
  'van met tegen bij door aan voor en naast samen namens volgens zegt zei vindt',
);
const PARTICLES = asSet('van de den der ter ten te el al ben bin ibn la le du vander vanden');
const WRITTEN_NAME = /^\p{Lu}[\p{Ll}\p{M}'’]+(?:[-’']\p{Lu}?[\p{Ll}\p{M}]+)*$/u;
/** Initials end a sentence for a reader of words, so they are looked for in the text itself: "J.P. Vermeer", "A. de Boer". */
const WITH_INITIALS =
  /(?<![\p{L}.])(?:(?:\p{Lu}\.){2,4} ?|\p{Lu}\. (?=\p{Ll}))(?:(?:van|de|den|der|ter|ten|te|el|al) ){0,3}\p{Lu}\p{Ll}{2,30}/gu;
/** Behind these a capital begins something that is said. */
const OPENS = /[:"“”„«‘(]\s*['"“‘]?$|\s'$/;
const LOOK_BACK = 3;

/** @param allowed names of who take part: a hit of which every word is among theirs is none. */
export function findNames(words: Words, allowed: readonly string[]): readonly FoundHit[] {
  const known = new Set(allowed.flatMap(wordsOf));
  const hits: FoundHit[] = [];
  const add = (start: number, end: number) => {
    const parts = wordsOf(words.text.slice(start, end)).filter((part) => part.length > 1);
    if (!parts.some((part) => !known.has(part) && !PARTICLES.has(part))) return;
    hits.push({ class: 'derde', weight: 'look', start, end, reason: 'name' });
  };
  for (const { 0: found, index } of words.text.matchAll(WITH_INITIALS))
    add(index, index + found.length);
  for (let i = 0; i < words.plain.length; i++) {
    if (words.marks[i] !== 0 || !isName(words, i)) continue;
    const last = endOfName(words, i);
    add(words.start[i] ?? 0, words.end[last] ?? 0);
    i = last;
  }
  return hits;
}

function isName(words: Words, i: number): boolean {
  const written = writtenAt(words, i);
  if (!WRITTEN_NAME.test(written)) return false;
  const word = nameForm(written);
  if (NO_NAMES.has(word)) return false;
  const before = words.plain[i - 1] ?? '';
  if (word === 'jan' && (isFigure(before) || isFigure(words.plain[i + 1] ?? ''))) return false;
  const start = words.start[i] ?? 0;
  const begins =
    ((words.marks[i - 1] ?? MARKS.begin) & MARKS.begin) !== 0 ||
    OPENS.test(words.text.slice(Math.max(0, start - LOOK_BACK), start));
  if (begins) return FIRST_NAMES.has(word) && (!ALSO_WORDS.has(word) || isSurname(words, i + 1));
  if (FIRST_NAMES.has(word)) return true;
  // A name of a firm or a tool has capitals as well, so that a loose cue asks for more.
  if (PERSON_CUES.has(before)) return true;
  return LOOSE_CUES.has(before) && (isSurname(words, i + 1) || looksHuman(words, i));
}

/** "Met Sandström over ...": what follows is what people do or are talked about. */
function looksHuman({ plain }: Words, i: number): boolean {
  return /^(over|gesproken|gebeld|besproken|afgesproken|geruild|overlegd|gepraat|meegeluisterd|meekijken|zegt|zei|vindt|heeft|had|belde|vroeg|samen|erbij|thuis)$/.test(
    plain[i + 1] ?? '',
  );
}

function isSurname(words: Words, i: number): boolean {
  const written = writtenAt(words, i);
  if (PARTICLES.has(words.plain[i] ?? '')) return isSurname(words, i + 1);
  return WRITTEN_NAME.test(written) && !NO_NAMES.has(nameForm(written)) && words.marks[i] === 0;
}

/** "Jan van den Berg": on over particles to the surname. */
function endOfName(words: Words, i: number): number {
  let last = i;
  let at = i + 1;
  while (PARTICLES.has(words.plain[at] ?? '') && at - last <= 3) at++;
  while (words.marks[at] === 0 && isSurname(words, at) && at - i <= 6) last = at++;
  return last;
}

function writtenAt({ text, start, end }: Words, i: number): string {
  return i < 0 ? '' : text.slice(start[i], end[i]);
}

/** Without the s of "Sanne's" and "Tims". */
function nameForm(written: string): string {
  const plain = plainForm(written.replace(/['’]s$/u, ''));
  const isOwners = plain.endsWith('s') && !FIRST_NAMES.has(plain);
  return isOwners && FIRST_NAMES.has(plain.slice(0, -1)) ? plain.slice(0, -1) : plain;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}'’-]+/u).flatMap((word) => (word === '' ? [] : [nameForm(word)]));
}

function asSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
