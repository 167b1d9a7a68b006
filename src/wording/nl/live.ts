// De woorden van het scherm tijdens het gesprek: kort, en niets wat een ander als oordeel kan lezen.

import { lowerFirst } from '../../domain/letter-case.ts';
import type { LineRefusal } from '../../interview/live-keep.ts';
import { many } from './many.ts';

export const live = {
  /** `time` is "14:05". */
  clock: (time: string) => time.replace(':', '.'),
  minutes: (count: number) => `${count} min`,
  emptyHint: 'leeg: esc',
  next: 'volgende: ',
  noNext: 'dit is de laatste vraag',
  noQuestion: 'Luister, en schrijf op wat je hoort.',
  answered: 'hier staat al een antwoord van de medewerker',
  /** A counter-move, shortened to the one sentence to say. */
  breathe: (move: string) =>
    move.endsWith('?') ? `adem, vraag: ${lowerFirst(move)}` : `adem, zeg: ${lowerFirst(move)}`,
  against: (cause: string) => `niet ${cause}`,
  pickedCause: (cause: string) => `${cause}: wat hoor of zie je?`,
  againstHint: '- ervoor: past er niet bij',
  draftBack: 'Je regel van daarnet staat er weer.',
  marks: 'Zeg het zo:',
  moreMarks: 'meer',
  paused: 'pauze',
  pausedHow: 'pauze (een toets: verder)',
  notKept: (what: string) => `Nog niet bewaard. ${what}`,
  refusals: {
    empty: 'Er staat nog niets achter.',
    'no-cause': 'Kies eerst waar het bij past.',
    'no-words': 'Schrijf erachter wat je hoorde of zag.',
    'too-long': 'Dit is te lang voor één regel. Maak er twee van.',
    'which-mark': 'Kies een nummer.',
  } satisfies Record<LineRefusal, string>,
  end: {
    ask: 'Is het gesprek klaar?',
    onward: 'ja, straks verder met afronden',
    openFirst: (count: number) =>
      `ja, en eerst nog langs ${many(count, 'open vraag', 'open vragen')}`,
    back: 'andere toets: terug naar het gesprek',
  },
  keys: {
    quote: 'citaat',
    evidence: 'aanwijzing',
    mark: 'merkte iets',
    next: 'volgende vraag',
    nextShort: 'vraag',
    help: 'hulp',
    pause: 'pauze',
    end: 'klaar',
    stop: 'stop',
    close: 'sluiten',
    back: 'terug',
    digit: 'cijfer',
    choose: 'kiezen',
  },
  keyHelp: [
    ['enter', 'de regel bewaren, met de tijd erbij'],
    ['"', 'ervoor: een citaat, meteen het antwoord op de vraag die er staat'],
    ['+', 'ervoor: een aanwijzing; dan een cijfer of letter, dan wat je hoorde'],
    ['+-', 'het tegendeel: dit past er juist niet bij'],
    ['+3', 'zonder woorden: geldt voor de regel die je net schreef'],
    ['!', 'je merkt iets bij jezelf of de ander: kies wat je nu zegt'],
    ['ctrl+t', 'hetzelfde als !, ook midden in een regel'],
    ['pijltjes', 'vorige en volgende vraag, als de regel leeg is'],
    ['tab', 'volgende vraag; shift+tab of ctrl+b: vorige'],
    ['esc', 'scherm meteen leeg; een andere toets haalt alles terug'],
    ['ctrl+p', 'pauze: de tijd staat stil'],
    ['ctrl+e', 'het gesprek is klaar'],
    ['ctrl+c', 'stoppen, alles is bewaard'],
  ] as readonly (readonly [string, string])[],
  plain: {
    commands:
      'Typ een regel en enter: een notitie. " ervoor: een citaat. + ervoor: een aanwijzing. !: je merkte iets. Woorden: volgende, vorige, hulp, leeg, pauze, klaar, stop.',
    words: {
      volgende: 'next',
      '>': 'next',
      vorige: 'previous',
      '<': 'previous',
      hulp: 'help',
      '?': 'help',
      leeg: 'clear',
      pauze: 'pause',
      klaar: 'end',
      stop: 'stop',
    } as Readonly<Record<string, PlainWord>>,
    commandHelp: [
      ['" tekst', 'een citaat, meteen het antwoord op de vraag'],
      ['+ 3 tekst', 'een aanwijzing; + alleen noemt de nummers, +-3 is het tegendeel'],
      ['!', 'je merkte iets: noemt wat je kunt zeggen; !2 kiest nummer 2'],
      ['volgende', 'de volgende vraag; vorige gaat terug'],
      ['leeg', 'schuift alles van het scherm'],
      ['pauze', 'de tijd staat stil'],
      ['klaar', 'het gesprek is klaar'],
      ['stop', 'stoppen, alles is bewaard'],
    ] as readonly (readonly [string, string])[],
    kept: (time: string) => `${time} bewaard.`,
    goOn: 'Enter om verder te gaan.',
    chooseEnd: 'Typ het nummer. Enter: terug naar het gesprek.',
    chooseCause: 'Typ het nummer, en erachter wat je hoorde of zag. Enter: terug.',
    chooseMark: 'Typ het nummer. Enter: terug.',
    noPrevious: 'Dit is de eerste vraag.',
    time: (time: string, minutes: string) => `${time}, ${minutes}.`,
  },
  stopped: (id: string) => `Bewaard. Ga verder met: coachwijzer live ${id}`,
  over: (lines: number) => `Het gesprek is bewaard, met ${many(lines, 'regel', 'regels')}.`,
  goOnAt: (phase: string, id: string) =>
    `Verder met ${lowerFirst(phase)}: coachwijzer hervat ${id}`,
  goOnOpen: (count: number, id: string) =>
    `Verder met ${many(count, 'vraag die nog openstaat', 'vragen die nog openstaan')}: coachwijzer hervat ${id}`,
};

type PlainWord = 'next' | 'previous' | 'help' | 'clear' | 'pause' | 'end' | 'stop';

export type LiveWords = typeof live;
