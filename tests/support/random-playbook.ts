// The bare bones of a checked playbook, for laws that must hold for any playbook.
import type { Cause, Playbook } from '../../src/playbook/playbook.ts';
import type { Question } from '../../src/playbook/question.ts';

export function bareQuestion(id: string) {
  return {
    id,
    ask: `Vraag ${id}?`,
    label: id,
    required: false,
    checks: [],
    phase: 'voorbereiden' as const,
    side: 'lead' as const,
    audience: 'mezelf' as const,
    section: 'none' as const,
    why: 'daarom',
    help: 'zo',
    dependsOn: [],
    evidence: [],
  };
}

function bareCause(id: string, outside: boolean): Cause {
  return {
    id,
    title: id,
    question: `${id}?`,
    sentence: id,
    outside,
    kinds: [],
    nextQuestions: [],
    recipes: [],
    wrongRecipes: [],
  };
}

export function playbookOf(questions: readonly Question[]): Playbook {
  return {
    id: 'proef',
    version: '1.0.0',
    language: 'nl',
    title: 'Proef',
    about: 'Proef',
    phases: [
      { id: 'voorbereiden', title: 'Voorbereiden', intro: 'Begin.' },
      { id: 'afronden', title: 'Afronden', intro: 'Einde.' },
    ],
    causes: [bareCause('buiten', true), bareCause('binnen', false)],
    measures: [],
    reasons: [],
    standing: {
      assumedCounts: 0.5,
      rules: [
        { standing: 'shared', because: 'samen', agreed: true },
        { standing: 'suspected', because: 'er wijst iets op', forAtLeast: 2, moreForBy: 1 },
        { standing: 'unknown', because: 'te weinig' },
      ],
    },
    pitfalls: [],
    flags: [],
    questions,
  };
}
