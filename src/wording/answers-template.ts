// An empty answers file: every question by its id, with what is asked and how to answer as comments.
import type { Playbook } from '../playbook/playbook.ts';
import type { Field, Option, Question } from '../playbook/question.ts';
import { commands } from './nl/commands.ts';

const { answerForms, answersFile, recordFile } = commands.playbooks;

export type TemplateUse = 'conversation' | 'record';

/**
 * @param use for a record, what is left empty comes from the conversation.
 * @returns YAML that can be used as it is once the answers are filled in.
 */
export function answersTemplate(playbook: Playbook, use: TemplateUse): string {
  const head = answersFile(playbook.id, playbook.version, use);
  const phases = playbook.phases.flatMap((phase) => [
    '',
    `# === ${phase.title} ===`,
    ...playbook.questions
      .filter((question) => question.phase === phase.id)
      .flatMap((question) => entryOf(question, use)),
  ]);
  const tail = use === 'record' ? ['', ...recordFile] : [];
  return `${[...head, ...phases, ...tail].join('\n')}\n`;
}

function entryOf(question: Question, use: TemplateUse): readonly string[] {
  const notes = [
    question.ask,
    formOf(question),
    ...(question.whenUnknown === undefined ? [] : [answerForms.dontKnow]),
    ...(question.when === undefined ? [] : [answerForms.onlyWhen]),
  ];
  return ['', ...notes.map((note) => `# ${note}`), ...placeFor(question, use)];
}

function placeFor(question: Question, use: TemplateUse): readonly string[] {
  if (question.type !== 'group') return [`${question.id}:`];
  const item = question.fields.map(
    (field, at) => `${at === 0 ? '  - ' : '    '}${field.id}:  # ${field.ask} (${formOf(field)})`,
  );
  if (question.min > 0) return [`${question.id}:`, ...item];
  const none = use === 'record' ? '' : ' []';
  return [`${question.id}:${none}`, ...item.map((line) => `#${line}`)];
}

function formOf(prompt: Question | Field): string {
  switch (prompt.type) {
    case 'text':
    case 'short':
    case 'quote':
    case 'number':
      return answerForms[prompt.type];
    case 'date':
      return prompt.time ? answerForms.dateTime : answerForms.date;
    case 'choice':
    case 'yes-no':
    case 'confirm':
      return answerForms.choice(idsOf(prompt.options));
    case 'choices':
      return (prompt.ordered ? answerForms.ordered : answerForms.choices)(idsOf(prompt.options));
    case 'scale':
      return (prompt.sides.length > 1 ? answerForms.bothSides : answerForms.scale)(
        prompt.min,
        prompt.max,
      );
    case 'group':
      return answerForms.group(prompt.min, prompt.max);
  }
}

function idsOf(options: readonly Option[]): string {
  return options.map(({ id }) => id).join(', ');
}
