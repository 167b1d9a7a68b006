// A small, checked playbook for scenes: two causes, one of them outside the person, and a talk from start to end.
import { stringify } from 'yaml';
import type * as z from 'zod';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { writtenPlaybook } from '../../src/playbook/written-playbook.ts';
import { showProblems } from '../../src/wording/show-problem.ts';

/** A playbook as an author types it. */
export type PlaybookDraft = z.input<typeof writtenPlaybook>;
export type QuestionDraft = PlaybookDraft['questions'][number];

export const writtenPlaybookExample: PlaybookDraft = {
  id: 'proef',
  version: '1.0.0',
  language: 'nl',
  title: 'Proefplaybook',
  about: 'Klein, maar van begin tot eind een gesprek.',
  phases: [
    { id: 'voorbereiden', title: 'Voorbereiden', intro: 'Eerst alleen.' },
    { id: 'gesprek', title: 'Gesprek', intro: 'Dan samen.' },
    { id: 'afronden', title: 'Afronden', intro: 'Tot slot.' },
  ],
  causes: [
    {
      id: 'gelegenheid',
      title: 'Gelegenheid',
      question: 'Kan het hier en nu wel?',
      sentence: 'de omgeving',
      outside: true,
      kinds: [{ id: 'middelen', title: 'Middelen' }],
      'next-questions': [{ to: 'employee', ask: 'Wat houdt je tegen?' }],
      recipes: [
        { id: 'hindernis-weg', title: 'Haal weg wat in de weg zit', how: 'Regel het zelf.' },
      ],
      'wrong-recipes': [
        { measure: 'training', why: 'Aan de omgeving verandert een training niets.' },
      ],
    },
    {
      id: 'kunnen',
      title: 'Kunnen',
      question: 'Kan de medewerker het?',
      sentence: 'het kunnen',
      kinds: [
        { id: 'roestig', title: 'Roestig' },
        { id: 'nooit-geleerd', title: 'Nooit geleerd' },
      ],
      'next-questions': [{ to: 'employee', ask: 'Wanneer lukte het wel?' }],
      recipes: [
        { id: 'oefenen', title: 'Samen oefenen', how: 'Oefen kort en vaak.', kinds: ['roestig'] },
        { id: 'voordoen', title: 'Voordoen', how: 'Laat zien hoe het gaat.' },
      ],
      'wrong-recipes': [{ measure: 'uitleg', why: 'Weten hoe het moet is nog geen kunnen.' }],
    },
  ],
  measures: [
    { id: 'training', title: 'Training' },
    { id: 'uitleg', title: 'Uitleg' },
  ],
  reasons: [{ id: 'weet-niet-hoe', title: 'weet niet hoe het moet', cause: 'kunnen' }],
  standing: {
    rules: [
      { standing: 'shared', agreed: true, because: 'jullie zien het allebei' },
      {
        standing: 'excluded',
        'for-at-most': 0,
        'against-at-least': 3,
        because: 'niets wijst erop',
      },
      { standing: 'contradicted', 'more-against-by': 2, because: 'er spreekt meer tegen dan voor' },
      {
        standing: 'suspected',
        'outside-looked-at': true,
        'for-at-least': 2,
        'more-for-by': 1,
        'firsthand-at-least': 1,
        because: 'er wijst genoeg op',
      },
      { standing: 'unknown', because: 'er is nog te weinig over bekend' },
    ],
  },
  pitfalls: [
    {
      id: 'te-snel-oplossen',
      title: 'Te snel oplossen',
      side: 'lead',
      severity: 'medium',
      what: 'Je spreekt iets af voordat de oorzaak duidelijk is.',
      recognise: ['Je denkt al aan de afspraak.'],
      drives: 'Je wilt dat het snel beter gaat.',
      'counter-moves': ['Ik ging te snel. Wat speelt er volgens jou?'],
    },
  ],
  flags: [
    {
      id: 'oplossing-klaar',
      pitfall: 'te-snel-oplossen',
      when: { is: { 'oplossing-klaar': true } },
      because: 'de oplossing was er voor het gesprek',
    },
  ],
  questions: [
    {
      ...place('aanleiding', 'Wat is de aanleiding?', 'voorbereiden'),
      type: 'short',
      audience: 'dossier',
      section: 'occasion',
      required: true,
    },
    {
      ...place('omgeving', 'Wat in de omgeving zit in de weg?', 'voorbereiden'),
      type: 'choices',
      section: 'environment',
      cause: 'gelegenheid',
      options: [
        {
          id: 'middelen',
          text: 'De systemen',
          evidence: [
            {
              for: 'gelegenheid',
              kind: 'middelen',
              known: { from: 'omgeving-bron' },
              because: 'de systemen zitten in de weg',
            },
          ],
        },
        {
          id: 'geen',
          text: 'Geen van deze',
          exclusive: true,
          evidence: [{ against: 'gelegenheid', because: 'niets in de omgeving zit in de weg' }],
        },
      ],
    },
    {
      ...place('omgeving-bron', 'Hoe weet je dat?', 'voorbereiden'),
      type: 'choice',
      when: { is: { omgeving: 'middelen' } },
      options: [
        { id: 'gezien', text: 'Zelf gezien' },
        { id: 'gehoord', text: 'Gehoord' },
        { id: 'aangenomen', text: 'Aangenomen' },
      ],
    },
    {
      ...place('oplossing-klaar', 'Heb je de oplossing al in je hoofd?', 'voorbereiden'),
      type: 'yes-no',
    },
    {
      ...place('ooit-gedaan', 'Wanneer lukte het wel?', 'gesprek'),
      type: 'choice',
      side: 'employee',
      section: 'view',
      cause: 'kunnen',
      'when-unknown': 'Vraag het na bij een collega.',
      options: [
        {
          id: 'nooit',
          text: 'Nog nooit',
          evidence: [
            {
              for: 'kunnen',
              kind: 'nooit-geleerd',
              reason: 'weet-niet-hoe',
              because: 'het lukte nog nooit',
            },
          ],
        },
        {
          id: 'vroeger',
          text: 'Vroeger wel',
          evidence: [{ for: 'kunnen', kind: 'roestig', because: 'het lukte vroeger wel' }],
        },
        {
          id: 'vaak',
          text: 'Heel vaak',
          evidence: [{ against: 'kunnen', strength: 'strong', because: 'het lukt vaak' }],
        },
      ],
    },
    {
      ...place('kunnen-woorden', 'Hoe zegt de medewerker het zelf?', 'gesprek'),
      type: 'quote',
      side: 'employee',
      audience: 'medewerker',
      section: 'quotes',
    },
    {
      ...place('gedeelde-oorzaak', 'Welke oorzaak zien jullie allebei?', 'afronden'),
      type: 'choices',
      ordered: true,
      audience: 'medewerker',
      section: 'shared-cause',
      options: [
        { id: 'gelegenheid', text: 'De omgeving' },
        { id: 'kunnen', text: 'Het kunnen' },
        { id: 'geen', text: 'Nog geen', exclusive: true },
      ],
    },
    {
      ...place('samen-woorden', 'Hoe zegt de medewerker dat?', 'afronden'),
      type: 'quote',
      side: 'employee',
      audience: 'medewerker',
      section: 'shared-words',
    },
    {
      ...place('samen-eens', 'Zijn jullie het eens?', 'afronden'),
      type: 'confirm',
      side: 'both',
      causes: 'gedeelde-oorzaak',
      words: 'samen-woorden',
      audience: 'medewerker',
      section: 'agreed',
    },
    {
      ...place('recept', 'Wat gaan jullie doen?', 'afronden'),
      type: 'choices',
      options: 'recipes',
      section: 'recipe',
      when: { 'cause-standing': { any: ['shared'] } },
    },
    {
      ...place('afspraken', 'Wat spreken jullie af?', 'afronden'),
      type: 'group',
      audience: 'dossier',
      section: 'agreements',
      item: 'afspraak',
      another: 'Nog een afspraak?',
      max: 5,
      'locked-unless': 'afspraken-toch',
      fields: [
        { id: 'wat', type: 'short', ask: 'Wat?' },
        { id: 'wanneer', type: 'date', direction: 'future', ask: 'Wanneer?' },
        { id: 'soort', type: 'choice', options: 'measures', ask: 'Wat voor maatregel is dat?' },
      ],
    },
    {
      ...place('afspraken-toch', 'Wil je ze toch vastleggen?', 'afronden'),
      type: 'yes-no',
      when: {
        all: [{ answered: 'afspraken' }, { not: { 'cause-standing': { any: ['shared'] } } }],
      },
    },
  ],
};

function place(id: string, ask: string, phase: 'voorbereiden' | 'gesprek' | 'afronden') {
  return { id, ask, phase, why: 'Daarom.', help: 'Zo.', 'follow-up': 'Vertel eens meer?' };
}

export interface PlaybookChange extends Partial<PlaybookDraft> {
  /** Asked besides those of the example, each last of its phase. */
  readonly moreQuestions?: readonly QuestionDraft[];
}

/** The example with top-level keys replaced. @throws an Error that shows what is wrong with the result. */
export function makePlaybook({ moreQuestions = [], ...change }: PlaybookChange = {}): Playbook {
  const written = { ...writtenPlaybookExample, ...change };
  const questions = written.phases.flatMap(({ id }) =>
    [...written.questions, ...moreQuestions].filter(({ phase }) => phase === id),
  );
  const text = stringify({ ...written, questions }, { aliasDuplicateObjects: false });
  const parsed = parsePlaybook('', [{ name: 'proef.yaml', text }]);
  if (!parsed.ok) throw new Error(`This is no playbook:\n${showProblems(parsed.problems)}`);
  return parsed.playbook;
}
