// What a conversation already holds of its record: only what a file may read, nothing made up.
import type { Answer } from '../domain/answer.ts';
import { mayRead } from '../domain/audience.ts';
import type { WrittenAnswers } from '../interview/answers-file.ts';
import { hasContent, type Item, type VisibleAnswer } from '../interview/answers-so-far.ts';
import { isLocked } from '../interview/lock.ts';
import type { Conversation } from '../interview/replay.ts';
import { talkDate } from '../interview/talk-date.ts';
import type { Field, Section } from '../playbook/question.ts';

type WrittenItem = Readonly<Record<string, string>>;

/**
 * By the ids of the record's questions. Empty for what the conversation does not say: that is asked.
 * Naming the cause is off unless somebody turns it on.
 */
export function answersForRecord(conversation: Conversation): WrittenAnswers {
  const { started } = conversation;
  const agreed = itemsIn(conversation, 'agreements');
  const all = {
    personeelsnummer: /^[a-z]{0,3}[-.]?\d{2,12}$/i.test(started.employee) ? started.employee : '',
    'datum-gesprek': talkDate(conversation),
    aanleiding: textIn(conversation, 'occasion'),
    'gaat-goed': itemsIn(conversation, 'good').map((item) =>
      written({ wat: main(item), datum: dayOnly(item) }),
    ),
    waarnemingen: itemsIn(conversation, 'facts').map(observation),
    reactie: textIn(conversation, 'quotes'),
    'eerder-besproken': itemsIn(conversation, 'earlier').map((item) =>
      written({ wat: main(item), datum: dayOnly(item) }),
    ),
    'oorzaak-noemen': 'nee',
    afspraken: agreed.map((item) =>
      written({
        wie: value(item, 'wie'),
        wat: main(item),
        maat: value(item, 'hoe-zien'),
        datum: dayOnly(item),
      }),
    ),
    steun: [
      ...[textIn(conversation, 'support')].map((wat) => written({ wat })),
      ...agreed.map((item) => support(item)),
    ].filter(({ wat }) => wat !== undefined),
    evaluatie: dateIn(conversation, 'follow-up'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one.length > 0));
}

interface SeenItem {
  readonly fields: readonly Field[];
  readonly item: Item;
}

/** Parked agreements have not been agreed on. */
function readable(conversation: Conversation, section: Section): readonly VisibleAnswer[] {
  return [...conversation.answers.all()].filter(
    ({ question, stale }) =>
      question.section === section &&
      mayRead('dossier', question.audience) &&
      !stale &&
      !isLocked(conversation, question),
  );
}

function itemsIn(conversation: Conversation, section: Section): readonly SeenItem[] {
  return readable(conversation, section).flatMap(({ question, items }) => {
    if (question.type !== 'group') return [];
    return items.filter(hasContent).map((item) => ({ fields: question.fields, item }));
  });
}

/** The first free text that is given in this place. */
function textIn(conversation: Conversation, section: Section): string {
  const found = readable(conversation, section).find(
    ({ question, answer }) => isFreeText(question.type) && answer?.status === 'given',
  );
  return text(found?.answer);
}

function dateIn(conversation: Conversation, section: Section): string {
  const found = readable(conversation, section).find(
    ({ question, answer }) => question.type === 'date' && answer?.status === 'given',
  );
  return text(found?.answer);
}

function observation(seen: SeenItem): WrittenItem {
  return written({
    gedrag: main(seen),
    datum: moment(seen),
    gevolg: value(seen, 'gevolg'),
    norm: value(seen, 'norm'),
    bron: SOURCES[value(seen, 'hoe-bekend')],
  });
}

/** An assumption is no source: that is asked again. */
const SOURCES: Readonly<Record<string, string>> = { gezien: 'gezien', gehoord: 'medewerker' };

function support(seen: SeenItem): WrittenItem {
  const wat = value(seen, 'teamleider-doet');
  return written({ wat, ...(wat !== '' && { wie: 'teamleider' }) });
}

/** What an item is about: its first free text. */
function main({ fields, item }: SeenItem): string {
  const field = fields.find(({ id, type }) => isFreeText(type) && text(item.get(id)) !== '');
  return field === undefined ? '' : text(item.get(field.id));
}

/** With its time, where it has one. */
function moment({ fields, item }: SeenItem): string {
  const field = fields.find(({ type }) => type === 'date');
  return field === undefined ? '' : text(item.get(field.id));
}

function dayOnly(seen: SeenItem): string {
  return moment(seen).slice(0, 10);
}

function value({ item }: SeenItem, field: string): string {
  return text(item.get(field));
}

function text(answer: Answer | undefined): string {
  return answer?.status === 'given' ? String(answer.value) : '';
}

function isFreeText(type: string): boolean {
  return type === 'text' || type === 'short' || type === 'quote';
}

/** Without what is not known: an item leaves out what it does not have. */
function written(item: Readonly<Record<string, string | undefined>>): WrittenItem {
  return Object.fromEntries(
    Object.entries(item).filter((one): one is [string, string] => (one[1] ?? '') !== ''),
  );
}
