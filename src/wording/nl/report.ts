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

function ended(text: string): string {
  return hasEnd(text) ? text : `${text}.`;
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

const inBrackets = (texts: readonly string[]) =>
  texts.length === 0 ? '' : ` (${texts.join('; ')})`;

function sure({ before }: Certainty): string {
  return before === undefined ? '' : ` (${before} zeker)`;
}

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
    support: 'Steun en vervolg',
    open: 'Nog open',
    notes: 'Notities',
    other: 'Overige antwoorden',
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
      'Dit is het verslag van een gesprek met jou. Je mag het inzien en er een kopie van krijgen. Klopt er iets niet, of mis je iets? Laat het weten, dan wordt het aangepast of komt jouw kijk erbij te staan.',
    dossier: 'De medewerker mag dit verslag inzien en er een kopie van krijgen.',
  },

  day: dayAndMonth,
  moment: shortMoment,
  quote: quoted,
  ended,

  dontKnow: 'Nog niet bekend.',
  known: { seen: 'gezien', heard: 'gehoord', assumed: 'aangenomen' },
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
  notEstablished: () => [
    plain('Het is '),
    bold('nog niet vastgesteld'),
    plain(' waar het aan ligt. Onder Nog open staan de vragen waarmee je verder kunt.'),
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
        ? 'Eén ding weet je nog niet; die vraag staat vooraan.'
        : `${upperFirst(COUNTS[amount] ?? String(amount))} dingen weet je nog niet; die vragen staan vooraan.`,
    ),
  ],

  here: 'Hier zit het.',
  notHere: 'Hier niet.',
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

  foreseen: (pitfalls) =>
    `Vooraf nam je je voor te letten op: ${enumerated(pitfalls.map((title) => title.toLowerCase()))}.`,
  whose: { lead: 'jij', employee: 'medewerker', expectation: 'tussen jullie' },
  confirmed: 'door jou bevestigd',
  byRule: { talk: 'volgt uit je antwoorden', preparation: 'volgt uit je voorbereiding' },
  also: 'Ook:',
  justBefore: (words) => `Vlak daarvoor: ${quotedAndEnded(words)}`,
  whatDidYouDo: 'Wat deed jij vlak daarvoor?',
  nextTime: 'Volgende keer:',
  counterMove: 'Tegenzet:',
  leadWrote: (words) => `Je schreef: ${quotedAndEnded(words)}`,
  employeeSaid: (words) => `De medewerker zei: ${quotedAndEnded(words)}`,

  wrongRecipe: ({ measure, cause, when, shared, why }) => {
    const found = shared ? '' : ', als het vermoeden klopt';
    const named = {
      now: `"${measure}"`,
      earlier: `Het recept van toen ("${measure}")`,
      'in-mind': `De oplossing die je vooraf in je hoofd had ("${measure}")`,
    }[when];
    return `${named} past niet bij ${cause}${found}. ${why}`;
  },
  mind: 'Let op.',
  lock: {
    parked:
      'Dit is opgeschreven voordat jullie samen een oorzaak hadden vastgesteld. Het staat hier klaar: kijk ernaar als de oorzaak er is, en of het er dan nog bij past.',
    overridden:
      'Deze afspraken zijn vastgelegd voordat jullie samen een oorzaak hadden vastgesteld. Begin het vervolg met de vraag waar het aan ligt.',
  },

  toAsk: 'Te vragen aan de medewerker',
  stillUnknown: 'Nog te bespreken',
  toFindOut: 'Zelf na te gaan',
  toReview: 'Te herzien',
  review: (label) =>
    `${upperFirst(label)}: dit hing af van een antwoord dat je daarna veranderde. Klopt het nog?`,
  noteAt: (label) => `Bij ${label}:`,

  toStartWith: 'Om te beginnen',
  unknownFirst: 'Wat je nog niet weet',
  sayThen: 'Merk je het? Zeg dan:',
};
