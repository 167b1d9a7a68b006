// A record brought further from a file alone: everything is judged before anything is noted.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { NewEvent } from '../interview/event.ts';
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import type { RecordInstructions } from '../record/record-instructions.ts';
import { obstaclesTo, type RecordStep } from '../record/record-steps.ts';
import { describeHits } from '../wording/describe-hits.ts';
import { recordDesk } from '../wording/nl/export.ts';
import type { CheckRecord } from './check-record.ts';
import { fillRecord } from './fill-record.ts';
import type { OpenRecord } from './open-record.ts';
import { readinessOf } from './record-readiness.ts';
import type { World } from './world.ts';

/**
 * The answers are kept as far as they go; what the writer must decide on stops it there.
 * @throws UserError "record-unfilled" (2), "record-open-hits" {id, lines} (3), "record-not-closed" {id} (3),
 * "record-step-impossible" {id, step, lines} (2)
 */
export async function followInstructions(
  opened: OpenRecord,
  instructions: RecordInstructions,
  check: CheckRecord,
  world: World,
): Promise<void> {
  const { journal, conversation } = opened;
  const { id } = conversation;
  const { correction, answers, decisions, shared, view, confirmation, final } = instructions;
  if (correction !== undefined) {
    await take('correct', { type: 'record-corrected', reason: correction }, opened, check);
  }
  if (opened.record().state === 'concept') await fillRecord(opened, answers, world);
  if (view !== undefined && opened.record().shared === undefined && shared === undefined) {
    throw new UserError('record-step-impossible', {
      id,
      step: recordDesk.steps.view,
      lines: recordDesk.obstacles['not-shared'],
    });
  }
  await decide(opened, decisions, check);
  mustBeSettled(opened, check, instructions.closed);
  if (instructions.closed && !opened.record().closed) {
    await journal.append({ type: 'hygiene-closed' });
  }
  if (shared) await take('share', { type: 'record-shared', ...shared }, opened, check);
  if (view) {
    await take('view', { type: 'view-received', ...view }, opened, check);
    await decide(opened, decisions, check);
    mustBeSettled(opened, check, instructions.closed);
    if (instructions.closed) await journal.append({ type: 'hygiene-closed' });
  }
  if (confirmation) {
    await take('confirm', { type: 'record-confirmed', ...confirmation }, opened, check);
  }
  if (final) await take('finish', { type: 'record-final' }, opened, check);
}

async function decide(
  opened: OpenRecord,
  decisions: RecordInstructions['decisions'],
  check: CheckRecord,
): Promise<void> {
  for (const hit of readinessOf(opened.record(), check).open) {
    const decision = decisions.find(({ words }) => words === hit.text);
    if (decision === undefined) continue;
    const { address, class: found, text: words } = hit;
    const { reason } = decision;
    await opened.journal.append({ type: 'hygiene-kept', address, class: found, words, reason });
  }
}

/** @throws UserError (exit code 3) */
function mustBeSettled(opened: OpenRecord, check: CheckRecord, willClose: boolean): void {
  const { id } = opened.conversation;
  const { open } = readinessOf(opened.record(), check);
  if (open.length > 0) throw hitsOpen(opened, open);
  if (!willClose && !opened.record().closed) {
    throw new UserError('record-not-closed', { id }, ExitCode.CheckFoundSomething);
  }
}

function hitsOpen(opened: OpenRecord, open: readonly HygieneHit[]): UserError {
  const lines = describeHits(open, opened.record());
  const { id } = opened.conversation;
  return new UserError('record-open-hits', { id, lines }, ExitCode.CheckFoundSomething);
}

async function take(
  step: RecordStep,
  event: NewEvent,
  opened: OpenRecord,
  check: CheckRecord,
): Promise<void> {
  const record = opened.record();
  const { missing, open } = readinessOf(record, check);
  const obstacles = obstaclesTo(step, record, { missing: missing.length, openHits: open.length });
  if (obstacles.length > 0) {
    const lines = obstacles.map((one) => recordDesk.obstacles[one]).join('; ');
    const details = { id: opened.conversation.id, step: recordDesk.steps[step], lines };
    throw new UserError('record-step-impossible', details, ExitCode.WrongUse);
  }
  await opened.journal.append(event);
}
