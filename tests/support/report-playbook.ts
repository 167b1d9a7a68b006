// A small playbook with an answer for every section of a report, and conversations told in it.
import type { Answer } from '../../src/domain/answer.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { type Conversation, replay } from '../../src/interview/replay.ts';
import type { Cause, Playbook } from '../../src/playbook/playbook.ts';
import type { Evidence, Field, Option, Question } from '../../src/playbook/question.ts';
import { MOMENT, started } from './events.ts';
import { bareQuestion, playbookOf } from './random-playbook.ts';

type Written = Record<string, unknown> & { readonly type: Question['type'] };

export function question(id: string, written: Written): Question {
  return { ...bareQuestion(id), ...written } as unknown as Question;
}

export function field(id: string, written: Record<string, unknown>): Field {
  const { ask, label, required, checks } = bareQuestion(id);
  return { id, ask, label, required, checks, ...written } as unknown as Field;
}

export function option(id: string, evidence: readonly Evidence[] = [], exclusive = false): Option {
  return { id, text: `Optie ${id}`, exclusive, evidence };
}

export function evidence(cause: string, more: Partial<Evidence> = {}): Evidence {
  return {
    cause,
    direction: 'for',
    strength: 'strong',
    known: 'seen',
    because: `er wijst iets op ${cause}`,
    ...more,
  };
}

function cause(id: string, more: Partial<Cause> = {}): Cause {
  return {
    id,
    title: id.charAt(0).toUpperCase() + id.slice(1),
    question: `Is het ${id}?`,
    sentence: id,
    outside: false,
    kinds: [{ id: 'te-leren', title: 'het is te leren' }],
    nextQuestions: [
      { to: 'employee', ask: `Vraag over ${id} aan de medewerker?` },
      { to: 'lead', ask: `Vraag over ${id} aan jezelf?` },
    ],
    recipes: [{ id: `recept-${id}`, title: `Recept ${id}`, how: 'Doe het samen.', kinds: [] }],
    wrongRecipes: [{ measure: 'training', why: `Een training helpt niet bij ${id}.` }],
    ...more,
  };
}

const KNOWN = [option('gezien'), option('gehoord'), option('aangenomen')];
const CAUSES = [option('omgeving'), option('kunnen'), option('willen'), option('geen', [], true)];
const MEASURES = [option('training'), option('oefenen')];

const lead = { phase: 'voorbereiden', side: 'lead' } as const;
const talk = { phase: 'gesprek', side: 'employee', audience: 'medewerker' } as const;
const end = { phase: 'afronden', side: 'both', audience: 'medewerker' } as const;

