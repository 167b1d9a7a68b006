// What a record that may go out could still do with: told before the closing question, never in the way.

import type { Answer } from '../domain/answer.ts';
import { addDays } from '../domain/iso-date.ts';
import { hasContent, type Item } from '../interview/answers-so-far.ts';
import type { FileRecord } from './file-record.ts';

export type RecordReminder =
  /** An observation does not say what was expected (it must have been known). */
  | 'no-norm'
  /** An observation does not say when, or how it is known. */
  | 'no-day'
  | 'no-source'
  /** Nothing the employer does stands in it. */
  | 'no-support'
  /** The first observation is long past, was not talked about before, and nothing says why. */
  | 'late'
  /** A recording was the source, and it is not sure that this was as agreed. */
  | 'recording';

/** From then on people ask why they only hear it now; in days, from practice and not from a law. */
const LATE = 30;

/** In the order in which they are told; pure. */
export function recordReminders({
  content,
}: Pick<FileRecord, 'content'>): readonly RecordReminder[] {
  const { answers } = content;
  const itemsOf = (id: string) => (answers.get(id)?.items ?? []).filter(hasContent);
  const given = (id: string) => text(answers.get(id)?.answer);
  const observed = itemsOf('waarnemingen');
  const lacks = (field: string) => observed.some((item) => text(item.get(field)) === '');
  const first = days(observed).at(0);
  const isLate = first !== undefined && first < addDays(given('datum-gesprek'), -LATE);
  const explained = itemsOf('eerder-besproken').length > 0 || given('waarom-nu') !== '';
  const all: readonly (readonly [RecordReminder, boolean])[] = [
    ['no-norm', lacks('norm')],
    ['no-day', lacks('datum')],
    ['no-source', lacks('bron')],
    ['no-support', itemsOf('steun').length === 0],
    ['late', given('datum-gesprek') !== '' && isLate && !explained],
    ['recording', usesRecording(observed) && given('opname-volgens-afspraak') !== 'ja'],
  ];
  return all.filter(([, holds]) => holds).map(([reminder]) => reminder);
}

function usesRecording(observed: readonly Item[]): boolean {
  return observed.some((item) => text(item.get('bron')) === 'opname');
}

/** "2026-11-19", the earliest first. */
function days(observed: readonly Item[]): readonly string[] {
  const all = observed.map((item) => text(item.get('datum')).slice(0, 10));
  return all.filter((day) => day !== '').sort();
}

function text(answer: Answer | undefined): string {
  return answer?.status === 'given' ? String(answer.value) : '';
}
