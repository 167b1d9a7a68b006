// Puts other words in one place of a record: an answer, or what was noted about it.
import { given } from '../domain/answer.ts';
import { localDate } from '../domain/iso-date.ts';
import { acceptAnswer } from '../interview/accept-answer.ts';
import type { Step } from '../interview/step.ts';
import { surroundings } from '../interview/surroundings.ts';
import type { FileRecord } from '../record/file-record.ts';
import {
  CONFIRMATION_ADDRESS,
  CORRECTION_ADDRESS,
  SHARED_ADDRESS,
  VIEW_ADDRESS,
} from '../record/record-addresses.ts';
import { needsReason } from '../record/record-instructions.ts';
import { hygieneDesk as words } from '../wording/nl/hygiene-desk.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

/** @param text what stands at that place from now on; "" = nothing, where that may be. */
export async function rewriteRecord(
  address: string,
  text: string,
  opened: OpenRecord,
  world: World,
): Promise<void> {
  const { journal } = opened;
  const record = opened.record();
  const at = stepAt(address, opened);
  if (at === undefined) {
    if (text === '' && isReason(address, record)) world.out.write(`${words.cannotLeaveOut}\n`);
    else await rewrite(address, text, opened);
    return;
  }
  if (text === '' && isNeeded(at.step)) {
    world.out.write(`${words.cannotLeaveOut}\n`);
    return;
  }
  const around = surroundings(record.content, at, localDate(world.now()));
  const accepted = acceptAnswer(at.step, text, around);
  const answer = text === '' ? ({ status: 'skipped' } as const) : given(text);
  if (text !== '' && !accepted.ok) world.out.write(`${words.cannotLeaveOut}\n`);
  else await journal.append({ type: 'answered', address, answer });
}

/** What stands outside the questions: the same is noted once more, in other words. */
async function rewrite(address: string, text: string, opened: OpenRecord): Promise<void> {
  const { journal } = opened;
  const { view, confirmation, shared } = opened.record();
  switch (address.split('.')[0]) {
    case VIEW_ADDRESS:
      if (view) await journal.append({ type: 'view-received', on: view.on, text });
      break;
    case SHARED_ADDRESS:
      if (shared) await journal.append({ type: 'record-shared', on: shared.on, channel: text });
      break;
    case CONFIRMATION_ADDRESS:
      if (confirmation) {
        await journal.append({ type: 'record-confirmed', ...confirmation, reason: text });
      }
      break;
    case CORRECTION_ADDRESS:
      await journal.append({ type: 'record-corrected', reason: text });
      break;
  }
}

/** Absent when it stands outside the questions. */
export function stepAt(address: string, opened: OpenRecord) {
  return opened.record().content.path.find(({ step }) => step.address === address);
}

/** Without it, a refusal would read as consent, and a correction as nothing. */
function isReason(address: string, { confirmation }: FileRecord): boolean {
  const [place] = address.split('.');
  if (place === CORRECTION_ADDRESS) return true;
  return place === CONFIRMATION_ADDRESS && !!confirmation && needsReason(confirmation.kind);
}

function isNeeded(step: Step): boolean {
  if (step.kind === 'add') return false;
  return step.kind === 'field' ? step.field.required : step.question.required;
}
