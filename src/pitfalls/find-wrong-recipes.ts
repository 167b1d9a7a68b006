// Measures that were chosen although the playbook knows them as wrong for the cause that was found.
import type { Answer } from '../domain/answer.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { diagnose } from '../interview/diagnose.ts';
import type { Conversation } from '../interview/replay.ts';
import type { Cause, Playbook } from '../playbook/playbook.ts';
import type { Field, Question } from '../playbook/question.ts';

export interface WrongRecipeWarning {
  /** In an agreement now, in an earlier talk, or in what the lead had in mind beforehand. */
  readonly when: 'now' | 'earlier' | 'in-mind';
  readonly measure: string;
  readonly cause: string;
  /** The cause was agreed on, not just suspected. */
  readonly shared: boolean;
  /** Why this measure does not work for this cause, in the playbook's words. */
  readonly why: string;
  readonly question: string;
  /** From 1, in a group. */
  readonly item?: number;
}

/** Nothing is wrong as long as no cause is shared or suspected. */
export function findWrongRecipes(
  playbook: Playbook,
  { answers }: Pick<Conversation, 'answers'>,
): readonly WrongRecipeWarning[] {
  const { shared, first } = diagnose(playbook, answers);
  const found = shared.length > 0 ? shared : first ? [first.cause] : [];
  const causes = found.flatMap((id) => playbook.causes.find((cause) => cause.id === id) ?? []);
  return [...answers.all()].flatMap((visible) =>
    chosenMeasures(visible).flatMap(({ measure, item }) =>
      causes.flatMap((cause): WrongRecipeWarning[] => {
        const why = whyWrong(cause, measure);
        if (why === undefined) return [];
        return [
          {
            when: whenChosen(visible.question),
            measure,
            cause: cause.id,
            shared: shared.length > 0,
            why,
            question: visible.question.id,
            ...(item !== undefined && { item }),
          },
        ];
      }),
    ),
  );
}

function whyWrong(cause: Cause, measure: string): string | undefined {
  return cause.wrongRecipes.find((wrong) => wrong.measure === measure)?.why;
}

function whenChosen({ section, phase }: Question): WrongRecipeWarning['when'] {
  if (section === 'earlier') return 'earlier';
  return section === 'agreements' || phase === 'afronden' ? 'now' : 'in-mind';
}

interface ChosenMeasure {
  readonly measure: string;
  readonly item?: number;
}

function chosenMeasures({ question, answer, items }: VisibleAnswer): readonly ChosenMeasure[] {
  if (question.type !== 'group') {
    return measuresIn(question, answer).map((measure) => ({ measure }));
  }
  return items.flatMap((item, index) =>
    question.fields.flatMap((field) =>
      measuresIn(field, item.get(field.id)).map((measure) => ({ measure, item: index + 1 })),
    ),
  );
}

function measuresIn(prompt: Question | Field, answer: Answer | undefined): readonly string[] {
  if (prompt.holds !== 'measures' || answer?.status !== 'given') return [];
  return [answer.value].flat().map(String);
}
