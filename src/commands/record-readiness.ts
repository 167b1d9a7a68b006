// How far a record is: what must still be answered, and what still asks for a decision.

import { promptOf } from '../interview/step.ts';
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import type { FileRecord } from '../record/file-record.ts';
import { openHits } from '../record/open-hits.ts';
import type { CheckRecord } from './check-record.ts';

export interface RecordReadiness {
  /** Labels of the required questions without an answer. */
  readonly missing: readonly string[];
  readonly open: readonly HygieneHit[];
}

export function readinessOf(record: FileRecord, check: CheckRecord): RecordReadiness {
  const missing = record.content.path.flatMap(({ step, kept, stale }) => {
    if (step.kind === 'add') return [];
    const { required, label } = promptOf(step);
    const isOpen = kept === undefined || stale || kept.answer.status === 'skipped';
    return required && isOpen ? [label] : [];
  });
  return { missing: [...new Set(missing)], open: openHits(check(record), record) };
}