export const reportPlaybook: Playbook = {
  ...playbookOf([
    question('datum', {
      ...lead,
      type: 'date',
      direction: 'future',
      time: false,
      section: 'occasion',
      audience: 'dossier',
    }),
    question('aanleiding', { ...lead, type: 'short', section: 'occasion', audience: 'dossier' }),
    question('openingszin', { ...lead, type: 'short', section: 'occasion' }),
    question('eerder', {
      ...lead,
      type: 'group',
      section: 'earlier',
      audience: 'medewerker',
      item: 'gesprek',
      another: 'Nog een?',
      min: 0,
      max: 3,
      fields: [
        field('datum', { type: 'date', direction: 'past', time: false }),
        field('afspraak', { type: 'text' }),
        field('soort', { type: 'choice', options: MEASURES, holds: 'measures' }),
      ],
    }),
    question('feiten', {
      ...lead,
      type: 'group',
      section: 'facts',
      audience: 'dossier',
      item: 'moment',
      another: 'Nog een?',
      min: 0,
      max: 5,
      fields: [
        field('wanneer', { type: 'date', direction: 'past', time: true }),
        field('wat', { type: 'text' }),
        field('norm', { type: 'short' }),
        field('bron', { type: 'choice', options: KNOWN }),
      ],
    }),
    question('omgeving-kijk', {
      ...lead,
      type: 'choice',
      section: 'environment',
      cause: 'omgeving',
      whenUnknown: 'Wat zit er in de weg?',
      options: [
        option('in-orde', [evidence('omgeving', { direction: 'against' })]),
        option('niet-in-orde', [evidence('omgeving')]),
      ],
    }),
    question('lead-kunnen', {
      ...lead,
      type: 'choice',
      section: 'view',
      cause: 'kunnen',
      options: [
        option('loopt-vast', [evidence('kunnen', { known: { from: 'bron-kunnen' } })]),
        option('doet-het-voor', [evidence('kunnen', { direction: 'against' })]),
      ],
    }),
    question('bron-kunnen', { ...lead, type: 'choice', options: KNOWN }),
    question('vermoeden', {
      ...lead,
      type: 'choice',
      section: 'hypothesis',
      options: CAUSES.slice(0, 3),
    }),
    question('zeker-vooraf', {
      ...lead,
      type: 'scale',
      section: 'certainty-before',
      min: 0,
      max: 100,
      step: 10,
      unit: '%',
      anchors: { low: 'gok', high: 'zeker' },
      sides: ['lead'],
    }),
    question('valkuilen-vooraf', {
      ...lead,
      type: 'choices',
      ordered: false,
      section: 'own-pitfalls',
      options: [option('haast'), option('geen', [], true)],
    }),
    question('losse-tekst', { ...lead, type: 'text' }),
    question('woorden-kunnen', { ...talk, type: 'quote', section: 'view', cause: 'kunnen' }),
    question('zin', {
      ...talk,
      type: 'scale',
      section: 'view',
      cause: 'willen',
      side: 'both',
      min: 0,
      max: 10,
      step: 1,
      anchors: { low: 'geen', high: 'veel' },
      sides: ['lead', 'employee'],
    }),
    question('te-leren', {
      ...talk,
      type: 'choice',
      section: 'view',
      side: 'lead',
      audience: 'mezelf',
      cause: 'kunnen',
      whenUnknown: 'Wat heb je nodig om dit te leren?',
      options: [option('ja', [evidence('kunnen', { kind: 'te-leren', known: 'heard' })])],
    }),
    question('beeld', { ...talk, type: 'quote', section: 'quotes' }),
    question('gedeeld', {
      ...end,
      type: 'choices',
      ordered: true,
      section: 'shared-cause',
      options: CAUSES,
    }),
    question('samen-woorden', { ...end, type: 'quote', side: 'employee', section: 'shared-words' }),
    question('eens', {
      ...end,
      type: 'confirm',
      causes: 'gedeeld',
      words: 'samen-woorden',
      section: 'agreed',
      options: [option('eens'), option('oneens')],
    }),
    question('recept', {
      ...end,
      type: 'choices',
      ordered: false,
      section: 'recipe',
      holds: 'recipes',
      options: [option('recept-kunnen'), option('recept-willen')],
    }),
    question('afspraken', {
      ...end,
      type: 'group',
      section: 'agreements',
      audience: 'dossier',
      item: 'afspraak',
      another: 'Nog een?',
      min: 0,
      max: 5,
      lockedUnless: 'toch',
      dependsOn: ['eens'],
      fields: [
        field('wie', { type: 'short' }),
        field('wat', { type: 'text' }),
        field('wanneer', { type: 'date', direction: 'future', time: false }),
        field('soort', { type: 'choice', options: MEASURES, holds: 'measures' }),
      ],
    }),
    question('toch', {
      ...end,
      type: 'yes-no',
      audience: 'mezelf',
      options: [option('ja'), option('nee')],
    }),
    question('steun', { ...end, type: 'text', section: 'support', audience: 'dossier' }),
    question('vervolg', {
      ...end,
      type: 'date',
      direction: 'future',
      time: false,
      section: 'follow-up',
      audience: 'dossier',
    }),
    question('nog-open', { ...end, type: 'text', section: 'open', label: 'nog open' }),
    question('zeker-achteraf', {
      ...end,
      audience: 'mezelf',
      type: 'scale',
      section: 'certainty-after',
      min: 0,
      max: 100,
      step: 10,
      unit: '%',
      anchors: { low: 'gok', high: 'zeker' },
      sides: ['lead'],
    }),
    question('terugblik', {
      ...end,
      audience: 'mezelf',
      side: 'lead',
      type: 'choices',
      ordered: false,
      section: 'reflection',
      options: [option('haast'), option('knikt'), option('geen', [], true)],
    }),
    question('vlak-daarvoor-knikt', {
      ...end,
      audience: 'mezelf',
      side: 'lead',
      type: 'short',
      section: 'reflection',
    }),
  ]),
  phases: [
    { id: 'voorbereiden', title: 'Voorbereiden', intro: 'Begin.' },
    { id: 'gesprek', title: 'Gesprek', intro: 'Samen.' },
    { id: 'afronden', title: 'Afronden', intro: 'Einde.' },
  ],
  causes: [cause('omgeving', { outside: true }), cause('kunnen'), cause('willen')],
  measures: [
    { id: 'training', title: 'Training of cursus' },
    { id: 'oefenen', title: 'Oefenen' },
  ],
  pitfalls: [
    {
      id: 'haast',
      title: 'Haast',
      side: 'lead',
      severity: 'high',
      what: 'Je gaat te snel.',
      recognise: ['Je kijkt op de klok.'],
      drives: 'Tijd.',
      counterMoves: ['Ik ga te snel.', 'De vorige keer ging ik te snel.'],
    },
    {
      id: 'knikt',
      title: 'Snel knikken',
      side: 'employee',
      severity: 'medium',
      what: 'Er komt snel een ja.',
      recognise: ['Prima.'],
      drives: 'Klaar willen zijn.',
      counterMoves: ['Wat is er lastig aan?'],
    },
  ],
  flags: [
    {
      id: 'afspraken-zonder-oorzaak',
      pitfall: 'haast',
      when: {
        op: 'all',
        conditions: [
          { op: 'answered', of: { question: 'afspraken' } },
          {
            op: 'not',
            condition: { op: 'cause-standing', cause: 'any', standings: ['shared'] },
          },
        ],
      },
      because: 'Er zijn afspraken zonder oorzaak.',
      words: 'afspraken',
    },
    {
      id: 'al-zeker',
      pitfall: 'haast',
      when: { op: 'at-least', of: { question: 'zeker-vooraf' }, value: 90 },
      because: 'Je was al zeker.',
    },
    {
      id: 'alles-best',
      pitfall: 'knikt',
      when: { op: 'answered', of: { question: 'beeld' } },
      because: 'Er kwam een kort antwoord.',
      words: 'beeld',
    },
  ],
};

