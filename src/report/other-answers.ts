// Answers without a section of their own: nothing a lead typed may vanish from the lead's own report.
import { localTime } from '../domain/iso-date.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import type { Conversation } from '../interview/replay.ts';
import { type Condition, answersIn as looksAt } from '../playbook/condition.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { bold, plain } from '../wording/phrase.ts';
import { answerBlocks, list, section } from './answer-blocks.ts';
import { answersIn, type Material } from './material.ts';
import type { ReportSection } from './report.ts';

export function otherSection(material: Material): ReportSection | undefined {
  const steering = steeringQuestions(material.playbook);
  const told = answersIn(material, 'none').filter(
    (visible) => !isChoice(visible) || !steering.has(visible.question.id),
  );
  return section('other', material.words.sections.other, answerBlocks(told, material));
}

export function notesSection({ own, conversation, words }: Material): ReportSection | undefined {
  if (!own) return undefined;
  const labels = new Map(conversation.path.map(({ step }) => [step.address, step.question.label]));
  const items = conversation.notes.map(({ address, text }) => {
    const label = labels.get(address);
    const told = words.ended(text);
    return label === undefined ? [plain(told)] : [bold(words.noteAt(label)), plain(` ${told}`)];
  });
  const lines = spokenLines(conversation).map(({ at, address, kind, text }) => [
    bold(words.jottedAt(localTime(at), labels.get(address))),
    plain(` ${kind === 'quote' ? words.employeeSaid(text) : words.ended(text)}`),
  ]);
  return section('notes', words.sections.notes, list([...items, ...lines]));
}

/** The lines of the talk that stand nowhere else: a quote may be an answer, a sign stands with its cause. */
function spokenLines({ jotted, kept }: Conversation) {
  return jotted.flatMap((line) => {
    if (line.kind === 'note') return [line];
    if (line.kind !== 'quote') return [];
    const answer = kept.get(line.address)?.answer;
    const isAnswer = answer?.status === 'given' && String(answer.value).includes(line.text);
    return isAnswer ? [] : [line];
  });
}

function isChoice({ question: { type } }: VisibleAnswer): boolean {
  return type === 'choice' || type === 'choices' || type === 'yes-no';
}

/**
 * Choices that only steer: what others look at in `when`, or how something is known. A playbook
 * that gives no answer a section has not thought about that, and gets all of them.
 */
function steeringQuestions({ questions, flags }: Playbook): ReadonlySet<string> {
  if (questions.every(({ section }) => section === 'none')) return new Set();
  const conditions: (Condition | undefined)[] = flags.map(({ when }) => when);
  const known: string[] = [];
  for (const question of questions) {
    const prompts = question.type === 'group' ? question.fields : [question];
    const options = prompts.flatMap((prompt) => ('options' in prompt ? prompt.options : []));
    const evidence = [question, ...options].flatMap((one) => one.evidence);
    conditions.push(question.when, ...options.map(({ when }) => when));
    for (const piece of evidence) {
      conditions.push(piece.when);
      if (typeof piece.known !== 'string') known.push(piece.known.from);
    }
  }
  const looked = conditions.flatMap((condition) => (condition ? looksAt(condition) : []));
  return new Set([...known, ...looked.map(({ question }) => question)]);
}
