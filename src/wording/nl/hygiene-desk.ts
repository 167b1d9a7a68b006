// What is said while a record is looked through, in Dutch.

import type { RecordReminder } from '../../record/record-reminders.ts';
import { many } from './many.ts';

/** Told before the closing question; none of them stops anything. */
export const reminders: Readonly<Record<RecordReminder, string>> = {
  'no-norm': 'Bij een waarneming ontbreekt wat de bedoeling was. Kon de medewerker dat weten?',
  'no-day':
    'Bij een waarneming ontbreekt de dag. Zonder dag is die lastig te weerleggen, en ook lastig te staven.',
  'no-source': 'Bij een waarneming staat niet hoe je het weet.',
  'no-support':
    'Er staat niet in wat de werkgever doet. Een afspraak van één kant houdt zelden stand.',
  late: 'De eerste waarneming is meer dan een maand oud, en er is niet eerder over gesproken. Schrijf erbij waarom nu.',
  recording:
    'Een opname is de bron. Vraag HR of die zo gebruikt mocht worden voordat dit verslag verder gaat.',
};

export const hygieneDesk = {
  remindersHead: 'Kijk hier nog even naar. Het hoeft niet:',
  intro: (count: number) =>
    `${many(count, 'plek', 'plekken')} in de tekst om over te beslissen voordat dit een verslag wordt.`,
  /** `before` and `after` are the words around it. */
  hit: (label: string, before: string, words: string, after: string) =>
    `${label}: ${before}[${words}]${after}`,
  proposal: (proposal: string) => `Voorstel: ${proposal}`,
  ask: 'Wat doe je hiermee?',
  change: 'Anders opschrijven',
  leaveOut: 'Deze zin weglaten',
  leaveOutAbout: (left: string) =>
    left === '' ? 'Dan staat hier niets meer.' : `Dan staat er: ${left}`,
  keep: 'Zo laten staan',
  keepAbout: 'Met een reden. Die blijft op deze computer en komt in geen enkel document.',
  later: 'Later',
  why: 'Waarom kan dit zo blijven staan?',
  whyHint: 'bijvoorbeeld: gaat over een klant, niet over de medewerker',
  whyNeeded: 'Zonder reden blijft deze plek open.',
  cannotLeaveOut: 'Dit antwoord kan niet leeg blijven: schrijf het anders op.',
  closing:
    'Staat er nog iets in over gezondheid, geloof, vakbond, afkomst, gerichtheid, zwangerschap, politiek, strafzaken of privé?',
  closingAbout:
    'De wijzer ziet niet alles. Een omschrijving als "zit al weken thuis" kan erdoorheen glippen. Lees het nog één keer zoals de medewerker het leest.',
  closingNo: 'Nee, ik heb het nagelezen',
  closingRead: 'Eerst het verslag lezen',
  sharedStands:
    'Deze versie is al gedeeld en verandert niet meer. Kies "Iets corrigeren" voor een nieuwe versie, of noteer de zienswijze opnieuw.',
  closingYes: 'Ja, ik pas het aan',
  noneFound: 'Geen signalen gevonden. Dat zegt niet dat alles goed is: lees het zelf na.',
  listed: (label: string, words: string, why: string) => `${label}: "${words}". ${why}`,
} as const;
