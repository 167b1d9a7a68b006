// A playbook to read from top to bottom: what is asked, when, what it says about a cause, and by which rules.
import type { Cause, Playbook, StandingRule } from '../playbook/playbook.ts';
import type { Evidence, Option, Question } from '../playbook/question.ts';
import { describeCondition } from './describe-condition.ts';
import { commands } from './nl/commands.ts';
import { playbookWords } from './nl/playbook-words.ts';

const words = commands.playbooks;

export function describePlaybook(playbook: Playbook): string {
  const head = [`${playbook.title} (${playbook.id} ${playbook.version})`, playbook.about];
  const phases = playbook.phases.flatMap((phase) => [
    '',
    `== ${phase.title} ==`,
    ...playbook.questions
      .filter((question) => question.phase === phase.id)
      .flatMap((question) => ['', ...describeQuestion(question)]),
  ]);
  const causes = ['', `== ${words.causes} ==`, ...playbook.causes.flatMap(describeCause)];
  const { assumedCounts, rules } = playbook.standing;
  const standings = ['', `== ${words.standings} ==`, words.standingsIntro(assumedCounts)];
  const lines = [...head, ...phases, ...causes, ...standings, ...rules.map(describeRule)];
  return `${lines.join('\n')}\n`;
}

function describeQuestion(question: Question): readonly string[] {
  const options = 'options' in question ? question.options : [];
  const fields = question.type === 'group' ? question.fields : [];
  return [
    `${question.id}  ${question.ask}`,
    ...(question.when ? [`  ${words.when}: ${describeCondition(question.when)}`] : []),
    ...question.evidence.map((evidence) => `  ${describeEvidence(evidence)}`),
    ...options.flatMap(describeOption),
    ...fields.map((field) => `  - ${field.id}: ${field.ask}`),
  ];
}

function describeOption(option: Option): readonly string[] {
  return [
    `  - ${option.id}: ${option.text}`,
    ...option.evidence.map((evidence) => `      ${describeEvidence(evidence)}`),
  ];
}

function describeEvidence(evidence: Evidence): string {
  const { cause, kind, direction, strength, because } = evidence;
  const points = direction === 'for' ? words.evidence : words.evidenceAgainst;
  const target = kind === undefined ? cause : `${cause} (${kind})`;
  const when = evidence.when ? `, ${words.when} ${describeCondition(evidence.when)}` : '';
  return `${points} ${target}, ${playbookWords.strengths[strength]}: ${because}${when}`;
}

function describeCause(cause: Cause): readonly string[] {
  const kinds = cause.kinds.map(({ title }) => title).join('; ');
  const headed = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${heading}:`, ...lines.map((line) => `  - ${line}`)];
  const recipes = cause.recipes.map(({ title, how }) => `${title}: ${how}`);
  const wrong = cause.wrongRecipes.map(({ measure, why }) => `${measure}: ${why}`);
  return [
    '',
    `${cause.title}: ${cause.question}`,
    ...(kinds === '' ? [] : [`  ${words.kinds}: ${kinds}`]),
    ...headed(words.recipes, recipes),
    ...headed(words.wrongRecipes, wrong),
  ];
}

function describeRule(rule: StandingRule): string {
  const { standing, because, ...needs } = rule;
  const conditions = Object.entries(needs)
    .map(([name, value]) => playbookWords.needs[name as keyof typeof needs]?.(Number(value)))
    .filter(Boolean);
  const when = conditions.length > 0 ? conditions.join(', ') : playbookWords.otherwise;
  return `- ${playbookWords.standings[standing]}: ${when} (${because})`;
}
