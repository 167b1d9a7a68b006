// The answers that are on the path, as conditions and evidence see them.
import type { Answer, Value } from '../domain/answer.ts';
import { isScaleValue } from '../domain/answer.ts';
import type { AnswerReference } from '../playbook/condition.ts';
import type { Question } from '../playbook/question.ts';
import type { Jotting } from './event.ts';

/** One complete or half-filled item of a group: field id -> answer. */
export type Item = ReadonlyMap<string, Answer>;

export interface VisibleAnswer {
  readonly question: Question;
  /** For a group only when it is not known as a whole. */
  readonly answer?: Answer;
  readonly items: readonly Item[];
  /** Kept, but it hung on an answer that changed: it steers the path, it is no evidence. */
  readonly stale: boolean;
}

type HeardEvidence = Extract<Jotting, { kind: 'evidence' }>;

export class AnswersSoFar {
  readonly #byQuestion = new Map<string, VisibleAnswer>();
  /** Evidence heard during the talk, outside any question. */
  readonly heard: readonly HeardEvidence[];

  constructor(jotted: readonly Jotting[] = []) {
    this.heard = jotted.filter((line) => line.kind === 'evidence');
  }

  set(visible: VisibleAnswer): void {
    this.#byQuestion.set(visible.question.id, visible);
  }

  get(question: string): VisibleAnswer | undefined {
    return this.#byQuestion.get(question);
  }

  all(): Iterable<VisibleAnswer> {
    return this.#byQuestion.values();
  }

  /** What the reference points at: none, one answer, or one per item of a group. */
  answersAt({ question, part }: AnswerReference): readonly Answer[] {
    const visible = this.#byQuestion.get(question);
    if (visible === undefined) return [];
    if (visible.question.type === 'group') {
      return part === undefined ? [] : visible.items.flatMap((item) => item.get(part) ?? []);
    }
    const { answer } = visible;
    if (answer === undefined) return [];
    return part === undefined ? [answer] : sideOf(answer, part);
  }

  /** The number of items in which at least one field was answered. */
  itemCount(group: string): number {
    return this.#byQuestion.get(group)?.items.filter(hasContent).length ?? 0;
  }
}

export function hasContent(item: Item): boolean {
  return [...item.values()].some((answer) => answer.status === 'given');
}

function sideOf(answer: Answer, side: string): readonly Answer[] {
  if (answer.status !== 'given' || !isScaleValue(answer.value)) return [];
  const value: Value | undefined = answer.value[side as 'lead' | 'employee'];
  return value === undefined ? [] : [{ status: 'given', value }];
}
