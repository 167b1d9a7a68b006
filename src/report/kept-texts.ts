// The texts of a journal one by one, for what stands in no report: changed answers, notes, judgements, reasons.
import { type Answer, isScaleValue } from '../domain/answer.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Field, Question } from '../playbook/question.ts';
import type { AccessWords } from '../wording/access-words.ts';

export interface KeptText {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly about: string;
  readonly text: string;
  /** `current`: it still counts; `changed`: something came in its place; `aside`: its question is asked no longer. */
  readonly standing: 'current' | 'changed' | 'aside';
  /** A day is written in another way in a report than it is kept. */
  readonly isDate: boolean;
}

export interface KeptIn {
  readonly events: readonly ConversationEvent[];
  /** Gives the questions their labels; without it addresses stand in their place. */
  readonly playbook?: Playbook | undefined;
  /** The addresses that are asked as things stand. */
  readonly path: ReadonlySet<string>;
}

export function keptTexts(
  { events, playbook, path }: KeptIn,
  words: AccessWords,
): readonly KeptText[] {
  const newest = new Map(events.map((event, at) => [placeOf(event), at]));
  return events.flatMap((event, at) => {
    const last = SIDE_BY_SIDE.includes(event.type) || newest.get(placeOf(event)) === at;
    const aside = event.type === 'answered' && !path.has(event.address);
    const standing = !last ? 'changed' : aside ? 'aside' : 'current';
    const isDate = event.type === 'answered' && promptAt(event.address, playbook)?.type === 'date';
    return textsOf(event, playbook, words)
      .filter(({ text }) => text !== '')
      .map((one) => ({ ...one, at: event.at, standing, isDate }));
  });
}

/** Of these a later one takes nothing away from an earlier one. */
const SIDE_BY_SIDE: readonly string[] = ['noted', 'jotted', 'hygiene-kept', 'record-corrected'];

function placeOf(event: ConversationEvent): string {
  return `${event.type} ${'address' in event ? event.address : ''}`;
}

function textsOf(
  event: ConversationEvent,
  playbook: Playbook | undefined,
  words: AccessWords,
): readonly { readonly about: string; readonly text: string }[] {
  const label = (address: string) => labelOf(address, playbook);
  switch (event.type) {
    case 'answered':
      if (event.address.endsWith('.add')) return [];
      return [
        {
          about: label(event.address),
          text: valueText(promptAt(event.address, playbook), event.answer, words),
        },
      ];
    case 'noted':
      return [{ about: words.note(label(event.address)), text: event.text }];
    case 'jotted': {
      if (event.kind === 'mark') {
        const found = playbook?.pitfalls.find(({ id }) => id === event.pitfall);
        return [{ about: words.mark, text: found?.title ?? event.pitfall }];
      }
      const { text } = event;
      if (event.kind !== 'evidence') {
        return [{ about: words.jotted(event.kind, label(event.address)), text }];
      }
      const cause = playbook?.causes.find(({ id }) => id === event.cause)?.title ?? event.cause;
      return [{ about: words.evidence(cause, event.direction), text }];
    }
    case 'hint-judged': {
      const pitfall = playbook?.pitfalls.find(({ id }) => id === event.class);
      const found = pitfall?.title ?? event.class;
      const about = words.judged(found, label(event.address), event.verdict === 'confirmed');
      return [{ about, text: event.reason === '' ? words.noReason : event.reason }];
    }
    case 'hygiene-kept':
      return [{ about: words.hygieneKept(event.words), text: event.reason }];
    case 'record-shared':
      return [{ about: words.shared, text: joined(words.moment(event.on), event.channel) }];
    case 'view-received':
      return [
        { about: words.view, text: joined(words.moment(event.on), event.text || words.noView) },
      ];
    case 'record-confirmed':
      return [{ about: words.confirmed(event.kind, event.on), text: event.reason }];
    case 'record-corrected':
      return [{ about: words.corrected, text: event.reason }];
    default:
      return [];
  }
}

function joined(day: string, text: string): string {
  return text === '' ? day : `${day}: ${text}`;
}

function valueText(
  prompt: Question | Field | undefined,
  answer: Answer,
  words: AccessWords,
): string {
  if (answer.status !== 'given') return '';
  const { value } = answer;
  if (prompt !== undefined && 'options' in prompt) {
    const texts = chosenOptions(prompt, answer).map(({ text }) => text);
    if (texts.length > 0) return texts.join('; ');
  }
  if (isScaleValue(value)) return words.scale(value.lead, value.employee);
  if (prompt?.type === 'date') return words.moment(String(value));
  return [value].flat().map(String).join('; ');
}

function promptAt(address: string, playbook: Playbook | undefined): Question | Field | undefined {
  const [id, , fieldId] = address.split('.');
  const question = playbook?.questions.find((one) => one.id === id);
  if (question?.type !== 'group' || fieldId === undefined) return question;
  return question.fields.find((field) => field.id === fieldId);
}

function labelOf(address: string, playbook: Playbook | undefined): string {
  const [id, item] = address.split('.');
  const question = playbook?.questions.find((one) => one.id === id);
  const prompt = promptAt(address, playbook);
  if (question === undefined || prompt === undefined) return address;
  return prompt === question ? question.label : `${question.label} ${item}: ${prompt.label}`;
}
