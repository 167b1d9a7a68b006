// The report in Dutch: headings and sentences, by what they say.

import type { Audience } from '../../domain/audience.ts';
import { upperFirst } from '../../domain/letter-case.ts';
import { bold, italic, type Phrase, plain } from '../phrase.ts';
import type { Certainty, ReportWords } from '../report-words.ts';
import { dayAndMonth, longDate, shortMoment } from './dates.ts';

const COUNTS = 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** Quotes inside a quote: the outer ones become the other kind. */
function quoted(words: string): string {
  if (/^[“„].*”$/s.test(words)) return words;
  return words.includes('"') ? `“${words}”` : `"${words}"`;
}

const hasEnd = (text: string) => /[.!?…]["”')]?$/.test(text);

/** A full stop would become a part of an address, and after a colon or a dash there is none. */
const takesNoStop = (text: string) =>
  /(?:\/\/|www\.|@)\S*$|[^\p{L}\p{M}\p{N}"”'’)\]%°€]$/u.test(text);

function ended(text: string): string {
  return text === '' || hasEnd(text) || takesNoStop(text) ? text : `${text}.`;
}

function quotedAndEnded(words: string): string {
  return hasEnd(words) ? quoted(words) : `${quoted(words)}.`;
}

function count(amount: number, one: string, more: string): string {
  return `${COUNTS[amount] ?? amount} ${amount === 1 ? one : more}`;
}

/** "a, b en c" */
function enumerated(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
}

const agreements = (amount: number) => count(amount, 'afspraak', 'afspraken');
const are = (amount: number) => (amount === 1 ? 'is' : 'zijn');

/** Who sees whom again; to other readers the lead is not "you". */
function followUp(audience: Audience, day: string | undefined): string {
  if (audience === 'mezelf') {
    return day === undefined
      ? 'er staat nog geen datum voor een vervolg'
      : `jullie zien elkaar weer op ${day}`;
  }
  return day === undefined
    ? 'er is nog geen datum voor een vervolg'
    : `het vervolggesprek is op ${day}`;
}

/** "het zit eerst op A en ook op B", the causes in bold. */
function sitsOn(causes: readonly string[]): Phrase {
  const [first = '', ...others] = causes;
  if (others.length === 0) return [plain('het zit op '), bold(first)];
  const parts = others.flatMap((cause, at): Phrase => {
    const link = at === others.length - 1 ? ' en ook op ' : ', op ';
    return [plain(link), bold(cause)];
  });
  return [plain('het zit eerst op '), bold(first), ...parts];
}

const WHOSE = { lead: 'jij', employee: 'medewerker' };
const NTH: Readonly<Record<number, string>> = { 3: 'derde', 4: 'vierde', 5: 'vijfde', 6: 'zesde' };
const HOW = {
  confirmed: 'door jou bevestigd',
  talk: 'volgt uit je antwoorden',
  preparation: 'uit je voorbereiding',
};

const inBrackets = (texts: readonly string[]) =>
  texts.length === 0 ? '' : ` (${texts.join('; ')})`;

function sure({ before }: Certainty): string {
  return before === undefined ? '' : ` (${before} zeker)`;
}

/** To other readers the lead is not "you". */
const KNOWN_BY_LEAD = {
  seen: 'gezien door de teamleider',
  heard: 'gehoord van de medewerker',
  assumed: 'aangenomen door de teamleider',
};

const VIEWS_OF_BOTH = {
  lead: 'Hoe de teamleider het ziet:',
  employee: 'Wat de medewerker erover zei:',
  both: 'Hoe teamleider en medewerker het samen zien:',
};

export const reportWords: ReportWords = {
  language: 'nl',
  sections: {
    questions: 'Vragen om te stellen',
    facts: 'Wat er speelt',
    good: 'Wat goed gaat',
    earlier: 'Eerdere gesprekken',
    environment: 'De omgeving',
    thoughts: 'Wat je nu denkt',
    watch: 'Let op jezelf',
    causes: 'De oorzaak',
    quotes: 'In de woorden van de medewerker',
    pitfalls: 'Valkuilen',
    reflection: 'Terugblik',
    recipe: 'Het recept',
    approach: 'Aanpak',
    agreements: 'Afspraken',
    parked: 'Geparkeerde afspraken',
    discussed: 'Besproken, nog niet afgesproken',
    support: 'Steun en vervolg',
    open: 'Nog open',
    notes: 'Notities',
    other: 'Overige antwoorden',
    rest: 'Rest van je voorbereiding',
  },

  title: (what, date) =>
    what === 'talk'
      ? `Coachgesprek ${longDate(date)}`
      : `Voorbereiding coachgesprek ${longDate(date)}`,
  properties: {
    conversation: 'gesprek',
    employee: 'medewerker',
    date: 'datum',
    kind: 'soort',
    playbook: 'playbook',
    audience: 'voor',
    status: 'status',
  },
  kinds: { talk: 'coachgesprek', preparation: 'voorbereiding' },
  status: { concept: 'concept', afgerond: 'afgerond' },
  notice: {
    mezelf:
      'Kan onder het recht op inzage vallen. Schrijf alles zo dat de medewerker het mag lezen.',
    medewerker:
      'Dit is het verslag van een gesprek tussen teamleider en medewerker. De medewerker mag het inzien en er een kopie van krijgen. Klopt er iets niet of ontbreekt er iets? Een woord aan de teamleider is genoeg: dan wordt het aangepast, of komt de kijk van de medewerker erbij te staan.',
    dossier: 'De medewerker mag dit verslag inzien en er een kopie van krijgen.',
  },

  day: dayAndMonth,
  longDay: longDate,
  moment: shortMoment,
  quote: quoted,
  ended,

  dontKnow: 'Nog niet bekend.',
  known: {
    mezelf: { seen: 'gezien', heard: 'gehoord', assumed: 'aangenomen' },
    medewerker: KNOWN_BY_LEAD,
    dossier: KNOWN_BY_LEAD,
  },
  standing: {
    shared: 'samen vastgesteld',
    suspected: 'vermoeden',
    unknown: 'onbekend',
    contradicted: 'tegengesproken',
    excluded: 'uitgesloten',
  },
  side: {
    mezelf: { lead: 'jij', employee: 'medewerker', both: 'samen' },
    medewerker: { lead: 'teamleider', employee: 'medewerker', both: 'samen' },
    dossier: { lead: 'teamleider', employee: 'medewerker', both: 'samen' },
  },
  viewOf: {
    mezelf: {
      lead: 'Hoe jij het ziet:',
      employee: 'Wat de medewerker erover zei:',
      both: 'Hoe jullie het samen zien:',
    },
    medewerker: VIEWS_OF_BOTH,
    dossier: VIEWS_OF_BOTH,
  },

  inShort: 'In het kort.',
  shared: (audience, causes, kinds) => [
    plain(
      audience === 'mezelf'
        ? 'Jullie zijn het samen eens: '
        : 'Teamleider en medewerker zijn het samen eens: ',
    ),
    ...sitsOn(causes),
    plain(`${inBrackets(kinds)}.`),
  ],
  suspected: (cause, because, kinds) => [
    plain('Er is nog niets samen vastgesteld. Het vermoeden is '),
    bold(cause),
    plain(`${inBrackets(kinds)}: ${because}.`),
  ],
  notEstablished: (asks) => [
    plain('Het is '),
    bold('nog niet vastgesteld'),
    plain(
      ` waar het aan ligt.${asks ? ' Onder Nog open staan de vragen waarmee je verder kunt.' : ''}`,
    ),
  ],
  notShared: (audience) => [
    plain(
      audience === 'mezelf'
        ? 'Jullie hebben nog geen oorzaak samen vastgesteld.'
        : 'Teamleider en medewerker hebben nog geen oorzaak samen vastgesteld.',
    ),
  ],
  startedWith: ({ name, before, after }, confirmed) => {
    if (confirmed) {
      return [
        plain(`Dat vermoedde je vooraf ook${before === undefined ? '' : `, voor ${before}`}.`),
      ];
    }
    const start =
      before === undefined ? 'Je dacht vooraf aan ' : `Je begon met ${before} zeker van `;
    const now = before === undefined || after === undefined ? '' : `; nu is dat ${after}`;
    return [plain(start), italic(name), plain(`${now}.`)];
  },
  agreementsInShort: (audience, amount, day) => {
    if (amount === 0) {
      return [plain(`Er zijn nog geen afspraken; ${followUp(audience, day)}.`)];
    }
    return [plain(`Er ${are(amount)} ${agreements(amount)}; ${followUp(audience, day)}.`)];
  },
  discussedInShort: (audience, day) => [
    plain(
      `Er zijn nog geen afspraken: er is over gesproken, maar er staat nog niets vast; ${followUp(audience, day)}.`,
    ),
  ],
  parkedInShort: (amount, day) => [
    plain(
      `${upperFirst(agreements(amount))} ${amount === 1 ? 'staat' : 'staan'} geparkeerd tot jullie de oorzaak delen; ${followUp('mezelf', day)}.`,
    ),
  ],
  overriddenInShort: (amount, day) => [
    plain(
      `Er ${are(amount)} ${agreements(amount)} vastgelegd voordat jullie het eens waren over de oorzaak; ${followUp('mezelf', day)}.`,
    ),
  ],
  plannedFor: (day) => [
    plain(day === undefined ? 'Er is nog geen dag voor het gesprek.' : `Het gesprek is op ${day}.`),
  ],
  supposition: (certainty) => [
    plain('Je vermoedt '),
    italic(certainty.name),
    plain(`${sure(certainty)}. Dat is een vermoeden: toets het met de vragen hieronder.`),
  ],
  unknownCount: (amount) => [
    plain(
      amount === 1
        ? 'Eén ding weet je nog niet; daar beginnen je vragen mee.'
        : `${upperFirst(COUNTS[amount] ?? String(amount))} dingen weet je nog niet; daar beginnen je vragen mee.`,
    ),
  ],

  here: 'Hier zit het.',
  firstSupposed: (level) => `Eerst vermoed${level === undefined ? '' : ` (${level})`}.`,
  nowNamed: 'Nu door jou genoemd.',
  counted: (counts) => {
    const part = (all: number, assumed: number, word: string) =>
      `${all} ${word}${assumed === 0 ? '' : ` (${assumed === all && all === 1 ? '' : `${assumed} `}aangenomen)`}`;
    return counts.for + counts.against === 0
      ? 'nog geen aanwijzingen'
      : `${part(counts.for, counts.assumedFor, 'ervoor')}, ${part(counts.against, counts.assumedAgainst, 'ertegen')}`;
  },
  why: (cause) => `Waarom ${cause.toLowerCase()}:`,
  against: 'Ertegen:',
  kind: 'Wat het precies is:',
  nothingOn: (causes) =>
    `Nog geen aanwijzingen over ${enumerated(causes.map((title) => title.toLowerCase()))}.`,
  forAndAgainst: (inFavour, against) => {
    const part = (word: string, texts: readonly string[]) =>
      texts.length === 0 ? '' : ` ${word} ${texts.join('; ')}.`;
    return part('Ervoor:', inFavour) + part('Ertegen:', against);
  },
  shift: ({ name, before, after, shift }) => {
    const sureness = before === undefined ? '' : `, ${before} zeker`;
    if (after === undefined) return [bold('Je vermoeden:'), plain(` ${name}${sureness}.`)];
    const start = bold('Je vermoeden vooraf:');
    const now = shift === 0 ? 'achteraf nog steeds' : shift === 1 ? 'achteraf' : 'achteraf nog';
    return [start, plain(` ${name}${sureness}; ${now} ${after}.`)];
  },

  possibleHints: 'Mogelijk, niet bevestigd. Kijk zelf of het klopt:',
  hintWhere: (label) => `bij ${label}`,
  foreseen: (pitfalls) =>
    `Vooraf nam je je voor te letten op: ${enumerated(pitfalls.map((title) => title.toLowerCase()))}.`,
  flagged: (side, how) => {
    if (side !== 'expectation') return `${WHOSE[side]}, ${HOW[how]}`;
    if (how === 'confirmed') return 'dit speelde volgens jou tussen jullie';
    return `dit speelt misschien tussen jullie, ${HOW[how]}`;
  },
  markedAt: (times) => `om ${enumerated(times.map((time) => time.replace(':', '.')))} uur`,
  pattern: (side, days) => {
    const whose = side === 'expectation' ? 'tussen jullie' : WHOSE[side];
    const nth = NTH[days.length + 1] ?? `${days.length + 1}e`;
    return `${whose}, voor de ${nth} keer; ook op ${enumerated(days)}`;
  },
  patternMeans: {
    lead: 'Wat telkens terugkomt, zegt vaak iets over wat deze gesprekken bij jou oproepen. Wat gebeurde er steeds vlak voordat je het deed?',
    employee:
      'Wat telkens terugkomt, is meestal een antwoord op iets wat ook telkens terugkomt. Wat deed jij er steeds vlak voor?',
    expectation:
      'Waarschijnlijk ligt er iets tussen jullie wat nog nooit echt op tafel is geweest. Begin het volgende gesprek daarmee.',
  },
  anotherMove: 'Probeer eens iets anders:',
  alsoOn: (days) => `ook op ${enumerated(days)}`,
  talkBefore: (causes, agreed) => {
    const parts = [
      ...(causes.length > 0 ? [`Samen vastgesteld: ${enumerated(causes)}.`] : []),
      ...(agreed.length > 0 ? [`Afgesproken: ${agreed.join('; ')}.`] : []),
    ];
    return parts.length > 0 ? parts.join(' ') : 'Nog geen oorzaak en geen afspraken.';
  },
  beforehand: 'Vooraf:',
  overtaken: (pitfalls) =>
    `Uit je voorbereiding volgde ook: ${enumerated(pitfalls.map((title) => title.toLowerCase()))}. Dat hing aan je vermoeden van toen, en dat heb je losgelaten.`,
  also: 'Ook:',
  justBefore: (words) => `Vlak daarvoor: ${quotedAndEnded(words)}`,
  whatDidYouDo: 'Wat deed jij vlak daarvoor?',
  asksJustBefore: (text) => /vlak\s+daarvoor/i.test(text),
  nextTime: 'Volgende keer:',
  counterMove: 'Tegenzet:',
  leadWrote: (words) => `Je schreef: ${quotedAndEnded(words)}`,
  employeeSaid: (words) => `De medewerker zei: ${quotedAndEnded(words)}`,

  wrongRecipe: ({ measure, cause, shared, why, earlier, inMind, now }) => {
    const found = shared ? '' : ', als het vermoeden klopt';
    const places = [
      ...(earlier > 0 ? [count(earlier, 'eerder gesprek', 'eerdere gesprekken')] : []),
      ...(inMind ? ['de oplossing die je vooraf in je hoofd had'] : []),
      ...(now ? ['de afspraken van nu'] : []),
    ];
    return `"${measure}" past niet bij ${cause}${found}. ${ended(why)} Je vindt het terug in ${enumerated(places)}.`;
  },
  mind: 'Let op.',
  lock: {
    parked:
      'Dit is opgeschreven voordat jullie samen een oorzaak hadden vastgesteld. Het staat hier klaar: kijk ernaar als de oorzaak er is, en of het er dan nog bij past.',
    overridden:
      'Deze afspraken zijn vastgelegd voordat jullie samen een oorzaak hadden vastgesteld. Begin het vervolg met de vraag waar het aan ligt.',
  },
  discussed:
    'Hierover is gesproken. Het is nog geen afspraak: eerst kijken teamleider en medewerker samen waar het aan ligt.',

  toAsk: 'Te vragen aan de medewerker',
  stillUnknown: 'Nog te bespreken',
  toFindOut: 'Zelf na te gaan',
  alsoUnknown: 'Ook nog niet bekend:',
  toReview: 'Te herzien',
  review: (label) =>
    `${upperFirst(label)}: dit hing af van een antwoord dat je daarna veranderde. Klopt het nog?`,
  noteAt: (label) => `Bij ${label}:`,
  jottedAt: (time, label) =>
    `${time.replace(':', '.')} uur${label === undefined ? '' : `, bij ${label}`}:`,

  toStartWith: 'Om te beginnen',
  unknownAbout: (cause) =>
    cause === undefined ? 'Nog niet bekend:' : `${cause}, nog niet bekend:`,
  wentWell: 'wel goed,',
  sayThen: 'Merk je het? Zeg dan:',
};
