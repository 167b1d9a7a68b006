// A question as typed becomes the complete question the program asks.
import { normaliseCondition } from './normalise-condition.ts';
import { normaliseEvidence, normaliseOptions } from './normalise-options.ts';
import type { AnswerType, Check, Field, GroupType, Question } from './question.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type { WrittenCheck, WrittenField, WrittenQuestion } from './written-question.ts';

type Side = WrittenQuestion['side'];

export function normaliseQuestion(written: WrittenQuestion, playbook: WrittenPlaybook): Question {
  const { side } = written;
  return {
    ...prompted(written),
    ...(written.type === 'group'
      ? groupType(written, side, playbook)
      : answerType(written, side, playbook)),
    phase: written.phase,
    side,
    audience: written.audience,
    section: written.section,
    ...(written.cause !== undefined && { cause: written.cause }),
    why: written.why,
    help: written.help,
    ...(written.good !== undefined && { good: written.good }),
    ...(written.poor !== undefined && { poor: written.poor }),
    ...(written['follow-up'] !== undefined && { followUp: written['follow-up'] }),
    ...(written['when-unknown'] !== undefined && { whenUnknown: written['when-unknown'] }),
    ...(written.when && { when: normaliseCondition(written.when) }),
    dependsOn: written['depends-on'],
    evidence: written.evidence.map((piece) => normaliseEvidence(piece, side)),
    ...(written.type === 'group' &&
      written['locked-unless'] !== undefined && { lockedUnless: written['locked-unless'] }),
  };
}

function normaliseField(written: WrittenField, side: Side, playbook: WrittenPlaybook): Field {
  return { ...prompted(written), ...answerType(written, side, playbook) };
}

function prompted(written: WrittenField | WrittenQuestion) {
  const { id, ask, label, hint, required, checks } = written;
  const options = 'options' in written ? written.options : undefined;
  const holds = options === 'measures' || options === 'recipes' ? options : undefined;
  return {
    id,
    ask,
    label: label ?? ask,
    ...(hint !== undefined && { hint }),
    required,
    checks: checks.flatMap(normaliseCheck),
    ...(holds && { holds }),
  };
}

function normaliseCheck(written: WrittenCheck): readonly Check[] {
  const { message } = written;
  const checks: Check[] = [];
  for (const rule of ['min-length', 'max-length', 'min', 'max'] as const) {
    const value = written[rule];
    if (value !== undefined) checks.push({ rule, value, message });
  }
  for (const rule of ['not-in-past', 'not-in-future'] as const) {
    if (written[rule]) checks.push({ rule, message });
  }
  return checks;
}

function answerType(
  written: WrittenField | Exclude<WrittenQuestion, { type: 'group' }>,
  side: Side,
  playbook: WrittenPlaybook,
): AnswerType {
  switch (written.type) {
    case 'text':
    case 'short':
    case 'quote':
      return { type: written.type };
    case 'number': {
      const { type, min, max, unit } = written;
      return {
        type,
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(unit !== undefined && { unit }),
      };
    }
    case 'date':
      return { type: 'date', direction: written.direction, time: written.time };
    case 'choice':
    case 'yes-no':
      return { type: written.type, options: normaliseOptions(written, side, playbook) };
    case 'choices': {
      const options = normaliseOptions(written, side, playbook);
      return { type: 'choices', options, ordered: written.ordered };
    }
    case 'scale': {
      const { type, min, max, step, unit, anchors, sides } = written;
      return { type, min, max, step, ...(unit !== undefined && { unit }), anchors, sides };
    }
    case 'confirm': {
      const { type, causes, words } = written;
      return { type, causes, words, options: normaliseOptions(written, side, playbook) };
    }
  }
}

function groupType(
  written: Extract<WrittenQuestion, { type: 'group' }>,
  side: Side,
  playbook: WrittenPlaybook,
): GroupType {
  const { type, item, another, min, max } = written;
  const fields = written.fields.map((field) => normaliseField(field, side, playbook));
  return { type, item, another, min, max, fields };
}
