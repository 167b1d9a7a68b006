// The record for the personnel file, in Dutch. It speaks of "de medewerker": HR reads it too.
import type { RecordWords } from '../record-words.ts';
import { longDate } from './dates.ts';

const states = {
  concept: 'concept',
  gedeeld: 'gedeeld met de medewerker',
  zienswijze: 'zienswijze ontvangen',
  definitief: 'definitief',
  geexporteerd: 'definitief',
} as const;

export const recordWords: RecordWords = {
  language: 'nl',
  kind: 'coachgesprek',
  title: (date) => `Coachgesprek ${longDate(date)}`,
  foot: (date, number, version, state) =>
    [`Coachgesprek ${longDate(date)}`, number, `versie ${version}`, states[state], 'vertrouwelijk']
      .filter((part) => part !== '')
      .join(' · '),
  properties: {
    kind: 'soort',
    date: 'datum',
    number: 'personeelsnummer',
    audience: 'voor',
    state: 'status',
    version: 'versie',
    keepUntil: 'bewaren tot',
  },
  audience: 'personeelsdossier',
  states,
  notice: (state) =>
    state === 'definitief' || state === 'geexporteerd'
      ? 'De medewerker mag dit verslag inzien en er een kopie van krijgen.'
      : 'Concept, nog niet voor het dossier. De medewerker mag dit verslag inzien, er een kopie van krijgen en erop reageren.',
  confidential: 'alleen voor de medewerker, de teamleider en HR',
  sections: {
    head: 'Over dit verslag',
    occasion: 'Aanleiding',
    good: 'Wat gaat goed',
    observations: 'Wat er is waargenomen',
    reaction: 'Reactie van de medewerker',
    earlier: 'Eerder besproken',
    discussed: 'Wat besproken is',
    agreements: 'Afspraken',
    support: 'Wat de werkgever doet',
    evaluation: 'Evaluatie',
    view: 'Zienswijze van de medewerker',
    confirmation: 'Gedeeld en bevestigd',
    versions: 'Versies',
    signatures: 'Ondertekening',
  },
  confidentiality: 'vertrouwelijkheid',
  visible: 'ja',
  notVisible: 'nee',
  // A date stays on one line: in a narrow column it would take three.
  moment: (moment) => {
    const [date = '', time] = moment.split(' ');
    const day = longDate(date).replaceAll(' ', '\u00a0');
    return time === undefined ? day : `${day}, ${time.replace(':', '.')}\u00a0uur`;
  },
  observation: (number) => `Waarneming ${number}`,
  goodOn: (what, date) => (date === '' ? what : `${longDate(date)}: ${what}`),
  evaluation: (date) => `De medewerker en de teamleider kijken samen terug op ${longDate(date)}.`,
  noSupport: 'Hierover is niets vastgelegd.',
  noAgreements: 'Er zijn geen afspraken gemaakt.',
  noObservations: 'Dit verslag legt geen andere waarnemingen vast.',
  viewNotAsked: 'Nog niet gevraagd.',
  viewNone: (date) =>
    `De medewerker heeft de gelegenheid gehad om te reageren en liet tot ${longDate(date)} niets toevoegen.`,
  viewOn: (date) => `ontvangen op ${longDate(date)}`,
  notShared: 'nog niet gedeeld',
  confirmation: {
    shared: 'gedeeld',
    kind: 'bevestiging',
    on: 'bevestigd op',
    reason: 'reden',
    notYet: 'nog niet gevraagd',
  },
  confirmations: {
    akkoord: 'akkoord met de inhoud',
    'gezien-niet-akkoord': 'gezien, niet akkoord met de inhoud',
    ontvangen: 'ontvangen',
    geweigerd: 'wil niet bevestigen',
    'geen-reactie': 'geen reactie gekregen',
  },
  shared: (date, channel) => `${longDate(date)}${channel === '' ? '' : `, ${channel}`}`,
  correction: (version, date, reason) =>
    `Versie ${version}, ${longDate(date)}${reason === '' ? '' : `: ${reason}`}`,
  signers: ['De medewerker', 'De teamleider'],
  blanks: ['naam en datum', 'voor akkoord of voor gezien', 'handtekening'],
  category: 'Gespreksverslag',
};
