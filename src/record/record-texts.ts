// Every text in a record that a person typed, as the hygiene check wants to see it.
import type { Answer } from '../domain/answer.ts';
import type { Item } from '../interview/answers-so-far.ts';
import { promptOf } from '../interview/step.ts';
import type { PathStep } from '../interview/walk.ts';
import type { HygieneField } from '../pitfalls/hygiene/hygiene.ts';
import type { FileRecord } from './file-record.ts';
import {
  CONFIRMATION_ADDRESS,
  CORRECTION_ADDRESS,
  SHARED_ADDRESS,
  VIEW_ADDRESS,
} from './record-addresses.ts';

/** Also what only stays here, such as the number: it ends up in a file name. */
export function recordTexts(record: FileRecord): readonly HygieneField[] {
  const { content, view, confirmation, shared, corrections } = record;
  const typed = content.path.flatMap((at) => fieldOf(at, record));
  const others: readonly (readonly [address: string, text: string | undefined])[] = [
    [VIEW_ADDRESS, view?.text],
    [CONFIRMATION_ADDRESS, confirmation?.reason],
    [SHARED_ADDRESS, shared?.channel],
    ...corrections.map(
      ({ version, reason }) => [`${CORRECTION_ADDRESS}.${version}`, reason] as const,
    ),
  ];
  return [
    ...typed,
    ...others.flatMap(([address, text]): HygieneField[] =>
      text ? [{ address, label: '', role: address === VIEW_ADDRESS ? 'quote' : 'text', text }] : [],
    ),
  ];
}

function fieldOf({ step, kept }: PathStep, { content }: FileRecord): readonly HygieneField[] {
  if (step.kind === 'add' || kept?.answer.status !== 'given') return [];
  const { type, label } = promptOf(step);
  if (type !== 'text' && type !== 'short' && type !== 'quote') return [];
  const { address, question } = step;
  const text = String(kept.answer.value);
  if (question.section !== 'agreements' || step.kind !== 'field') {
    return [{ address, label, role: roleOf(type, question.id), text }];
  }
  const item = content.answers.get(question.id)?.items[step.item - 1];
  // The measure beside an agreement is judged with it; for names and health it is read on its own too.
  const isMain = step.question.fields.find((field) => field.type === 'text') === step.field;
  if (!isMain) return [{ address, label, role: 'text', text }];
  return [{ address, label, role: 'agreement', text, beside: besideOf(item) }];
}

/** A number or a function is no sentence: it is only looked through for what it names. */
const NAMES: readonly string[] = ['personeelsnummer', 'opsteller'];

function roleOf(type: string, question: string): HygieneField['role'] {
  if (NAMES.includes(question)) return 'title';
  return type === 'quote' ? 'quote' : 'text';
}

function besideOf(item: Item | undefined): NonNullable<HygieneField['beside']> {
  const given = (answer: Answer | undefined) =>
    answer?.status === 'given' ? String(answer.value) : '';
  return {
    owner: given(item?.get('wie')),
    measure: given(item?.get('maat')),
    date: given(item?.get('datum')),
  };
}
