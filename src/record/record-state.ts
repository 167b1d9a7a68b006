// Which state a record is in after each thing that happened to it: what others have seen never changes behind their back.
import { type Answer, given, NO, sameAnswer } from '../domain/answer.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { withoutItem } from '../interview/replay.ts';

/** In this order; what changes after it was shared begins again at "concept", as the next version. */
export type RecordState = 'concept' | 'gedeeld' | 'zienswijze' | 'definitief' | 'geexporteerd';

/** An event with what the answers so far make of it. */
export interface Happened {
  readonly event: ConversationEvent;
  /** What stands in the record is another thing afterwards: not so when the same is answered once more. */
  readonly changes: boolean;
  /** By address, before the event. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The events of a record's own journal, in their order. */
export function happenedIn(events: readonly ConversationEvent[]): readonly Happened[] {
  let answers: ReadonlyMap<string, Answer> = new Map();
  return events.map((event) => {
    const before = answers;
    if (event.type === 'answered') {
      const { address, answer } = event;
      if (sameAnswer(before.get(address), answer)) return { event, changes: false, answers };
      answers = new Map(before).set(address, answer);
      return {
        event,
        changes: !(isNothing(before.get(address)) && isNothing(answer)),
        answers: before,
      };
    }
    if (event.type !== 'item-removed') return { event, changes: false, answers };
    answers = withoutItem(before, event.group, event.item);
    return { event, changes: true, answers: before };
  });
}

/**
 * A final record does not change any more, and none is final that was never shared: a journal that says otherwise
 * leads to a concept, which has to be shared anew.
 */
export function stateAfter(state: RecordState, { event, changes }: Happened): RecordState {
  switch (event.type) {
    case 'answered':
    case 'item-removed':
      return changes ? 'concept' : state;
    case 'record-shared':
      // Noted once more, in other words: what came after it stands.
      return isFinal(state) ? 'concept' : state === 'concept' ? 'gedeeld' : state;
    case 'view-received':
      return isFinal(state) || state === 'concept' ? 'concept' : 'zienswijze';
    case 'record-confirmed':
      return isFinal(state) ? 'concept' : state;
    case 'record-final':
      return isFinal(state) || state === 'concept' ? state : 'definitief';
    case 'record-corrected':
      return 'concept';
    case 'exported':
      return state === 'definitief' && event.audience === 'dossier' ? 'geexporteerd' : state;
    default:
      return state;
  }
}

function isFinal(state: RecordState): boolean {
  return state === 'definitief' || state === 'geexporteerd';
}

/** An answer that leaves no trace in the record. */
function isNothing(answer: Answer | undefined): boolean {
  return answer === undefined || answer.status !== 'given' || sameAnswer(answer, given(NO));
}
