// What is wrong with signals.yaml and how to put it right, said to the trainer who writes it.
import type {
  OwnSignalCode,
  SignalProblem,
  SignalProblemCode,
} from '../../pitfalls/signals/signal-problem.ts';
import type { ProblemCode } from '../../playbook/problem-codes.ts';
import type { ProblemWords } from '../problem-words.ts';
import { playbookProblems } from './playbook-problems.ts';
import { shapeProblems } from './playbook-shape-problems.ts';
import { oneOf } from './playbook-things.ts';

type Details = SignalProblem['details'];

/** What the problem is in: `signaal "dreigt-met-contract"`, `signaal nummer 3`, `"words"`. */
function thing({ in: list, inId: id }: Details): string {
  if (list === undefined) return 'het bestand';
  if (list !== 'signals' || id === undefined) return `"${list}"`;
  return id.startsWith('#') ? `signaal nummer ${id.slice(1)}` : `signaal "${id}"`;
}

const KINDS: Readonly<Record<string, string>> = {
  teamlead: 'wat de teamleider zegt',
  employee: 'wat de medewerker zegt',
  note: 'notities',
  agreement: 'afspraken',
};

const phrase = (d: Details) => `${thing(d)}: "${d.phrase}"`;

/** Where it looks like one word, the reason has to be said. */
function asSeveral(written = ''): string {
  return /^\p{L}[\p{L}\p{M}]*\d/u.test(written)
    ? ': een cijfer achter letters begint een nieuw woord'
    : '';
}

type Sentence = (details: Details) => string;

const own: Record<OwnSignalCode, Sentence> & Partial<Record<ProblemCode, Sentence>> = {
  // The same slips as in a playbook, said of this file
  ...shapeProblems(thing),
  'too-large': (d) => `het bestand is groter dan ${d.limit} MB. Is dit het goede bestand?`,
  'not-a-map': () => 'dit bestand begint met sleutels, zoals "signals:".',
  'yaml-directive': () => 'een regel die met % begint, hoort hier niet. Haal hem weg.',
  'duplicate-id': (d) =>
    `de id "${d.id}" is al gebruikt (${d.other}). Geef elk signaal een eigen id.`,

  'key-not-for-kind': (d) =>
    `${thing(d)}: "${d.key}" hoort niet bij een signaal van de soort "${d.kind}".`,
  'no-phrases': (d) =>
    `${thing(d)}: hier is niets om op te letten. Geef minstens één zinsdeel onder "any" of "all".`,
  'side-not-for-class': (d) =>
    `${thing(d)}: "${d.class}" is de valkuil van de ander; ${KINDS[d.side ?? ''] ?? d.side} kan daar geen teken van zijn.`,

  'phrase-empty': (d) =>
    `${phrase(d)} kan ook op niets slaan. Zorg dat er altijd minstens één woord overblijft.`,
  'phrase-sign': (d) =>
    `${phrase(d)}: het teken ${d.sign} betekent hier niets. Reguliere expressies werken niet; schrijf woorden, (a|b), [misschien] en "...".`,
  'phrase-bracket': (d) => `${phrase(d)}: het haakje ${d.sign} heeft geen wederhelft.`,
  'phrase-star': (d) =>
    `${phrase(d)}: een * staat vooraan of achteraan een stuk van minstens drie letters, zoals ziek* of *loos, niet bij "${d.word}".`,
  'phrase-gap': (d) =>
    `${phrase(d)}: "${d.gap}" past hier niet. Zet het tussen woorden, met hoogstens 12 woorden ertussen: ...12.`,
  'phrase-too-long': (d) => `${phrase(d)} is langer dan ${d.limit} tekens. Maak er meer van.`,
  'phrase-too-deep': (d) =>
    `${phrase(d)} heeft te veel haakjes in elkaar. Maak er meer zinsdelen van.`,
  'unknown-words': (d) =>
    d.known === ''
      ? `${phrase(d)}: er is geen woordenlijst "${d.name}". Zet hem onder "words".`
      : `${phrase(d)}: er is geen woordenlijst "${d.name}". Wel${d.more ? ' bijvoorbeeld' : ''}: ${oneOf(d.known)}.`,
  'unknown-class': (d) => `${phrase(d)}: <${d.name}> bestaat niet. Wel: ${oneOf(d.known)}.`,
  'not-one-word': (d) =>
    `de woordenlijst "${d.name}": "${d.phrase}" is meer dan één woord${asSeveral(d.phrase)}. Zet dat in een zinsdeel van het signaal zelf.`,
  'same-phrase': (d) => `${phrase(d)} staat twee keer in deze lijst.`,
  'unused-words': (d) => `de woordenlijst "${d.name}" wordt nergens gebruikt.`,

  'example-silent': (d) =>
    `signaal "${d.id}" slaat niet aan op zijn eigen voorbeeld: "${d.example}"`,
  'example-fires': (d) =>
    `signaal "${d.id}" moet hier zwijgen, maar slaat aan op "${d.words}": "${d.example}"`,
  'example-not-in-scope': (d) =>
    `signaal "${d.id}" kijkt alleen naar ${d.kinds}; dit voorbeeld is daar niet bij: "${d.example}"`,
};

export const signalProblems: ProblemWords<SignalProblemCode> = {
  warning: playbookProblems.warning,
  nearMiss: playbookProblems.nearMiss,
  sentences: { ...playbookProblems.sentences, ...own },
};
