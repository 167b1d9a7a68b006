// Questions as they are asked, for the tests of the terminal: checked by the real gate, today is 26-11-2026.
import { acceptAnswer } from '../../src/interview/accept-answer.ts';
import type { AskedStep } from '../../src/interview/ports.ts';
import {
  addStep,
  fieldStep,
  type Group,
  questionStep,
  type Step,
} from '../../src/interview/step.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { AnswerType, Field, Option, Question } from '../../src/playbook/question.ts';

const TODAY = '2026-11-26';

export interface Kept {
  readonly drafts: string[];
  readonly notes: string[];
}

type AskedExtras = Partial<Omit<AskedStep, 'step' | 'accept' | 'keepDraft' | 'keepNote'>>;

export function option(id: string, text: string, extras: Partial<Option> = {}): Option {
  return { id, text, exclusive: false, evidence: [], ...extras };
}

export function question(type: AnswerType, extras: Partial<Question> = {}) {
  return {
    id: 'vraag',
    ask: 'Wat heb je zelf gezien of gehoord?',
    label: 'Waarneming',
    required: true,
    checks: [],
    phase: 'voorbereiden',
    side: 'lead',
    audience: 'dossier',
    section: 'facts',
    why: 'Zonder feiten wordt het een mening.',
    help: 'Beschrijf wat een camera had kunnen zien.',
    dependsOn: [],
    evidence: [],
    ...extras,
    ...type,
  } as Exclude<Question, { type: 'group' }>;
}

export function group(fields: readonly Field[], extras: Partial<Group> = {}): Group {
  return {
    ...question({ type: 'text' }),
    type: 'group',
    id: 'feiten',
    label: 'Feiten',
    item: 'moment',
    another: 'Nog een moment?',
    min: 1,
    max: 5,
    fields,
    ...extras,
  };
}

export function field(id: string, type: AnswerType, extras: Partial<Field> = {}): Field {
  return {
    id,
    ask: `Vertel: ${id}`,
    label: id,
    required: true,
    checks: [],
    ...extras,
    ...type,
  } as Field;
}

/** A step on the screen; what is kept meanwhile lands in `kept`. */
export function asked(step: Step, extras: AskedExtras = {}): AskedStep & { readonly kept: Kept } {
  const prompt = step.kind === 'field' ? step.field : step.question;
  const all = step.kind !== 'add' && 'options' in prompt ? prompt.options : [];
  const options = extras.options ?? all.map(({ id }) => id);
  const kept: Kept = { drafts: [], notes: [] };
  return {
    step,
    position: { phase: 'voorbereiden', number: 4, about: 11 },
    stale: false,
    locked: false,
    canGoBack: true,
    reminders: [],
    preselected: [],
    ...extras,
    options,
    accept: (typed) =>
      acceptAnswer(step, typed, {
        today: TODAY,
        options: all.filter(({ id }) => options.includes(id)),
        hasCause: false,
        hasWords: false,
      }),
    keepDraft: (text) => kept.drafts.push(text),
    async keepNote(text) {
      kept.notes.push(text);
    },
    kept,
  };
}

export function askedQuestion(
  type: AnswerType,
  extras: AskedExtras & { readonly question?: Partial<Question> } = {},
) {
  const { question: about, ...rest } = extras;
  return asked(questionStep(question(type, about)), rest);
}

export { addStep, fieldStep };

/** Just enough of a playbook for titles. */
export function titledPlaybook(): Playbook {
  return {
    phases: [
      {
        id: 'voorbereiden',
        title: 'Voorbereiden',
        intro:
          'Je maakt dit alleen, voor het gesprek. Eerst de feiten, dan pas wat je ervan denkt. Reken op twintig minuten.',
      },
    ],
    causes: [
      { id: 'kunnen', title: 'Kunnen' },
      { id: 'willen', title: 'Willen' },
    ],
  } as unknown as Playbook;
}
