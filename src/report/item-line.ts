// One item of a group as a line: the day in front, what happened, and the rest as short sentences.
import { lowerFirst, upperFirst } from '../domain/letter-case.ts';
import type { Item } from '../interview/answers-so-far.ts';
import type { Group } from '../interview/step.ts';
import { isText } from '../pitfalls/answer-words.ts';
import type { Field } from '../playbook/question.ts';
import { bold, type Phrase, plain, sentences } from '../wording/phrase.ts';
import { answerText, isAboutKnowing } from './answer-text.ts';
import { fieldText } from './group-blocks.ts';
import type { Material } from './material.ts';
import { isLong, PAGE, shortened } from './shortened.ts';

/** One item of a group, with its place in it. */
export interface Moment {
  readonly group: Group;
  readonly item: Item;
  /** From 1. */
  readonly number: number;
}

/** Everything that was answered; the text that says what it is about has no label. */
export function wholeLine(moment: Moment, material: Material): Phrase {
  const main = mainField(moment, material);
  return sentences([
    start(moment, material),
    main ? [plain(material.words.ended(fieldText(main, moment.item, material)))] : [],
    ...otherSentences(moment, material),
  ]);
}

/** The day, how it is known and the beginning of what happened: enough to recall it by. */
export function headLine(moment: Moment, material: Material, before = ''): Phrase {
  const main = mainField(moment, material);
  const day = dayOf(moment, material);
  const known = filledFields(moment, material).find(isAboutKnowing);
  const source = known ? `(${fieldText(known, moment.item, material)})` : '';
  const name = [before, day, source].filter((part) => part !== '').join(' ');
  return sentences([
    name === '' ? [] : [bold(`${upperFirst(name)}:`)],
    main
      ? [plain(material.words.ended(shortened(fieldText(main, moment.item, material), PAGE)))]
      : [],
  ]);
}

/** What `headLine` leaves out; undefined when that is nothing. */
export function restLine(moment: Moment, material: Material): Phrase | undefined {
  const main = mainField(moment, material);
  if (main && isLong(fieldText(main, moment.item, material), PAGE)) {
    return wholeLine(moment, material);
  }
  const others = otherSentences(moment, material, isAboutKnowing);
  if (others.length === 0) return undefined;
  const name = dayOf(moment, material) || `${moment.group.item} ${moment.number}`;
  return sentences([[bold(`${upperFirst(name)}:`)], ...others]);
}

function start(moment: Moment, material: Material): Phrase {
  const day = dayOf(moment, material);
  return day === '' ? [] : [bold(`${upperFirst(day)}:`)];
}

function otherSentences(
  moment: Moment,
  material: Material,
  isTold: (field: Field) => boolean = () => false,
): readonly Phrase[] {
  const told = [dateField(moment, material), mainField(moment, material)];
  return filledFields(moment, material)
    .filter((field) => !told.includes(field) && !isTold(field))
    .map((field) => {
      const text = fieldText(field, moment.item, material);
      const own = 'options' in field ? lowerFirst(text) : text;
      return [plain(`${upperFirst(field.label)}: ${material.words.ended(own)}`)];
    });
}

function dayOf(moment: Moment, material: Material): string {
  const field = dateField(moment, material);
  const answer = field && moment.item.get(field.id);
  if (field?.type !== 'date' || answer?.status !== 'given') return '';
  const { words, today } = material;
  return field.time
    ? words.moment(String(answer.value), today)
    : words.day(String(answer.value), today);
}

function dateField(moment: Moment, material: Material): Field | undefined {
  return filledFields(moment, material).find(({ type }) => type === 'date');
}

function mainField(moment: Moment, material: Material): Field | undefined {
  return filledFields(moment, material).find(isText);
}

function filledFields({ group, item }: Moment, material: Material): readonly Field[] {
  return group.fields.filter((field) => answerText(field, item.get(field.id), material) !== '');
}
