// What is wrong with the files of a playbook as text and as YAML.
import type { ProblemWords } from '../problem-words.ts';

type Sentences = Partial<ProblemWords['sentences']>;

/** Slips that have a remedy of their own. */
const SLIPS: Readonly<Record<string, string>> = {
  'closing-quote': 'hier begint een aanhalingsteken dat nergens wordt gesloten.',
  'second-colon':
    'er staat nog een dubbele punt in deze regel. Zet de hele tekst tussen aanhalingstekens.',
  'no-colon':
    'hier ontbreekt een dubbele punt, of deze regel hoort verder ingesprongen bij de tekst erboven.',
  'closing-bracket': 'hier ontbreekt het haakje dat de lijst of het blok sluit.',
  comma: 'hier ontbreekt een komma.',
  'reserved-start':
    'een tekst mag niet met dit teken beginnen. Zet de hele tekst tussen aanhalingstekens.',
  'text-after':
    'hier staat nog tekst achter een woord met * of achter een aanhalingsteken. Zet alles tussen aanhalingstekens.',
  'bad-escape': 'een backslash met dit teken erachter kan niet. Gebruik enkele aanhalingstekens.',
  'no-dash': 'hier ontbreekt het streepje van een lijst, of de regel is verkeerd ingesprongen.',
};

const slipOr =
  (other: string) =>
  ({ slip }: Readonly<Record<string, string>>) =>
    SLIPS[slip ?? ''] ?? other;

export const fileProblems = {
  'no-files': () => 'hier staat geen playbook: er is geen .yaml-bestand.',
  'too-large': (d) =>
    `het playbook is groter dan ${d.limit} MB. Zo groot is geen playbook; is dit het goede bestand?`,
  'too-many-tokens': () =>
    'hier staat veel meer in dan een playbook nodig heeft. Is dit het goede bestand?',
  'too-deep': () => 'hier is te diep ingesprongen of genest: zo diep gaat geen playbook.',
  'nul-character': () =>
    'dit is geen gewone tekst, waarschijnlijk UTF-16. Sla het bestand op als UTF-8.',
  'broken-character': () =>
    'hier is een letter verloren gegaan. Typ die opnieuw en sla het bestand op als UTF-8.',
  'control-character': (d) =>
    `hier staat een onzichtbaar stuurteken (${d.character}). Haal het weg.`,
  mojibake: (d) =>
    `"${d.typed}" is waarschijnlijk een verminkte "${d.meant}". Herstel het en sla op als UTF-8.`,
  'empty-file': () => 'dit bestand is leeg.',
  'only-comments': () => 'in dit bestand staat alleen commentaar.',
  'empty-part': () => 'in dit bestand staat nog niets; het telt niet mee.',
  'key-in-two-files': (d) =>
    `"${d.key}" staat ook al in ${d.other}. Alleen lijsten mogen over bestanden verdeeld zijn.`,
  'list-and-no-list': (d) =>
    `"${d.key}" is op de ene plek een lijst en op de andere niet (zie ook ${d.other}).`,
  'more-problems': (d) => `en daarna nog ${d.count} problemen. Begin met de eerste.`,

  'yaml-syntax': slipOr(
    'dit is geen geldige YAML. Kijk naar inspringing, streepjes en dubbele punten.',
  ),
  'tab-indent': () => 'hier staat een tab. Spring in met spaties, twee per niveau.',
  'bad-indent': slipOr('deze regel is anders ingesprongen dan de regels waar hij bij hoort.'),
  'missing-character': slipOr(
    'hier ontbreekt een teken: een dubbele punt, komma, haakje of spatie.',
  ),
  'several-documents': () =>
    'na "---" begint een tweede document. Zet elk playbook in een eigen map of bestand.',
  'yaml-directive': () => 'een regel die met % begint, hoort niet in een playbook. Haal hem weg.',
  'yaml-tag': () => 'een tag (een woord met ! ervoor) hoort niet in een playbook. Haal hem weg.',
  'merge-key': () => '"<<" werkt hier niet. Schrijf de sleutels voluit.',
  'unknown-alias': (d) =>
    `"*${d.alias ?? ''}" verwijst naar "&${d.alias ?? ''}", maar dat staat hier niet boven. Is het gewone tekst? Zet er dan aanhalingstekens omheen.`,
  'too-many-aliases': (d) =>
    `er staan meer dan ${d.limit} verwijzingen met * in dit bestand. Schrijf ze voluit.`,
  'alias-too-big': (d) =>
    `met "*${d.alias}" wordt het playbook onleesbaar groot. Schrijf het voluit.`,
  'alias-in-itself': (d) => `"*${d.alias}" staat binnen het stuk waar het zelf naar verwijst.`,
  'duplicate-key': (d) => `"${d.key}" staat hier twee keer; de eerste keer in regel ${d.first}.`,
  'key-not-text': () => 'links van de dubbele punt hoort één woord te staan.',
  'not-a-map': () => 'een playbook begint met sleutels, zoals "id: mijn-playbook".',
} satisfies Sentences;
