// Walks over a written playbook: every prompt, option, piece of evidence and condition, with its place.
import { NO, YES } from '../domain/answer.ts';
import type { Path } from './problem.ts';
import type { WrittenCondition } from './written-condition.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type {
  WrittenEvidence,
  WrittenField,
  WrittenOption,
  WrittenQuestion,
} from './written-question.ts';

export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/** The question itself, or the fields of a group. */
export function promptsIn(
  question: WrittenQuestion,
  path: Path,
): readonly Placed<WrittenField | WrittenQuestion>[] {
  if (question.type !== 'group') return [{ value: question, path }];
  return question.fields.map((value, i) => ({ value, path: [...path, 'fields', i] }));
}

/** The options written out; none where they are the playbook's measures or recipes. */
export function optionsIn(
  prompt: WrittenField | WrittenQuestion,
  path: Path,
): readonly Placed<WrittenOption>[] {
  const options = 'options' in prompt ? prompt.options : undefined;
  if (!Array.isArray(options)) return [];
  return options.map((value: WrittenOption, i) => ({ value, path: [...path, 'options', i] }));
}

/** Of the question and of all its options. */
export function evidenceIn(
  question: WrittenQuestion,
  path: Path,
): readonly Placed<WrittenEvidence>[] {
  const options = promptsIn(question, path).flatMap((prompt) =>
    optionsIn(prompt.value, prompt.path),
  );
  const holders = [{ value: question, path }, ...options];
  return holders.flatMap((holder) =>
    holder.value.evidence.map((value, i) => ({ value, path: [...holder.path, 'evidence', i] })),
  );
}

export interface PlacedCondition extends Placed<WrittenCondition> {
  readonly of: 'question' | 'option' | 'evidence' | 'flag';
  /** Position of the question it belongs to; past the last one for a flag. */
  readonly owner: number;
}

export function conditionsIn(playbook: WrittenPlaybook): readonly PlacedCondition[] {
  const found: PlacedCondition[] = [];
  const add = (
    of: PlacedCondition['of'],
    owner: number,
    holder: Placed<{ when?: WrittenCondition | undefined }>,
  ) => {
    const { when } = holder.value;
    if (when) found.push({ of, owner, value: when, path: [...holder.path, 'when'] });
  };
  playbook.questions.forEach((question, i) => {
    const path = ['questions', i];
    add('question', i, { value: question, path });
    for (const prompt of promptsIn(question, path)) {
      for (const option of optionsIn(prompt.value, prompt.path)) add('option', i, option);
    }
    for (const piece of evidenceIn(question, path)) add('evidence', i, piece);
  });
  playbook.flags.forEach((flag, i) => {
    add('flag', playbook.questions.length, { value: flag, path: ['flags', i] });
  });
  return found;
}

/** One thing a condition looks at. `path` leads to the reference; it is a key except in `answered`. */
export type Leaf =
  | { readonly op: 'answered'; readonly reference: string; readonly path: Path }
  | {
      readonly op: 'is';
      readonly reference: string;
      readonly path: Path;
      readonly values: readonly Placed<string>[];
    }
  | {
      readonly op: 'at-least';
      readonly reference: string;
      readonly path: Path;
      readonly value: number;
    }
  | { readonly op: 'cause-standing'; readonly cause: string; readonly path: Path }
  | {
      readonly op: 'cause-kind';
      readonly cause: string;
      readonly path: Path;
      readonly kinds: readonly Placed<string>[];
    };

export function leavesOf(condition: WrittenCondition, path: Path): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const op of ['all', 'any'] as const) {
    condition[op]?.forEach((inner, i) => {
      leaves.push(...leavesOf(inner, [...path, op, i]));
    });
  }
  if (condition.not) leaves.push(...leavesOf(condition.not, [...path, 'not']));
  if (condition.answered !== undefined) {
    leaves.push({ op: 'answered', reference: condition.answered, path: [...path, 'answered'] });
  }
  for (const [reference, value] of Object.entries(condition.is ?? {})) {
    const at = [...path, 'is', reference];
    leaves.push({
      op: 'is',
      reference,
      path: at,
      values: [{ value: optionWord(value), path: at }],
    });
  }
  for (const [reference, values] of Object.entries(condition.in ?? {})) {
    const at = [...path, 'in', reference];
    const placed = values.map((value, i) => ({ value: optionWord(value), path: [...at, i] }));
    leaves.push({ op: 'is', reference, path: at, values: placed });
  }
  for (const [reference, value] of Object.entries(condition['at-least'] ?? {})) {
    leaves.push({ op: 'at-least', reference, path: [...path, 'at-least', reference], value });
  }
  for (const cause of Object.keys(condition['cause-standing'] ?? {})) {
    leaves.push({ op: 'cause-standing', cause, path: [...path, 'cause-standing', cause] });
  }
  for (const [cause, kinds] of Object.entries(condition['cause-kind'] ?? {})) {
    const at = [...path, 'cause-kind', cause];
    const placed = kinds.map((value, i) => ({ value, path: [...at, i] }));
    leaves.push({ op: 'cause-kind', cause, path: at, kinds: placed });
  }
  return leaves;
}

/** YAML reads true and false before we do; a yes-no question knows them as ja and nee. */
export function optionWord(value: string | boolean): string {
  return typeof value === 'boolean' ? (value ? YES : NO) : value;
}
