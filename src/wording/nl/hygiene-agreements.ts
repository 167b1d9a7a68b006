// What an agreement in a file lacks, and how to fill it in.
import type { HitWords } from '../hit-words.ts';

export const agreementHits = {
  'no-owner': {
    why: 'Er staat niet wie het doet.',
    proposal: 'Begin met een naam of rol: "De medewerker ...", "De teamleider ..."',
  },
  'no-verb': {
    why: 'Er staat niet wat iemand gaat doen.',
    proposal: 'Noem één ding dat te zien of te horen is: "vat samen voor het afsluiten".',
  },
  'no-measure': {
    why: 'Er staat niet waaraan jullie zien dat het gelukt is.',
    proposal: 'Noem een aantal of een teken: "in 8 van de 10 gesprekken".',
  },
  'no-date': {
    why: 'Er staat geen dag bij.',
    proposal: 'Noem een datum: "voor 15 mei".',
  },
  someday: {
    why: 'Zonder dag wordt het vanzelf later.',
    proposal: 'Noem een datum, of een vaste dag in de week.',
  },
  effort: {
    why: 'Proberen, opletten en werken aan iets is niet te zien. Dan is ook niet te zien of het lukt.',
    proposal: 'Schrijf op wat iemand doet, hoe vaak en tot wanneer.',
  },
  comparison: {
    why: 'Meer dan wat, beter dan wat? Zonder maat is dit voor ieder iets anders.',
    proposal: 'Noem het van en het naar: "van 7.40 naar 6.30, gemiddeld over juni".',
  },
  nobody: {
    why: '"We" en "er wordt" doen het zelden.',
    proposal: 'Begin met wie het doet.',
  },
  noted: {
    why: 'Welke, hoeveel en wanneer staan er nog niet bij.',
    proposal: 'Vul aan: welke training, hoeveel gesprekken, op welke dag.',
  },
  relativeDay: {
    why: 'Over een maand weet niemand meer welke dag dit was.',
    proposal: 'Schrijf de datum op.',
  },
  'likely-vaag': {
    why: 'Deze afspraak leest vaag.',
    proposal: 'Vul aan wie het doet, wat, voor welke dag en waaraan jullie zien dat het gelukt is.',
  },
} as const satisfies Readonly<Record<string, HitWords>>;
