// The bundle for a request for access, in Dutch. It speaks of "de medewerker": the employee reads it too.
import { localDate } from '../../domain/iso-date.ts';
import type { Confirmation } from '../../interview/event.ts';
import type { AccessWords } from '../access-words.ts';
import { longDate } from './dates.ts';
import { FOR_WHOM, life } from './life.ts';
import { recordWords } from './record.ts';

const at = (label: string) => (label === '' ? '' : ` bij ${label}`);

export const accessWords: AccessWords = {
  language: 'nl',
  title: (employee) => `Inzage: wat er over ${employee} bewaard wordt`,
  foot: (date) => `Inzage, gemaakt op ${longDate(date)} · vertrouwelijk`,
  properties: { employee: 'medewerker', made: 'gemaakt op', count: 'gesprekken' },
  first:
    'Voor de teamleider: lees dit eerst helemaal zelf. Er kunnen gegevens van anderen in staan, zoals collega’s en klanten; scherm die af voordat je het geeft (art. 15 lid 4 AVG). Twijfel je over iets anders, overleg dan met HR of de functionaris gegevensbescherming voordat je iets weglaat.',
  sections: {
    about: 'Over deze bundel',
    given: 'Wie er iets van kreeg',
    conversation: (id) => `Gesprek ${id}`,
    part: (id, title) => `${id}: ${title}`,
    recordPart: (id, title) => `${id}, verslag voor het dossier: ${title}`,
    kept: (id) => `${id}: wat er nog meer bewaard is`,
    files: (id) => `${id}: documenten`,
  },
  about: ({ conversations, days, until }) => [
    `Dit is alles wat het programma coachwijzer op de computer van de teamleider bewaart over deze medewerker: ${conversations === 1 ? 'één gesprek' : `${conversations} gesprekken`}, met de voorbereiding, de antwoorden, de notities en de vermoedens van de teamleider, het verslag voor het personeelsdossier als dat er is, en wat er gemaakt en gedeeld is. Het komt rechtstreeks uit wat er is ingetypt.`,
    'In de gesprekken is "jij" de teamleider, en zijn "jullie" de teamleider en de medewerker samen: zo staat het in het eigen verslag van de teamleider.',
    'Ook eigen notities en vermoedens staan erin. Er zijn oudere uitspraken volgens welke zulke aantekeningen buiten de inzage vallen; nieuwere gaan ervan uit dat ze er in beginsel onder vallen. Deze bundel kiest de strenge uitleg.',
    `Op een verzoek om inzage hoort binnen een maand antwoord te komen. Is het vandaag gevraagd, dan is dat uiterlijk op ${longDate(until)}. Bij veel of ingewikkelde verzoeken mag het twee maanden langer duren, als dat binnen de eerste maand gezegd is.`,
    `Hoe lang: deze kopie is bedoeld om te verdwijnen ${days === 1 ? 'één dag' : `${days} dagen`} nadat er voor het laatst iets mee gebeurde. Wat in het personeelsdossier is opgenomen, bewaart HR; gebruikelijk is tot twee jaar na het einde van het dienstverband.`,
    'Klopt er iets niet, dan kan de medewerker vragen het te verbeteren. Is het een mening waar de medewerker anders over denkt, dan kan de eigen zienswijze erbij.',
    'Er staat niet in: wat HR of anderen zelf bewaren, wat uitgeprint of verstuurd is, en reservekopieën van de computer.',
  ],
  nothingGiven: 'Er is niets vastgelegd over documenten die aan anderen gegeven zijn.',
  given: life.givenOne,
  fields: {
    begun: 'begonnen',
    last: 'laatst gewijzigd',
    state: 'stand',
    playbook: 'vragen van',
  },
  states: { finished: 'afgerond', open: 'loopt nog' },
  damaged: 'Van dit gesprek is iets beschadigd: niet alles is te lezen.',
  keptAbout:
    'Op volgorde van tijd: antwoorden die later veranderd zijn of niet meer van toepassing zijn, keuzes die alleen bepaalden welke vraag volgde, notities, en wat de teamleider van vermoedens vond.',
  standings: {
    current: '',
    changed: ' (later veranderd)',
    aside: ' (niet meer van toepassing)',
  },
  moment: (moment) => recordWords.moment(moment),
  draft: 'half getypt',
  torn: 'regel die niet af was toen het programma stopte',
  scale: (lead, employee) =>
    [
      ...(lead === undefined ? [] : [`teamleider ${lead}`]),
      ...(employee === undefined ? [] : [`medewerker ${employee}`]),
    ].join(', '),
  note: (label) => `notitie${at(label)}`,
  jotted: (kind, label) =>
    `${kind === 'quote' ? 'woorden van de medewerker' : 'notitie'} tijdens het gesprek${at(label)}`,
  evidence: (cause, direction) =>
    `aanwijzing ${direction === 'for' ? 'voor' : 'tegen'} ${cause.toLocaleLowerCase('nl')}, tijdens het gesprek`,
  mark: 'valkuil die de teamleider tijdens het gesprek aanstreepte',
  judged: (found, label, confirmed) =>
    `vermoeden van een valkuil (${found.toLocaleLowerCase('nl')})${at(label)}, ${confirmed ? 'bevestigd' : 'afgewezen'}`,
  noReason: 'zonder reden',
  hygieneKept: (words) => `in het verslag bewust zo gelaten ("${words}")`,
  shared: 'verslag gedeeld',
  view: 'zienswijze van de medewerker',
  noView: 'niets toegevoegd',
  confirmed: (kind, on) =>
    `bevestiging (${recordWords.confirmations[kind as Confirmation] ?? kind}, ${longDate(on)})`,
  corrected: 'reden van een nieuwe versie',
  ledgerAbout: 'Gemaakt, met de vingerafdruk (SHA-256) waaraan een bestand te herkennen is:',
  ledger: ({ at: made, file, audience, format, version, encrypted, sha256 }) =>
    [
      `${longDate(localDate(new Date(made)))}: ${file}`,
      FOR_WHOM[audience],
      format,
      ...(version > 0 ? [`versie ${version}`] : []),
      ...(encrypted ? ['versleuteld'] : []),
      sha256,
    ].join(', '),
  inFolder: 'In de map van het gesprek:',
  elsewhere: 'Op andere plekken op de computer geschreven:',
};
