// The classes of words that a phrase can name: a number, a date, a day.

const NUMBER_WORDS = (
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien ' +
  'zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig ' +
  'tachtig negentig honderd duizend tweemaal driemaal eerste tweede derde vierde vijfde zesde ' +
  'zevende achtste negende tiende dagelijks wekelijks maandelijks halfuur kwartier'
).split(' ');
/** Without "zo", which nearly always is another word. */
const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za'.split(
  ' ',
);
const MONTHS = (
  'januari februari maart april mei juni juli augustus september oktober november december ' +
  'jan feb mrt apr jun jul aug sep sept okt nov dec'
).split(' ');
const PERCENT = 'procent';

/** As tests on the plain form of a word. */
const CLASSES: Readonly<Record<string, (plain: string) => boolean>> = {
  woord: () => true,
  getal: (plain) => beginsWithDigit(plain) || NUMBER_WORDS.includes(plain),
  procent: (plain) => plain.endsWith('%') || plain === PERCENT,
  datum: (plain) => /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/.test(plain),
  tijd: (plain) => /^\d{1,2}([.:]\d{2}|[.:]\d{2}u|(u|h)(\d{2})?|uur)$/.test(plain),
  dag: (plain) => DAYS.includes(plain),
  maand: (plain) => MONTHS.includes(plain),
};

export const CLASS_NAMES: readonly string[] = Object.keys(CLASSES);

/** All words that are in a class by name; others are because of a digit in front or a percent sign behind. */
export const WORDS_IN_CLASSES: readonly string[] = [
  ...new Set([...NUMBER_WORDS, PERCENT, ...DAYS, ...MONTHS]),
];

/** @param names of classes. @returns a bit for each that the word is in. */
export function classBits(plain: string, names: readonly string[]): number {
  return names.reduce((bits, name, i) => (CLASSES[name]?.(plain) ? bits | (1 << i) : bits), 0);
}

function beginsWithDigit(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return code >= 48 && code <= 57;
}