/** A value is given; an answer as it is; a list of objects fills a group. */
export type Told = Readonly<Record<string, unknown>>;

/** Answers in the order of the playbook, as if each was typed. */
export function tell(
  told: Told,
  options: { playbook?: Playbook; more?: readonly ConversationEvent[]; at?: string } = {},
): Conversation {
  const { playbook = reportPlaybook, more = [], at = MOMENT } = options;
  const answered = (address: string, value: unknown): ConversationEvent => {
    const isAnswer = typeof value === 'object' && value !== null && 'status' in value;
    const answer = (isAnswer ? value : { status: 'given', value }) as Answer;
    return { type: 'answered', at, address, answer };
  };
  const events = playbook.questions.flatMap((asked): ConversationEvent[] => {
    const value = told[asked.id];
    if (value === undefined) return [];
    if (asked.type !== 'group') return [answered(asked.id, value)];
    return (value as Record<string, unknown>[]).flatMap((item, at) => [
      ...(at >= asked.min ? [answered(`${asked.id}.${at + 1}.add`, 'ja')] : []),
      ...asked.fields.map(({ id }) =>
        answered(`${asked.id}.${at + 1}.${id}`, item[id] ?? { status: 'skipped' }),
      ),
    ]);
  });
  return replay(playbook, [started({ at }), ...events, ...more]);
}

export const UNKNOWN: Answer = { status: 'unknown' };

/** The least that makes "kunnen" the shared cause. */
export const AGREED_ON_KUNNEN: Told = {
  'woorden-kunnen': 'Ik weet niet hoe',
  gedeeld: ['kunnen'],
  'samen-woorden': 'Ik moet leren zoeken',
  eens: 'eens',
};
