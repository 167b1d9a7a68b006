// What may happen to a record now, and what stands in the way of it.
import type { FileRecord } from './file-record.ts';
import { needsReason } from './record-instructions.ts';

export const RECORD_STEPS = ['share', 'view', 'confirm', 'finish', 'correct'] as const;

export type RecordStep = (typeof RECORD_STEPS)[number];

/** Why a step can not be taken: one code each, for a sentence. */
export type Obstacle =
  | 'incomplete'
  | 'open-hits'
  | 'not-closed'
  | 'not-shared'
  | 'no-view'
  | 'no-confirmation'
  | 'already-shared'
  | 'already-final'
  | 'nothing-to-correct';

/** What must be known beside the record itself. */
export interface Readiness {
  /** Required questions without an answer. */
  readonly missing: number;
  /** Signs that still ask for a decision. */
  readonly openHits: number;
}

/** Empty when the step can be taken. */
export function obstaclesTo(
  step: RecordStep,
  record: FileRecord,
  { missing, openHits }: Readiness,
): readonly Obstacle[] {
  const { state, shared, view, closed } = record;
  const isFinal = state === 'definitief' || state === 'geexporteerd';
  const unclean: Obstacle[] = [
    ...(missing > 0 ? (['incomplete'] as const) : []),
    ...(openHits > 0 ? (['open-hits'] as const) : []),
    ...(closed ? [] : (['not-closed'] as const)),
  ];
  if (step === 'correct') return state === 'concept' ? ['nothing-to-correct'] : [];
  if (isFinal) return ['already-final'];
  switch (step) {
    case 'share':
      return shared ? ['already-shared'] : unclean;
    case 'view':
    case 'confirm':
      return shared ? [] : ['not-shared'];
    case 'finish':
      return [
        ...(shared ? [] : (['not-shared'] as const)),
        ...(view ? [] : (['no-view'] as const)),
        ...(isConfirmed(record) ? [] : (['no-confirmation'] as const)),
        ...unclean,
      ];
  }
}

/** Where a reason belongs, one whose reason was taken out again is none. */
function isConfirmed({ confirmation }: FileRecord): boolean {
  return (
    confirmation !== undefined && !(needsReason(confirmation.kind) && confirmation.reason === '')
  );
}
