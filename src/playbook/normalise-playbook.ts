// A written playbook that was found in order becomes the Playbook; nobody checks it again afterwards.
import { normaliseCondition } from './normalise-condition.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { Cause, FlagRule, Pitfall, Playbook, StandingRule } from './playbook.ts';
import type { WrittenPlaybook } from './written-playbook.ts';

export function normalisePlaybook(written: WrittenPlaybook): Playbook {
  const { id, version, language, title, about, phases, measures, reasons, standing } = written;
  return {
    id,
    version,
    language,
    title,
    about,
    phases,
    causes: written.causes.map(normaliseCause),
    measures,
    reasons,
    standing: {
      assumedCounts: standing['assumed-counts'],
      rules: standing.rules.map(normaliseRule),
    },
    pitfalls: written.pitfalls.map(normalisePitfall),
    flags: written.flags.map(normaliseFlag),
    questions: written.questions.map((question) => normaliseQuestion(question, written)),
  };
}

function normaliseCause(written: WrittenPlaybook['causes'][number]): Cause {
  const { 'next-questions': nextQuestions, 'wrong-recipes': wrongRecipes, ...rest } = written;
  return { ...rest, nextQuestions, wrongRecipes };
}

function normaliseRule(written: WrittenPlaybook['standing']['rules'][number]): StandingRule {
  const { standing, because, agreed } = written;
  return {
    standing,
    because,
    ...(agreed && { agreed }),
    ...(written['outside-looked-at'] && { outsideLookedAt: true }),
    ...given('forAtLeast', written['for-at-least']),
    ...given('forAtMost', written['for-at-most']),
    ...given('againstAtLeast', written['against-at-least']),
    ...given('againstAtMost', written['against-at-most']),
    ...given('moreForBy', written['more-for-by']),
    ...given('moreAgainstBy', written['more-against-by']),
    ...given('firsthandAtLeast', written['firsthand-at-least']),
  };
}

function given<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: number });
}

function normalisePitfall(written: WrittenPlaybook['pitfalls'][number]): Pitfall {
  const { 'counter-moves': counterMoves, ...rest } = written;
  return { ...rest, counterMoves };
}

function normaliseFlag(written: WrittenPlaybook['flags'][number]): FlagRule {
  const { id, pitfall, when, because, words } = written;
  const condition = normaliseCondition(when);
  return { id, pitfall, when: condition, because, ...(words !== undefined && { words }) };
}
