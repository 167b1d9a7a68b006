// What export says, in Dutch.

import type { Audience } from '../../domain/audience.ts';
import type { Section } from '../../playbook/question.ts';
import { many } from './many.ts';

const AUDIENCES: Readonly<Record<Audience, string>> = {
  mezelf: 'jou zelf',
  medewerker: 'de medewerker',
  dossier: 'het personeelsdossier',
};

/** What the answers in a place are about, for who reads what stays behind. */
const KINDS: Readonly<Record<Section, string>> = {
  occasion: 'je voorbereiding',
  good: 'wat goed ging',
  facts: 'wat er gebeurde',
  earlier: 'eerdere gesprekken',
  stakes: 'wat er op het spel staat',
  hypothesis: 'je vermoedens',
  'certainty-before': 'je vermoedens',
  'certainty-after': 'je vermoedens',
  'own-pitfalls': 'je eigen valkuilen',
  environment: 'de omgeving',
  view: 'jullie beeld van de oorzaken',
  quotes: 'uitspraken',
  'shared-cause': 'de gedeelde oorzaak',
  'shared-words': 'de gedeelde oorzaak',
  agreed: 'de gedeelde oorzaak',
  recipe: 'de aanpak',
  agreements: 'afspraken',
  support: 'steun',
  'follow-up': 'het vervolg',
  reflection: 'je terugblik',
  open: 'wat nog open is',
  none: 'hoe je het weet',
};

export const exportWords = {
  progress: (number: number, total: number, id: string) => `${number} van ${total}: ${id}`,
  leftOut: (
    audience: Audience,
    { answers, notes }: { readonly answers: ReadonlyMap<Section, number>; readonly notes: number },
  ): string => {
    const kinds = new Map<string, number>();
    for (const [section, count] of answers) {
      kinds.set(KINDS[section], (kinds.get(KINDS[section]) ?? 0) + count);
    }
    const told = [...kinds].map(([kind, count]) => `${kind} (${count})`);
    const all = [...told, ...(notes === 0 ? [] : [`je aantekeningen (${notes})`])];
    return all.length === 0
      ? ''
      : `Dit gaat niet mee naar ${AUDIENCES[audience]}: ${all.join(', ')}. Ook geen valkuilen of aanwijzingen.`;
  },
  done: (count: number) => `${many(count, 'bestand', 'bestanden')} klaar.`,
  noFollowUp: 'Er is geen datum om terug te kijken, dus er is geen agenda-item (ics) gemaakt.',
  appointment: (kind: 'talk' | 'evaluation') => ({
    title: kind === 'talk' ? 'Vervolg op het coachgesprek' : 'Terugkijken op de afspraken',
    // The calendar is often shared: who it is about stays out of it.
    description: 'Bereid het voor met coachwijzer: wat spraken jullie af, en wat is er veranderd?',
  }),
  metadata: (path: string) => `Voor het uploaden (titel, categorie, datum, nummer): ${path}`,
  nothingToExport: 'Er zijn nog geen gesprekken om te exporteren.',
} as const;
