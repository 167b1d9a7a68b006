// What dossier says on the way from concept to final, in Dutch.

import type { Confirmation } from '../../interview/event.ts';
import type { FileRecord } from '../../record/file-record.ts';
import { needsReason } from '../../record/record-instructions.ts';
import type { Obstacle, RecordStep } from '../../record/record-steps.ts';
import { longDate } from './dates.ts';
import { many } from './many.ts';

export const recordDesk = {
  /** What has not come yet is said as one thing: what the record waits for. */
  status: ({ version, state, shared, view, confirmation }: FileRecord): readonly string[] => {
    const lines = [`Versie ${version}: ${STATES[state]}.`];
    if (shared === undefined) return [...lines, 'Nog niet gedeeld met de medewerker.'];
    const how = shared.channel === '' ? '' : ` (${shared.channel})`;
    lines.push(`Gedeeld op ${longDate(shared.on)}${how}.`);
    if (view !== undefined) {
      const came = view.text === '' ? 'Geen zienswijze gekregen tot' : 'Zienswijze ontvangen op';
      lines.push(`${came} ${longDate(view.on)}.`);
    }
    if (confirmation) {
      lines.push(`Bevestiging: ${CONFIRMED[confirmation.kind]}, ${longDate(confirmation.on)}.`);
    }
    const waits = [
      ...(view === undefined ? ['de zienswijze'] : []),
      ...(confirmation === undefined ? ['de bevestiging'] : []),
      ...(confirmation?.reason === '' && needsReason(confirmation.kind)
        ? ['de reden bij de bevestiging']
        : []),
    ];
    return waits.length === 0
      ? lines
      : [...lines, `Nog te noteren: ${waits.join(' en ')} van de medewerker.`];
  },
  notBegun: 'Nog niet begonnen: wat al in het gesprek staat en mee mag, wordt overgenomen.',
  missing: (labels: readonly string[]) => `Nog in te vullen: ${labels.join(', ')}.`,
  open: (count: number) => `Nog te beslissen: ${many(count, 'plek', 'plekken')} in de tekst.`,
  notClosed: 'De slotvraag is nog niet beantwoord.',
  ask: 'Wat wil je doen?',
  steps: {
    fill: 'Het verslag aanvullen en nakijken',
    check: 'Nakijken wat erbij is gekomen',
    write: 'Bestanden maken',
    read: 'Het verslag lezen',
    change: 'Alles op een rij, om iets te veranderen',
    share: 'Noteren dat het verslag met de medewerker gedeeld is',
    view: 'De zienswijze van de medewerker noteren',
    confirm: 'De bevestiging van de medewerker noteren',
    finish: 'Het verslag definitief maken',
    correct: 'Iets corrigeren: een nieuwe versie beginnen',
    stop: 'Klaar voor nu',
  },
  stepsAbout: {
    fill: 'Alleen wat nog ontbreekt wordt gevraagd.',
    check: 'De zienswijze en wat je verder noteerde. Daarna de slotvraag.',
    write: 'Als concept om te delen, of definitief voor HR.',
    read: 'Op dit scherm, zoals de medewerker het krijgt.',
    change: 'Zolang het nog niet gedeeld is.',
    share: 'Wanneer, en hoe: uitgeprint, gemaild of samen gelezen.',
    view: 'Wat de medewerker erover wil toevoegen, in eigen woorden. Niets is ook goed.',
    confirm: 'Akkoord, alleen gezien, ontvangen, geweigerd of geen reactie.',
    finish: 'Daarna kan er alleen nog een nieuwe versie komen.',
    correct: 'Wat er stond blijft bewaard; de reden en de datum komen in het verslag.',
  },
  formats: 'Welke bestanden wil je?',
  formatChoices: {
    docx: 'Word (docx): om te delen en te laten lezen',
    pdf: 'Pdf: voor HR',
    md: 'Markdown: platte tekst met kopjes',
    html: 'Webpagina: leest ook op een telefoon',
  },
  sharedOn: 'Op welke dag heb je het gedeeld?',
  channel: 'Hoe heb je het gedeeld?',
  channelHint: 'bijvoorbeeld: samen gelezen, uitgeprint meegegeven, gemaild',
  viewOn: 'Op welke dag kreeg je de zienswijze? Of, als er niets kwam: tot welke dag was er tijd?',
  viewText: 'Wat wil de medewerker toevoegen?',
  viewHint: 'letterlijk overnemen; leeg als er niets is',
  confirmKind: 'Hoe bevestigde de medewerker het verslag?',
  confirmKindAbout: {
    akkoord: 'Is het met de inhoud eens.',
    'gezien-niet-akkoord': 'Heeft het gelezen en is het niet (helemaal) eens.',
    ontvangen: 'Heeft het gekregen, meer niet.',
    geweigerd: 'Wil niets bevestigen. Dat mag, en het verslag houdt zijn waarde.',
    'geen-reactie': 'Liet niets horen, ook niet na een herinnering.',
  } satisfies Readonly<Record<Confirmation, string>>,
  confirmOn: 'Op welke dag?',
  confirmWhy: {
    ask: 'Wat is de reden, in de woorden van de medewerker?',
    hint: 'weet je het niet, schrijf dan wat je hebt gedaan om het te vragen',
    needed: 'Hier hoort een reden bij: anders leest het later als instemming.',
  },
  correct: {
    ask: 'Wat klopte er niet?',
    hint: 'één neutrale zin; die komt met de datum in het verslag',
    needed: 'Zeg kort wat er niet klopte: anders is later niet te zien wat er veranderde.',
  },
  dayHint: 'bijvoorbeeld vandaag, gisteren of 26 november',
  notADay: 'Dat is geen dag die ik ken. Probeer het zo: vandaag, gisteren of 26-11.',
  notYet: (day: string) => `${longDate(day)} moet nog komen. Noteer dit als het gebeurd is.`,
  tooEarly: (day: string) => `Dat is vóór ${longDate(day)}, en dat kan hier niet.`,
  back: 'Terug',
  paused: (id: string) => `Bewaard. Ga verder met: coachwijzer dossier ${id}`,
  sureFinal: 'Definitief maken? Daarna verandert deze versie niet meer.',
  yes: 'Ja',
  no: 'Nee, nog niet',
  done: {
    share: 'Genoteerd: gedeeld. Geef de medewerker de tijd om te reageren.',
    view: 'Genoteerd.',
    confirm: 'Genoteerd.',
    finish: 'Het verslag is definitief. De pdf voor HR maak je met "Bestanden maken".',
    correct: 'Een nieuwe versie. Vul aan, kijk na en deel opnieuw.',
  } satisfies Readonly<Record<RecordStep, string>>,
  obstacles: {
    incomplete: 'er ontbreken nog antwoorden',
    'open-hits': 'er zijn nog plekken in de tekst waar je over moet beslissen',
    'not-closed': 'de slotvraag is nog niet beantwoord',
    'not-shared': 'het is nog niet met de medewerker gedeeld',
    'no-view': 'de zienswijze van de medewerker is nog niet gevraagd',
    'no-confirmation': 'het is nog niet bevestigd (weigeren of niet reageren is ook een antwoord)',
    'already-shared': 'deze versie is al gedeeld; begin een nieuwe met een correctie',
    'already-final': 'deze versie is definitief; begin een nieuwe met een correctie',
    'nothing-to-correct': 'deze versie is nog een concept; pas die gewoon aan',
  } satisfies Readonly<Record<Obstacle, string>>,
  notesMayGo:
    'Je eigen notities bij dit gesprek staan nog op deze computer, en kunnen onder inzage vallen. Heb je ze niet meer nodig? coachwijzer opruimen.',
  outside: {
    zienswijze: 'zienswijze van de medewerker',
    bevestiging: 'reden bij de bevestiging',
    gedeeld: 'hoe het gedeeld is',
    correctie: 'reden van de correctie',
  } as Readonly<Record<string, string>>,
};

const STATES: Readonly<Record<FileRecord['state'], string>> = {
  concept: 'concept',
  gedeeld: 'gedeeld met de medewerker',
  zienswijze: 'zienswijze gevraagd',
  definitief: 'definitief',
  geexporteerd: 'definitief, en er zijn bestanden voor HR gemaakt',
};

export const CONFIRMED: Readonly<Record<Confirmation, string>> = {
  akkoord: 'akkoord',
  'gezien-niet-akkoord': 'gezien, niet akkoord',
  ontvangen: 'ontvangen',
  geweigerd: 'geweigerd',
  'geen-reactie': 'geen reactie',
};
