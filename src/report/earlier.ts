// "Eerdere gesprekken": one line a talk, with what it brought and, where it shows, the wrong recipe.

import { lowerFirst, upperFirst } from '../domain/letter-case.ts';
import { hasContent, type Item } from '../interview/answers-so-far.ts';
import type { Group } from '../interview/step.ts';
import type { Field } from '../playbook/question.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { answerLine, list, quoteBlock, section } from './answer-blocks.ts';
import { answerText } from './answer-text.ts';
import { answersIn, type Material } from './material.ts';
import { wrongRecipeSentence } from './recipes.ts';
import type { Block, ReportSection } from './report.ts';

export function earlierSection(material: Material): ReportSection | undefined {
  const blocks = answersIn(material, 'earlier').flatMap((visible): readonly Block[] => {
    const { question, items } = visible;
    if (question.type === 'quote') return [quoteBlock(visible, material)];
    if (question.type !== 'group') return list([answerLine(visible, material)]);
    return list(
      items.flatMap((item, at) =>
        hasContent(item) ? [talk(question, item, at + 1, material)] : [],
      ),
    );
  });
  return section('earlier', material.words.sections.earlier, blocks);
}

/** The date in front, the agreement as it was typed, the rest as short "label: answer" sentences. */
function talk(group: Group, item: Item, number: number, material: Material): Phrase {
  const textOf = (field: Field) => answerText(field, item.get(field.id), material);
  const dayOf = ({ id }: Field) => {
    const answer = item.get(id);
    const given = answer?.status === 'given' ? String(answer.value) : '';
    return material.words.day(given, material.today);
  };
  const filled = group.fields.filter((field) => textOf(field) !== '');
  const date = filled.find(({ type }) => type === 'date');
  const agreed = filled.find(({ type }) => type === 'text' || type === 'short' || type === 'quote');
  const rest = filled.filter((field) => field !== date && field !== agreed);
  const wrong = material.wrongRecipes.filter(
    (warning) => warning.question === group.id && warning.item === number,
  );
  return sentences([
    date ? [bold(`${upperFirst(dayOf(date))}:`)] : [],
    agreed ? [plain(material.words.ended(textOf(agreed)))] : [],
    ...rest.map((field) => {
      const text = 'options' in field ? lowerFirst(textOf(field)) : textOf(field);
      return [plain(`${upperFirst(field.label)}: ${material.words.ended(text)}`)];
    }),
    ...wrong.map((warning) => [italic(wrongRecipeSentence(warning, material))]),
  ]);
}
