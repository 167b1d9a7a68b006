// What there is to refer to in a written playbook, by id.
import { CONFIRM_IDS, YES_NO_IDS } from './default-options.ts';
import type { Salvaged } from './salvage.ts';
import { optionsIn } from './written-parts.ts';
import type { WrittenPlaybook } from './written-playbook.ts';
import type { WrittenField, WrittenQuestion } from './written-question.ts';

export interface IndexedQuestion {
  /** Position in the conversation, from 0. */
  readonly position: number;
  readonly question: WrittenQuestion;
  /** Part of it could not be read: nothing can be said about its type or options. */
  readonly damaged: boolean;
}

export interface IndexedCause {
  readonly kinds: readonly string[];
  readonly damaged: boolean;
}

export class WrittenIndex {
  readonly questions: ReadonlyMap<string, IndexedQuestion>;
  readonly causes: ReadonlyMap<string, IndexedCause>;
  readonly measures: readonly string[];
  readonly recipes: readonly string[];
  /** The list is there, or left out on purpose; otherwise nothing may be said to be missing from it. */
  readonly isWhole: (list: keyof WrittenPlaybook) => boolean;

  constructor({ playbook, isStandIn, isDamaged }: Salvaged) {
    this.isWhole = (list) => !isStandIn([list]);
    this.questions = byId(playbook.questions, (question, position) => ({
      position,
      question,
      damaged: isDamaged(['questions', position]),
    }));
    this.causes = byId(playbook.causes, (cause, i) => ({
      kinds: cause.kinds.map(({ id }) => id),
      damaged: isDamaged(['causes', i]),
    }));
    this.measures = playbook.measures.map(({ id }) => id);
    this.recipes = playbook.causes.flatMap(({ recipes }) => recipes.map(({ id }) => id));
  }

  /** The ids that can be chosen; undefined for a prompt without options. */
  optionIds(prompt: WrittenField | WrittenQuestion): readonly string[] | undefined {
    if (prompt.type === 'yes-no') return YES_NO_IDS;
    if (prompt.type === 'confirm') {
      return prompt.options?.map(({ id }) => id) ?? CONFIRM_IDS;
    }
    if (prompt.type !== 'choice' && prompt.type !== 'choices') return undefined;
    if (prompt.options === 'measures') return this.measures;
    if (prompt.options === 'recipes') return this.recipes;
    return optionsIn(prompt, []).map(({ value }) => value.id);
  }
}

/** Of two with the same id the first counts; the clash itself is reported elsewhere. */
function byId<T extends { id: string }, R>(
  items: readonly T[],
  entry: (item: T, position: number) => R,
): ReadonlyMap<string, R> {
  const map = new Map<string, R>();
  items.forEach((item, i) => {
    if (!map.has(item.id)) map.set(item.id, entry(item, i));
  });
  return map;
}
