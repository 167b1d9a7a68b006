// The items of a group: a table with the date in front, or a list where only one field was filled in.
import { upperFirst } from '../domain/letter-case.ts';
import { hasContent, type Item } from '../interview/answers-so-far.ts';
import type { Group } from '../interview/step.ts';
import type { Field } from '../playbook/question.ts';
import { bold, type PhrasePart, plain } from '../wording/phrase.ts';
import { answerText } from './answer-text.ts';
import type { Material } from './material.ts';
import type { Block } from './report.ts';

/** Columns nobody filled in are left out; where the date is asked in the form does not matter. */
export function groupBlocks(
  { label, fields }: Group,
  items: readonly Item[],
  material: Material,
  shown: (field: Field) => boolean = () => true,
): readonly Block[] {
  const filled = items.filter(hasContent);
  const columns = dateFirst(fields).filter(
    (field) =>
      shown(field) && filled.some((item) => answerText(field, item.get(field.id), material) !== ''),
  );
  const [only, ...others] = columns;
  if (only === undefined) return [];
  if (others.length === 0) {
    const texts = filled
      .map((item) => fieldText(only, item, material))
      .filter((text) => text !== '')
      .map((text) => material.words.ended(text));
    const name = bold(`${upperFirst(label)}:`);
    return texts.length === 1
      ? [{ kind: 'paragraph', runs: [name, plain(` ${texts[0]}`)] }]
      : [
          { kind: 'paragraph', runs: [name] },
          { kind: 'list', items: texts.map((text) => [plain(text)]) },
        ];
  }
  const cells = (item: Item): readonly (readonly PhrasePart[])[] =>
    columns.map((field) => [plain(fieldText(field, item, material))]);
  return [{ kind: 'table', head: columns.map((column) => column.label), rows: filled.map(cells) }];
}

/** An answer in a group as a reader sees it; what was said stands in quotes. */
export function fieldText(field: Field, item: Item, material: Material): string {
  const text = answerText(field, item.get(field.id), material);
  return field.type === 'quote' && text !== '' ? material.words.quote(text) : text;
}

function dateFirst(fields: readonly Field[]): readonly Field[] {
  const isDate = (field: Field) => field.type === 'date' && field.direction === 'past';
  return [...fields.filter(isDate), ...fields.filter((field) => !isDate(field))];
}
