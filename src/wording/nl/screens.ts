// De woorden van de schermen, in het Nederlands.
import { upperFirst } from '../../domain/letter-case.ts';
import type { ScreenWords } from '../screen-words.ts';
import { dayAndMonth } from './dates.ts';

const COUNTS = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

function count(number: number): string {
  return COUNTS[number] ?? String(number);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function withUnit(value: number, unit: string | undefined): string {
  return unit ? `${decimal(value)} ${unit}` : decimal(value);
}

export const screens: ScreenWords = {
  language: 'nl',
  position: (number, about) => `vraag ${number} van ongeveer ${about}`,
  positionShort: (number, about) => `vraag ${number} van ca. ${about}`,
  item: (item, number) => `${upperFirst(item)} ${number}`,
  date(iso) {
    const [date = '', time] = iso.split(' ');
    const clock = time === undefined ? '' : `, ${time.replace(':', '.')} uur`;
    // Compared with no year at all, so that the year is always said.
    return dayAndMonth(date, '') + clock;
  },
  typedDate(iso) {
    const [date = '', time] = iso.split(' ');
    const [year, month, day] = date.split('-').map(Number);
    return `${day}-${month}-${year}${time === undefined ? '' : ` ${time}`}`;
  },
  number: withUnit,

  keys: {
    enter: 'verder',
    back: 'terug',
    skip: 'overslaan',
    help: 'hulp',
    note: 'notitie',
    stop: 'stop',
    newLine: 'nieuwe regel',
    unknown: 'weet ik niet',
    choose: 'kiezen',
    toggle: 'aan of uit',
    otherSide: 'andere kant',
    scroll: 'bladeren',
    keepNote: 'bewaren',
    toQuestion: 'sluiten',
    change: 'wijzigen',
    remove: 'weghalen',
  },
  keyNames: {
    enter: 'enter',
    space: 'spatie',
    sideways: 'links/rechts',
    upDown: 'op/neer',
    orDigit: (key) => `${key} of cijfer`,
    yesNo: 'j/n',
    number: 'nummer + enter',
    removeNumber: 'w + nummer',
    ctrl: (letter) => `ctrl+${letter}`,
    shortCtrl: (letter) => `^${letter}`,
  },
  yesLetters: ['j', 'y'],
  noLetters: ['n'],
  yes: 'Ja',
  no: 'Nee',
  removeLetter: 'w',

  good: 'Goed:',
  poor: 'Liever niet:',
  locked:
    'Nog op slot: er is nog geen oorzaak die jullie delen. Wat je hier invult, wordt geparkeerd en komt straks terug.',
  stale:
    'Te herzien: een antwoord waar dit van afhangt, is veranderd. Klopt het nog, druk dan op enter.',
  staleMark: 'te herzien',
  preselected: 'Wat je eerder al aangaf, is aangevinkt. Klopt het niet, zet het dan uit.',
  draftBack: 'Je tekst van de vorige keer staat er weer.',
  unknown: 'weet ik niet',
  skipped: 'overgeslagen',
  mayPass: (skip, unknown) =>
    `Overslaan kan met ${skip}${unknown === undefined ? '' : `, "weet ik niet" met ${unknown}`}.`,
  notAnswered: 'nog open',
  stillSo: (answer) => `Nu: ${answer}. Met enter blijft dat zo.`,
  useTextBack: 'Wil je de tekst toch gebruiken? Typ er een spatie achter en druk op enter.',
  gone: (option) => `Eerder koos je "${option}". Dat kan hier niet meer.`,
  firstQuestion: 'Dit is de eerste vraag, verder terug kan niet.',
  noteAsk: 'Notitie bij deze vraag',
  noteKept: 'Notitie bewaard.',
  onlyThisOne: 'alleen deze',
  dateExamples(direction, time) {
    const hour = time ? ' 14.20 uur' : '';
    return direction === 'past'
      ? `Bijvoorbeeld: gisteren${hour}, vrijdag, 19-11, twee weken geleden.`
      : `Bijvoorbeeld: morgen${hour}, vrijdag, 10-12, over twee weken.`;
  },
  noDateYet: 'Hier lees ik nog geen datum in.',
  dateRead: (date) => `= ${date}`,
  sides: { lead: 'Jij', employee: 'Medewerker' },
  anchor: (value, text) => `${decimal(value)} = ${text}`,
  difference(lead, employee, unit) {
    if (lead === employee) return 'Jullie zitten gelijk.';
    const apart = withUnit(Math.abs(Math.round((lead - employee) * 1000) / 1000), unit);
    const higher = lead > employee ? 'jij zit hoger' : 'de medewerker zit hoger';
    return `Jullie zitten ${apart} uit elkaar: ${higher}.`;
  },
  moreAbove: (number) => `nog ${number} hierboven`,
  moreBelow: (number) => `nog ${number} hieronder`,
  scrollUp: 'meer hierboven',
  scrollDown: 'meer hieronder',

  helpTitle: 'Hulp bij deze vraag',
  help: {
    why: 'Waarom deze vraag',
    how: 'Zo pak je het aan',
    good: 'Goed',
    poor: 'Liever niet',
    followUp: 'Doorvragen',
    unknown: 'Weet je het niet?',
    keys: 'Toetsen',
  },
  whenUnknown: (question) => `Dan wordt dit een vraag aan de medewerker: "${question}"`,
  keyHelp: [
    ['enter', 'verder met dit antwoord'],
    ['ctrl+j', 'nieuwe regel in een tekst (alt+enter kan ook)'],
    ['ctrl+b', 'een stap terug (shift+tab kan ook)'],
    ['ctrl+o', 'deze vraag overslaan'],
    ['ctrl+x', 'weet ik niet, waar dat een antwoord is'],
    ['ctrl+n', 'een notitie erbij zetten'],
    ['ctrl+w', 'laatste woord wissen'],
    ['ctrl+u', 'wissen tot het begin van de regel, ctrl+y zet het terug'],
    ['ctrl+c', 'stoppen, alles is bewaard'],
    ['^b', 'betekent ctrl+b'],
  ],

  refusals: {
    empty: () => 'Er is nog niets ingevuld of gekozen.',
    required: () => 'Deze vraag kun je niet overslaan.',
    'no-dont-know': () => '"Weet ik niet" kan bij deze vraag niet.',
    'not-text': () => 'Hier hoort een tekst.',
    'too-long': ({ max = '' }) => `Dit is te lang: er passen ${max} tekens in. Kort het in.`,
    'not-a-number': ({ typed = '' }) =>
      typed.trim() === '' ? 'Typ een getal.' : `"${typed.trim()}" is geen getal.`,
    'out-of-range'({ min = '', max = '' }) {
      if (max === 'Infinity') return `Het moet ${min} of meer zijn.`;
      if (min === '-Infinity') return `Het mag hoogstens ${max} zijn.`;
      return `Kies een getal van ${min} tot en met ${max}.`;
    },
    'not-a-step': ({ step = '', min = '', max = '' }) =>
      `Kies een getal van ${min} tot en met ${max}, in stappen van ${step}.`,
    'not-a-date'({ typed = '', direction = '' }) {
      const where = typed.length > 30 ? 'Hierin' : `In "${typed}"`;
      const how =
        direction === 'past'
          ? 'gisteren, 19-11, twee weken geleden'
          : 'vrijdag, 27-11, over twee weken';
      return `${where} lees ik geen datum. Typ bijvoorbeeld: ${how}.`;
    },
    'day-only': () => 'Hier past alleen een dag. Laat het tijdstip weg.',
    'not-an-option': () => 'Dat staat niet in de lijst.',
    exclusive: ({ option = '' }) => `"${option}" kan alleen op zichzelf staan.`,
    'one-side-missing': () => 'Vul het voor jullie allebei in.',
    'needs-cause': () =>
      'Kies eerst samen een oorzaak, dan kun je vastleggen dat jullie het eens zijn.',
    'needs-words': () =>
      'Schrijf eerst op hoe de medewerker het zelf zegt, dan kun je vastleggen dat jullie het eens zijn.',
    check: () => 'Dit antwoord past nog niet bij de vraag.',
  },

  review: {
    title: (phase) => `${phase}: alles op een rij`,
    intro: 'Klopt het zo? Verander wat nog niet klopt.',
    nothing: 'Er is hier nog niets ingevuld.',
    staleCount: (number) =>
      number === 1
        ? 'Eén antwoord is nog te herzien.'
        : `${upperFirst(count(number))} antwoorden zijn nog te herzien.`,
    asideCount: (number) =>
      number === 1
        ? 'Eén eerder antwoord telt nu niet mee, door een ander antwoord. Het blijft bewaard.'
        : `${upperFirst(count(number))} eerdere antwoorden tellen nu niet mee, door een ander antwoord. Ze blijven bewaard.`,
    carriesFor: 'voor',
    carriesAgainst: 'tegen',
    noSuchNumber: (typed) => `Nummer ${typed} staat niet in de lijst.`,
    notANumber: (typed) =>
      `"${typed}" is geen nummer. Typ het nummer van het antwoord dat je wilt wijzigen.`,
    cannotRemove: (number) => `Nummer ${number} kun je niet weghalen, wel wijzigen.`,
    confirmRemove: (item) => `${item} helemaal weghalen?`,
  },
  staleAsk: {
    title: (changed, number) =>
      number === 1
        ? `Je hebt "${changed}" veranderd. Eén antwoord hing daarvan af. Het is bewaard.`
        : `Je hebt "${changed}" veranderd. ${upperFirst(count(number))} antwoorden hingen daarvan af. Ze zijn bewaard.`,
    ask: (number) => (number === 1 ? 'Klopt het nog?' : 'Kloppen ze nog?'),
    allHold: (number) =>
      number === 1
        ? 'Ja, het klopt nog'
        : number === 2
          ? 'Ja, allebei'
          : `Ja, alle ${count(number)}`,
    oneByOne: (number) => (number === 1 ? 'Nee, opnieuw bekijken' : 'Een voor een nalopen'),
    later: 'Later',
  },

  plain: {
    prompt: '> ',
    notShown: 'Wat je typt, is niet te zien. Sluit af met enter.',
    head: (where, title) => (title === '' ? where : `${where} (${title})`),
    commands:
      'Typ ? voor hulp, < voor terug, - om over te slaan, + en tekst voor een notitie, stop om te stoppen.',
    unknownCommand: 'Weet je het niet, typ dan ??',
    commandHelp: [
      ['enter', 'houdt het antwoord dat er al staat'],
      ['?', 'deze hulp'],
      ['<', 'een stap terug'],
      ['-', 'deze vraag overslaan'],
      ['??', 'weet ik niet, waar dat een antwoord is'],
      ['+ tekst', 'een notitie erbij zetten'],
      ['stop', 'stoppen, alles is bewaard'],
    ],
    textEnds: 'Meer regels mag. Klaar: een lege regel, of een regel met alleen een punt.',
    chooseOne: 'Typ het nummer van je keuze.',
    chooseSeveral: 'Typ de nummers, bijvoorbeeld: 1,3',
    chooseRanked: 'Typ de nummers op volgorde, het belangrijkste eerst. Bijvoorbeeld: 3,1',
    yesNo: 'Typ j of n.',
    now: (answer) => `Nu: ${answer}. Met enter blijft dat zo.`,
    marked: (answer) => `Je gaf eerder al aan: ${answer}. Met enter blijft dat zo.`,
    draft: (text) => `Nog niet af: ${text}. Met enter blijft dat zo.`,
    typedBefore: (text) => `Eerder typte je: "${text}". Wil je dat toch gebruiken, typ dan =`,
    saved: 'Bewaard.',
    savedAs: (answer) => `Bewaard: ${answer}`,
    scaleSide: (side, min, max, unit) =>
      `${side}, ${decimal(min)} tot en met ${withUnit(max, unit)}:`,
    dateRight: (date) =>
      `Gelezen als ${date}. Klopt dat, druk op enter. Anders: typ de datum opnieuw.`,
    textKept: 'Je tekst is bewaard. Typ wat erbij moet, of typ: opnieuw',
    again: 'opnieuw',
    stop: 'stop',
    enter: 'Druk op enter om verder te gaan.',
    reviewCommands:
      'Enter = verder. Nummer = wijzigen. w en nummer = weghalen. < = terug. stop = stoppen.',
  },
};
