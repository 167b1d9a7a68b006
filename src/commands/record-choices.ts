// What can be done with a record now, in the order in which somebody would want it.
import type { FileRecord } from '../record/file-record.ts';
import { needsReason } from '../record/record-instructions.ts';
import { obstaclesTo, RECORD_STEPS, type RecordStep } from '../record/record-steps.ts';
import { isFinal } from './export-record.ts';
import type { RecordReadiness } from './record-readiness.ts';

export type RecordChoice = RecordStep | 'fill' | 'check' | 'write' | 'read' | 'change' | 'stop';

/** What comes next stands first; what was done already can be done once more, further down. */
export function recordChoices(
  record: FileRecord,
  { missing, open }: RecordReadiness,
  lookedOver: boolean,
): readonly RecordChoice[] {
  const { state, shared, view, confirmation, closed, content } = record;
  const ready = { missing: missing.length, openHits: open.length };
  const possible = RECORD_STEPS.filter((step) => obstaclesTo(step, record, ready).length === 0);
  const lacksReason = confirmation?.reason === '' && needsReason(confirmation.kind);
  const confirm = lacksReason ? undefined : confirmation;
  const done = { share: shared, view, confirm, finish: undefined, correct: true };
  const todo = possible.filter((step) => done[step] === undefined);
  const again = possible.filter((step) => done[step] !== undefined);
  const isClean = missing.length === 0 && open.length === 0;
  const write = isClean && closed ? (['write'] as const) : [];
  const isConcept = state === 'concept';
  // What was shared is not asked again; what was noted since is looked through.
  const prepare = isConcept ? ('fill' as const) : ('check' as const);
  return [
    ...((isClean && closed) || isFinal(record) ? [] : [prepare]),
    ...(isConcept ? [...write, ...todo] : [...todo, ...write]),
    ...(content.kept.size > 0 ? (['read'] as const) : []),
    ...(isConcept && lookedOver ? (['change'] as const) : []),
    ...again,
    'stop',
  ];
}
