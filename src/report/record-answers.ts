// The answers of a record, by question, as its document shows them.
import type { Answer } from '../domain/answer.ts';
import { hasContent, type Item } from '../interview/answers-so-far.ts';
import type { Conversation } from '../interview/replay.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { Field, Question } from '../playbook/question.ts';
import { plain } from '../wording/phrase.ts';
import type { RecordWords } from '../wording/record-words.ts';
import type { Block, NamedField } from './report.ts';

/** A question that the record does not have, or that was skipped, is an empty text everywhere. */
export class RecordAnswers {
  readonly #content: Conversation;
  readonly #words: RecordWords;

  constructor(content: Conversation, words: RecordWords) {
    this.#content = content;
    this.#words = words;
  }

  label(id: string): string {
    return this.#content.answers.get(id)?.question.label ?? '';
  }

  /** As it is kept: an id, an ISO date, a text. */
  value(id: string): string {
    return storedValue(this.#content.answers.get(id)?.answer);
  }

  /** As it is read. */
  text(id: string): string {
    const visible = this.#content.answers.get(id);
    return visible === undefined ? '' : textOf(visible.question, visible.answer, this.#words);
  }

  items(id: string): readonly RecordItem[] {
    const visible = this.#content.answers.get(id);
    if (visible?.question.type !== 'group') return [];
    const { fields } = visible.question;
    return visible.items
      .filter(hasContent)
      .map((item) => new RecordItem(item, fields, this.#words));
  }

  /** With the columns in which something stands; nothing when there are no items. */
  table(id: string, columns: readonly string[]): readonly Block[] {
    const items = this.items(id);
    const filled = columns.filter((column) => items.some((item) => item.text(column) !== ''));
    const [first] = items;
    if (first === undefined || filled.length === 0) return [];
    return [
      {
        kind: 'table',
        head: filled.map((column) => first.label(column)),
        rows: items.map((item) => filled.map((column) => [plain(item.text(column))])),
      },
    ];
  }

  /** The day until which it is kept, or the rule in words. */
  keepUntil(): string {
    const date = this.value('bewaren-datum');
    return date === '' ? this.text('bewaren') : this.#words.moment(date);
  }
}

class RecordItem {
  readonly #item: Item;
  readonly #fields: readonly Field[];
  readonly #words: RecordWords;

  constructor(item: Item, fields: readonly Field[], words: RecordWords) {
    this.#item = item;
    this.#fields = fields;
    this.#words = words;
  }

  label(id: string): string {
    return this.#field(id)?.label ?? id;
  }

  value(id: string): string {
    return storedValue(this.#item.get(id));
  }

  text(id: string): string {
    const field = this.#field(id);
    return field === undefined ? '' : textOf(field, this.#item.get(id), this.#words);
  }

  fields(ids: readonly string[]): readonly NamedField[] {
    return ids
      .map((id) => ({ name: this.label(id), runs: [plain(this.text(id))] }))
      .filter(({ runs }) => runs[0]?.text !== '');
  }

  #field(id: string): Field | undefined {
    return this.#fields.find((field) => field.id === id);
  }
}

function storedValue(answer: Answer | undefined): string {
  return answer?.status === 'given' ? String(answer.value) : '';
}

function textOf(prompt: Question | Field, answer: Answer | undefined, words: RecordWords): string {
  if (answer?.status !== 'given') return '';
  if ('options' in prompt) {
    return chosenOptions(prompt, answer)
      .map(({ text }) => text)
      .join(', ');
  }
  return prompt.type === 'date' ? words.moment(String(answer.value)) : String(answer.value);
}
