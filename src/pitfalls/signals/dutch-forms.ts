// Spoken, Flemish and inflected forms that count as the same word, in phrases and in texts alike.

const AS_WORDS: readonly (readonly [words: string, forms: string])[] = [
  ['ik', "'k k"],
  ['je', 'jij jou jouw ge gij gijle u uw uwe'],
  ['ze', 'zij'],
  ['we', 'wij'],
  ['me', 'mij'],
  ['mijn', "m'n mn"],
  ['zijn', "z'n zn"],
  ['haar', "d'r 'r"],
  ['hem', "'m m"],
  ['hij', "'ie ie"],
  ['het', "'t t"],
  ['een', "'n n ne nen"],
  ['eens', "'ns 's es"],
  ['niet', 'nie ni'],
  ['wat', 'wa'],
  ['dat', 'da'],
  ['even', 'effe effen efkes eventjes'],
  ['eigenlijk', 'eig eigk'],
  ['inderdaad', 'idd'],
  ['misschien', 'mss'],
  ['zo een', "zo'n zo'nen"],
  ['dat is', "da's das"],
  ['het is', "'tis tis"],
  ['ik heb', "'kheb kheb"],
  ['ik weet', "'kweet kweet"],
  ['ik zal', "'kzal kzal"],
  ['ik ga', "'kga kga"],
  ['kan je', 'kunde'],
  ['ga je', 'gade'],
  ['heb je', 'hebde'],
  ['weet je', 'weette'],
  ['moet je', 'moette'],
];

/** "ge kunt", "kun je" and "je kan" are one verb; so are stems with and without -t. */
const AS_VERB: readonly (readonly [verb: string, forms: string])[] = [
  ['ben', 'bent zijt'],
  ['kan', 'kun kunt'],
  ['zal', 'zul zult'],
  ['wil', 'wilt'],
  ['zou', 'zoudt'],
  ['heb', 'hebt'],
  ['had', 'hadt'],
  ['mag', 'moogt'],
  ['was', 'waart'],
  ['ga', 'gaat'],
  ['doe', 'doet'],
  ['zie', 'ziet'],
  ['sta', 'staat'],
  ['hou', 'houd houdt'],
  ['vind', 'vindt'],
  ['word', 'wordt'],
  ['rij', 'rijdt'],
];

/** Verbs whose third person is the stem with -t. */
const STEMS =
  'krijg kom neem zeg denk snap begrijp werk blijf luister pak maak geef voel vraag hoor klink ' +
  'kijk loop lijk leer spreek schrijf reageer probeer bedoel geloof volg toon stop trek breng wacht ' +
  'zoek hoef meen leg stel merk ken belt bel praat help draai plan regel slik neig gebruik val klaag';

const FORMS: ReadonlyMap<string, string> = new Map([
  ...[...AS_WORDS, ...AS_VERB].flatMap(([words, forms]) =>
    forms.split(' ').map((form) => [form, words] as const),
  ),
  ...STEMS.split(' ').map((stem) => [`${stem}t`, stem] as const),
]);

/** Plain forms that count as other words. */
export const KNOWN_FORMS: readonly string[] = [...FORMS.keys()];

/** Forms with an apostrophe in front, where it is no quotation mark: 'k, 't, 's. */
export const CLITICS: ReadonlySet<string> = new Set(
  KNOWN_FORMS.filter((form) => form.startsWith("'")).map((form) => form.slice(1)),
);

/** A full stop behind these ends no sentence. */
export const ABBREVIATIONS: readonly string[] =
  'bijv bv ca dhr dr drs evt excl incl ing mevr mw nr pag resp tel vs vb wrsch zgn'.split(' ');

/** What a word counts as: one word, or more with spaces in between. @param word lower case, no accents. */
export function usualForm(word: string): string {
  return FORMS.get(word) ?? word;
}
