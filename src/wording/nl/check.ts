// The check of a text or a talk in Dutch: its headings, its findings, and what to try next time.

import { upperFirst } from '../../domain/letter-case.ts';
import type { UtteranceKind } from '../../pitfalls/utterance.ts';
import type { Order } from '../../transcript/balance.ts';
import type { QuestionCounts } from '../../transcript/count-questions.ts';
import { longDate } from './dates.ts';
import { many } from './many.ts';
import { reportWords } from './report.ts';

const quoted = reportWords.quote;

const signals = (count: number) => many(count, 'signaal', 'signalen');

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** "beurt 7", "beurt 7 en 9", "beurt 7, 9 en 11" */
function turns(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  const all =
    numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} en ${last}`;
  return `beurt ${all}`;
}

/** To the second up to ten minutes, then to the minute. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return many(whole, 'seconde', 'seconden');
  if (whole >= 600) return `${Math.round(whole / 60)} minuten`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export const check = {
  /** Who is meant, where a sentence needs a word for it. */
  side: { teamlead: 'teamleider', employee: 'medewerker' },
  reader: 'mezelf',
  sides: (lead: string, employee: string) => `teamleider ${lead}, medewerker ${employee}`,

  talk: (count: number) => `Gesprek van ${many(count, 'beurt', 'beurten')}.`,
  who: (leads: readonly string[], employees: readonly string[]) =>
    [
      ...(leads.length > 0 ? [`Teamleider: ${leads.join(', ')}.`] : []),
      ...(employees.length > 0 ? [`Medewerker: ${employees.join(', ')}.`] : []),
    ].join(' '),
  guessed:
    'Wie de teamleider is, maak ik op uit het gesprek. Klopt het niet? Zet er --teamleider NAAM achter.',
  wordsBefore: (count: number) =>
    `De tekst boven de eerste beurt (${many(count, 'woord', 'woorden')}) is niet nagekeken: niemand zegt die.`,
  notes: (count: number) =>
    `Geen gesprek met beurten; gelezen als notities (${many(count, 'stuk', 'stukken')}).`,
  /** In place of a file name. */
  standardInput: 'standaardinvoer',
  askLead: 'Wie van deze mensen is de teamleider?',

  none: 'Geen signaal gevonden. Dat is niet hetzelfde als in orde.',
  found: (count: number, places: number, kind: 'talk' | 'notes') =>
    `${upperFirst(signals(count))} in ${kind === 'talk' ? many(places, 'beurt', 'beurten') : many(places, 'stuk', 'stukken')}. Een signaal is een vraag, geen oordeel: kijk zelf of het klopt. Erachter staat hoe vaak zo'n signaal raak is.`,
  turn: (n: number) => `Beurt ${n}`,
  line: (line: number) => `Regel ${line}`,
  kind: {
    teamlead: 'teamleider',
    employee: 'woorden van de medewerker',
    note: 'notitie',
    agreement: 'afspraak',
  } satisfies Readonly<Record<UtteranceKind, string>>,
  /** @param certainty 0 to 1 */
  possible: (certainty: number) => {
    // Never ten of ten: a sign in a text is never certain.
    const times = Math.min(9, Math.max(1, Math.round(certainty * 10)));
    return `mogelijk; ${times} op de 10`;
  },
  seenBefore: (place: string) => `zie ${place}`,
  sayThen: (sentence: string) => `Zeg dan: ${quoted(sentence)}`,
  better: (advice: string) => `Beter: ${advice}`,
  justBefore: (n: number, words: string) =>
    `Wat deed jij vlak daarvoor? ${upperFirst(turns([n]))}: ${quoted(words)}`,

  sections: {
    flags: 'Wat opvalt',
    balance: 'De balans',
    course: 'Het verloop',
    causes: 'Waar de woorden van de medewerker op wijzen',
    advice: 'Om de volgende keer te proberen',
  },
  balance: {
    share: 'Aan het woord',
    time: 'In tijd',
    questions: 'Vragen van de teamleider',
    longest: 'Langste beurt',
    summaries: 'Teruggegeven',
    silences: 'Stilte',
    order: 'Volgorde',
  },
  percent,
  wordCount: (count: number) => many(count, 'woord', 'woorden'),
  shareOf: (share: number, count: number) =>
    `${percent(share)} (${many(count, 'woord', 'woorden')})`,
  timeOf: (share: number, seconds: number) => `${percent(share)} (${duration(seconds)})`,
  questions: ({ open, closed, leading }: QuestionCounts) => {
    const kinds = [`${open} open`, `${closed} gesloten`];
    if (leading > 0) kinds.push(`${leading} met het antwoord erin`);
    return open + closed + leading === 0 ? 'geen' : kinds.join(', ');
  },
  longest: (words: number, n: number) => `${many(words, 'woord', 'woorden')} (${turns([n])})`,
  noTurn: 'geen woord',
  summaries: (numbers: readonly number[]) =>
    numbers.length === 0
      ? 'nergens gehoord dat je samenvat of teruggeeft wat de ander zei'
      : `${numbers.length} keer samengevat of teruggegeven wat de ander zei (${turns(numbers)})`,
  silences: (count: number, longest: number, n: number | undefined) =>
    count === 0
      ? 'nergens drie seconden of langer'
      : `${count} keer drie seconden of langer, de langste ${duration(longest)}${n === undefined ? '' : ` (${turns([n])})`}`,
  /** Undefined when there was neither. */
  order: ({ solution, cause }: Order): string | undefined => {
    if (solution !== undefined && cause !== undefined) {
      return solution < cause
        ? `eerst een oplossing (${turns([solution])}), pas later een teken van een oorzaak (${turns([cause])})`
        : `eerst een teken van een oorzaak (${turns([cause])}), daarna een oplossing (${turns([solution])})`;
    }
    if (solution !== undefined) {
      return `een oplossing (${turns([solution])}), en geen teken van een oorzaak`;
    }
    return cause === undefined
      ? undefined
      : `een teken van een oorzaak (${turns([cause])}), en nog geen oplossing`;
  },
  courseRows: { signals: 'signalen' },
  /** A row of the course, to be heard: "Teamleider: 7 5 4. Signalen in stuk 5 en 7." */
  courseHeard: (side: string, heights: readonly number[], parts: readonly number[]) => {
    const found =
      parts.length === 0 ? '' : ` Signalen in ${turns(parts).replace('beurt', 'stuk')}.`;
    return `${side}: ${heights.join(' ')}.${found}`;
  },
  courseAbout:
    'Tien stukken met evenveel woorden, van begin tot eind: hoe hoger, hoe meer aan het woord. Een ! is een signaal.',
  courseAboutDigits:
    'Tien stukken met evenveel woorden, van begin tot eind: 0 is stil, 9 is bijna alles. Een ! is een signaal.',
  courseAboutHeard:
    'Tien stukken met evenveel woorden, van begin tot eind: 0 is stil, 9 is bijna alles.',
  causes: {
    willen: 'Willen',
    kunnen: 'Kunnen',
    snappen: 'Snappen',
  } as Readonly<Record<string, string>>,
  causesAbout:
    'Dit is een vermoeden. Vastgesteld is een oorzaak pas als jullie die samen op tafel hebben.',
  causeWords: (words: string, n: number) => `${quoted(words)} (${turns([n])})`,

  advice: {
    sayInstead: (title: string, numbers: readonly number[], sentence: string) =>
      `${title} (${turns(numbers)}). Merk je het weer, zeg dan: ${quoted(sentence)}`,
    lookBefore: (title: string, n: number, sentence: string) =>
      n > 1
        ? `${title} (${turns([n])}): kijk wat jij in beurt ${n - 1} zei. Zeg de volgende keer: ${quoted(sentence)}`
        : `${title} (${turns([n])}). Zeg de volgende keer: ${quoted(sentence)}`,
    askOn: (cause: string, n: number, sentence: string) =>
      `In beurt ${n} klonk iets wat op ${cause} kan wijzen. Vraag daar door: ${quoted(sentence)}`,
    causeFirst: (n: number) =>
      `De eerste oplossing kwam in beurt ${n}, voordat er een oorzaak op tafel lag. Vraag eerst: ${quoted('Waar ligt het volgens jou aan?')}`,
    talkLess: (share: number) =>
      `${percent(share)} van de woorden kwam van jou. Stel een vraag, en zeg dan niets tot het antwoord er is.`,
    shorter: (n: number, words: number) =>
      `Je langste beurt had ${words} woorden (${turns([n])}). Stop na drie zinnen en vraag: ${quoted('Hoe is dat voor jou?')}`,
    noLeading: (count: number) =>
      `Je stelde ${count} vragen waar het antwoord al in zat. Laat "toch?" en "vind je niet?" weg en vraag: ${quoted('Hoe kijk jij ernaar?')}`,
    askOpen: (open: number, closed: number) =>
      `Je stelde ${closed} gesloten en ${many(open, 'open vraag', 'open vragen')}. Begin met wat, hoe of welke: ${quoted('Wat maakt het lastig?')}`,
    giveBack: `Geef een keer terug wat je hoorde, en vraag of het klopt: ${quoted('Als ik je goed begrijp, loopt het vast zodra het druk wordt. Klopt dat?')}`,
    leaveSilence:
      'Laat na een open vraag een stilte vallen en tel in je hoofd tot vijf. Vaak komt het echte antwoord dan pas.',
    ownWords: `Vraag voor je afsluit: ${quoted('Wat neem jij mee uit dit gesprek, in je eigen woorden?')}`,
    whatHelps: `Sluit af met: ${quoted('Wat heb je van mij nodig om dit te laten lukken?')}`,
  },

  document: {
    title: (date: string) => `Controle van een gesprek, ${longDate(date)}`,
    notesTitle: (date: string) => `Controle van notities, ${longDate(date)}`,
    properties: { date: 'datum', kind: 'soort', audience: 'voor' },
    kind: 'controle',
    notice:
      'Alleen voor jezelf. Er staan woorden van de medewerker in: het kan onder het recht op inzage vallen. Gooi het weg als je het niet meer nodig hebt.',
    courseAbout:
      'Tien stukken met evenveel woorden, van begin tot eind: wie was hoeveel aan het woord?',
    written: (path: string) => `Geschreven: ${path}`,
  },
};
