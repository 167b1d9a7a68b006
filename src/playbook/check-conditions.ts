// What conditions look at: questions that exist, were asked before, and can give the answer that is looked for.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import { nearMiss } from './near-miss.ts';
import type { Finding, Path } from './problem.ts';
import { readReference } from './read-reference.ts';
import type { IndexedQuestion, WrittenIndex } from './written-index.ts';
import { conditionsIn, type Leaf, leavesOf, type PlacedCondition } from './written-parts.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type { WrittenField, WrittenQuestion } from './written-question.ts';

export function checkConditions(
  playbook: WrittenPlaybook,
  index: WrittenIndex,
): readonly Finding[] {
  return conditionsIn(playbook).flatMap((placed) =>
    leavesOf(placed.value, placed.path).flatMap((leaf) => {
      if (leaf.op === 'cause-standing' || leaf.op === 'cause-kind') {
        return causeFindings(leaf, placed, index);
      }
      return answerFindings(leaf, placed, index);
    }),
  );
}

function causeFindings(
  leaf: Extract<Leaf, { op: 'cause-standing' | 'cause-kind' }>,
  { of }: PlacedCondition,
  index: WrittenIndex,
): readonly Finding[] {
  const { cause: id, path } = leaf;
  // A conclusion drawn from evidence cannot decide whether that evidence counts.
  if (of === 'evidence') return [{ code: 'standing-in-evidence', path, atKey: true }];
  const cause = index.causes.get(id);
  if (cause === undefined) {
    if (!index.isWhole('causes') || (id === 'any' && leaf.op === 'cause-standing')) return [];
    const suggestion = nearMiss(id, index.causes.keys());
    return [{ code: 'unknown-cause', path, atKey: true, details: { id }, nearMiss: suggestion }];
  }
  if (leaf.op === 'cause-standing' || cause.damaged) return [];
  return leaf.kinds
    .filter(({ value }) => !cause.kinds.includes(value))
    .map(({ value, path: at }) => ({
      code: 'unknown-kind',
      path: at,
      details: { id: value, cause: id },
      nearMiss: nearMiss(value, cause.kinds),
    }));
}

type AnswerLeaf = Exclude<Leaf, { op: 'cause-standing' | 'cause-kind' }>;

function answerFindings(
  leaf: AnswerLeaf,
  placed: PlacedCondition,
  index: WrittenIndex,
): readonly Finding[] {
  const at = { path: leaf.path, atKey: leaf.op !== 'answered' };
  const { question: id, part } = readReference(leaf.reference);
  const found = index.questions.get(id);
  if (found === undefined) {
    if (!index.isWhole('questions')) return [];
    const near = nearMiss(id, index.questions.keys());
    const suggestion = near !== undefined && part !== undefined ? `${near}.${part}` : near;
    return [{ code: 'unknown-question', ...at, details: { id }, nearMiss: suggestion }];
  }
  const misplaced = orderFinding(found, placed, at);
  if (found.damaged) return misplaced;
  return [...misplaced, ...kindFindings(leaf, found.question, part, at, index)];
}

interface Place {
  readonly path: Path;
  readonly atKey: boolean;
}

/** Whether to ask is decided before the asking; what counts as evidence is decided whenever one looks. */
function orderFinding(
  { position, question }: IndexedQuestion,
  { of, owner }: PlacedCondition,
  at: Place,
): readonly Finding[] {
  if (of === 'evidence' || position < owner) return [];
  const code = position === owner ? 'refers-to-itself' : 'later-question';
  return [{ code, ...at, details: { id: question.id } }];
}

function kindFindings(
  leaf: AnswerLeaf,
  question: WrittenQuestion,
  part: string | undefined,
  at: Place,
  index: WrittenIndex,
): readonly Finding[] {
  const id = question.id;
  const parts = partsOf(question);
  if (part !== undefined && parts.length === 0) {
    return [{ code: 'no-parts', ...at, details: { id, part, type: question.type } }];
  }
  if (part !== undefined && !parts.includes(part)) {
    const near = nearMiss(part, parts);
    const nearReference = near === undefined ? undefined : `${id}.${near}`;
    const details = { id, part, parts: parts.join(', ') };
    return [{ code: 'unknown-part', ...at, details, nearMiss: nearReference }];
  }
  if (leaf.op === 'answered') return [];
  const field =
    question.type === 'group' ? question.fields.find((one) => one.id === part) : undefined;
  if (leaf.op === 'at-least') return amountFindings(leaf, field ?? question, at);
  if (question.type === 'group' && field === undefined) {
    return [{ code: 'part-needed', ...at, details: { id, parts: parts.join(', ') } }];
  }
  return optionFindings(leaf, field ?? question, at, index);
}

function partsOf(question: WrittenQuestion): readonly string[] {
  if (question.type === 'group') return question.fields.map((field) => field.id);
  return question.type === 'scale' ? question.sides : [];
}

function optionFindings(
  leaf: Extract<Leaf, { op: 'is' }>,
  prompt: WrittenField | WrittenQuestion,
  at: Place,
  index: WrittenIndex,
): readonly Finding[] {
  const ids = index.optionIds(prompt);
  const details = { id: prompt.id, type: prompt.type };
  const hasDontKnow = 'when-unknown' in prompt && prompt['when-unknown'] !== undefined;
  return leaf.values.flatMap(({ value, path }): readonly Finding[] => {
    if (value === DONT_KNOW) return hasDontKnow ? [] : [{ code: 'no-dont-know', path, details }];
    if (value === SKIPPED) return prompt.required ? [{ code: 'never-skipped', path, details }] : [];
    if (ids === undefined) return [{ code: 'is-needs-options', ...at, details }];
    if (ids.includes(value)) return [];
    const unknown = { ...details, value, options: ids.join(', ') };
    const suggestion = yesOrNo(value, ids) ?? nearMiss(value, ids);
    return [{ code: 'unknown-option', path, details: unknown, nearMiss: suggestion }];
  });
}

function yesOrNo(value: string, ids: readonly string[]): string | undefined {
  const meant = { yes: 'ja', no: 'nee' }[value.toLowerCase()];
  return meant !== undefined && ids.includes(meant) ? meant : undefined;
}

function amountFindings(
  { value }: Extract<Leaf, { op: 'at-least' }>,
  prompt: WrittenField | WrittenQuestion,
  at: Place,
): readonly Finding[] {
  const most = largestAmount(prompt);
  if (most === undefined) {
    return [
      { code: 'at-least-needs-amount', ...at, details: { id: prompt.id, type: prompt.type } },
    ];
  }
  if (value <= most) return [];
  const details = { id: prompt.id, value: String(value), max: String(most) };
  return [{ code: 'at-least-too-high', path: at.path, details }];
}

/** Numbers and scales as they are; chosen options and items of a group counted. */
function largestAmount(prompt: WrittenField | WrittenQuestion): number | undefined {
  switch (prompt.type) {
    case 'number':
      return prompt.max ?? Number.POSITIVE_INFINITY;
    case 'scale':
    case 'group':
      return prompt.max;
    case 'choices':
      return Array.isArray(prompt.options) ? prompt.options.length : Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}
