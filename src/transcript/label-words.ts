// Words before a colon that tell who speaks, or that nobody is meant at all. Language data.
import type { Role } from './turn.ts';

/** As one of the words of a label: "Petra (teamleider)". */
const ROLE_WORDS: BothRoles = {
  teamlead: [
    ...['teamleider', 'teamleidster', 'teamlead', 'leidinggevende', 'leider', 'lead', 'coach'],
    ...['manager', 'teammanager', 'teamcoach', 'supervisor', 'floormanager', 'chef', 'baas'],
    ...['teamcoordinator', 'coordinator', 'hr', 'personeelszaken'],
  ],
  employee: [
    ...['medewerker', 'medewerkster', 'werknemer', 'werkneemster', 'agent', 'adviseur', 'coachee'],
    ...['klantadviseur', 'klantenservicemedewerker', 'collega', 'employee', 'bediende'],
  ],
};

/** Only when they are the whole label: "Mw. Jansen" is a lady, "Mw" alone is not. */
const ROLE_LABELS: BothRoles = {
  teamlead: ['tl', 'lg', 'ik', 'p&o', 'team leader'],
  employee: ['mdw', 'mw', 'medew', 'zij', 'hij', 'csr'],
};

type BothRoles = Readonly<Record<Role, readonly string[]>>;

/** Heads of notes and forms. */
const NOT_A_SPEAKER = new Set([
  ...['datum', 'tijd', 'tijdstip', 'duur', 'locatie', 'plaats', 'onderwerp', 'aanleiding', 'titel'],
  ...['aanwezig', 'aanwezigen', 'afwezig', 'deelnemers', 'notulist', 'verslag', 'notitie'],
  ...['notities', 'opmerking', 'opmerkingen', 'afspraak', 'afspraken', 'actie', 'acties'],
  ...['actiepunt', 'actiepunten', 'doel', 'doelen', 'conclusie', 'vervolg', 'evaluatie'],
  ...['oorzaak', 'gevolg', 'effect', 'gedrag', 'situatie', 'feit', 'feiten', 'norm', 'bron'],
  ...['citaat', 'reactie', 'let op', 'nb', 'ps', 'tip', 'vraag', 'vragen', 'antwoord'],
  ...['voorbeeld', 'samenvatting', 'reden', 'resultaat', 'bijlage', 'kenmerk', 'team', 'functie'],
  ...['afdeling', 'personeelsnummer', 'status', 'gesprek', 'soort', 'playbook', 'opname', 'taal'],
  ...['transcript', 'transcriptie', 'kind', 'language', 'subject', 'https', 'http', 'betreft'],
  ...['wat', 'wie', 'wanneer', 'waar', 'hoe', 'waarom', 'welke', 'pluspunten', 'verbeterpunten'],
]);

/** No name begins with these: "Ik zeg: ...", "Dus: ...". */
const BEGINS_A_SENTENCE = new Set([
  ...['ik', 'je', 'jij', 'u', 'ge', 'gij', 'hij', 'zij', 'ze', 'we', 'wij', 'jullie', 'hun', 'men'],
  ...[
    'dit',
    'dat',
    'deze',
    'die',
    'de',
    'het',
    'een',
    'er',
    'dus',
    'en',
    'maar',
    'want',
    'of',
    'om',
  ],
  ...['als', 'dan', 'toen', 'nu', 'ja', 'nee', 'nou', 'kijk', 'goed', 'oke', 'stel', 'wat', 'wie'],
  ...[
    'hoe',
    'waar',
    'waarom',
    'wanneer',
    'welke',
    'zo',
    'ook',
    'nog',
    'alleen',
    'zeg',
    'denk',
    'met',
  ],
  ...['mijn', 'jouw', 'uw', 'ons', 'onze', 'eerst', 'daarna', 'bijvoorbeeld', 'kortom', 'omdat'],
  ...['voor', 'na', 'in', 'op', 'bij', 'van', 'eigenlijk', 'gewoon', 'iets', 'niets', 'vandaag'],
]);

/** Has no accents to take off. */
const PLAIN = /^[ -~]*$/;

/** Without capitals, accents and double spaces, so that "TEAMLEIDER" and "Teamleider" are one. */
export function comparableLabel(label: string): string {
  const plain = PLAIN.test(label) ? label : label.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What the label itself says of the side; undefined for a name. */
export function roleInLabel(label: string): Role | undefined {
  return roleIn(comparableLabel(label));
}

function roleIn(comparable: string): Role | undefined {
  const whole = comparable.replace(/\.$/, '');
  const words = whole.split(/[^\p{L}&]+/u);
  const says = (role: Role) =>
    ROLE_LABELS[role].includes(whole) || words.some((word) => ROLE_WORDS[role].includes(word));
  const lead = says('teamlead');
  // "Teamleider en medewerker" is a heading.
  if (lead === says('employee')) return undefined;
  return lead ? 'teamlead' : 'employee';
}

/** Whether these words before a colon can be a person at all. */
export function canBeSpeaker(label: string): boolean {
  const whole = comparableLabel(label);
  if (roleIn(whole) !== undefined) return true;
  return !NOT_A_SPEAKER.has(whole) && !BEGINS_A_SENTENCE.has(whole.split(/[ ,.]/)[0] ?? '');
}
