// Words before a colon that tell who speaks, or that nobody is meant at all. Language data.
import { isOnlyRole, roleInComparable } from './role-words.ts';
import type { Role } from './turn.ts';

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

/** Has no accents to take off, and one space between its words. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const FIRST_WORD = /^[^ ,.]*/;
/** "Hr. Jansen"; HR in capitals is the department. */
const SIR = /\bHr\b/;

/** Without capitals, accents and double spaces, so that "TEAMLEIDER" and "Teamleider" are one. */
export function comparableLabel(label: string): string {
  if (PLAIN.test(label)) return label.toLowerCase();
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What the label itself says of the side; undefined for a name. */
export function roleInLabel(label: string): Role | undefined {
  return roleInComparable(comparableLabel(label.replace(SIR, 'heer')));
}

/** Whether nobody is named in it: "Teamleider", "de coach", "TL". */
export function namesNobody(label: string): boolean {
  return roleInLabel(label) !== undefined && isOnlyRole(comparableLabel(label));
}

/** Whether these words before a colon, as `comparableLabel` made them, can be a person at all. */
export function canBeSpeaker(label: string): boolean {
  const isHead = NOT_A_SPEAKER.has(label);
  if (!isHead && !BEGINS_A_SENTENCE.has(FIRST_WORD.exec(label)?.[0] ?? '')) return true;
  return roleInComparable(label) !== undefined;
}
