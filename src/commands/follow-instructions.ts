// A record brought further from a file alone: everything is judged before anything is noted.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { NewEvent } from '../interview/event.ts';
import type { RecordInstructions } from '../record/record-instructions.ts';
import { type Obstacle, obstaclesTo, type RecordStep } from '../record/record-steps.ts';
import { describeHits } from '../wording/describe-hits.ts';
import { recordDesk } from '../wording/nl/record-desk.ts';
import type { CheckRecord } from './check-record.ts';
import { changesIn, fillRecord } from './fill-record.ts';
import { onPaper, type PaperRecord } from './on-paper.ts';
import type { OpenRecord } from './open-record.ts';
import { readinessOf } from './record-readiness.ts';
import type { World } from './world.ts';

/**
 * Tried out on paper first: when anything stands in the way, nothing is noted.
 * @throws UserError "record-unfilled" (2), "record-open-hits" {id, lines} (3), "record-not-closed" {id} (3),
 * "record-step-impossible" {id, step, lines} (2)
 */
export async function followInstructions(
  opened: OpenRecord,
  instructions: RecordInstructions,
  check: CheckRecord,
  world: World,
): Promise<void> {
  const paper = onPaper(opened, world);
  await follow(paper, instructions, check, world);
  for (const event of paper.journal.events.slice(opened.journal.events.length)) {
    await opened.journal.append(event);
  }
}

async function follow(
  paper: PaperRecord,
  instructions: RecordInstructions,
  check: CheckRecord,
  world: World,
): Promise<void> {
  const { correction, answers, shared, view, confirmation, final } = instructions;
  const changes = changesIn(paper, answers, world);
  if (correction !== undefined && !isDone(correction, changes, paper)) {
    await take('correct', { type: 'record-corrected', reason: correction }, paper, check);
  }
  if (paper.record().state === 'concept') await fillRecord(paper, answers, world);
  // What others have read stands: another text is a correction.
  else if (changes) throw impossible('fill', ['already-shared'], paper);
  await settle(paper, instructions, check);
  if (shared) await take('share', { type: 'record-shared', ...shared }, paper, check);
  if (view) {
    await take('view', { type: 'view-received', ...view }, paper, check);
    await settle(paper, instructions, check);
  }
  if (confirmation) {
    await take('confirm', { type: 'record-confirmed', ...confirmation }, paper, check);
    await settle(paper, instructions, check);
  }
  if (final) await take('finish', { type: 'record-final' }, paper, check);
}

/** The same file once more: this correction was made, and nothing in it is new. */
function isDone(correction: string, changes: boolean, paper: PaperRecord): boolean {
  return !changes && paper.record().corrections.at(-1)?.reason === correction;
}

/** The decisions in the file, and the closing question after whatever was typed last. */
async function settle(
  paper: PaperRecord,
  { decisions, closed }: RecordInstructions,
  check: CheckRecord,
): Promise<void> {
  await decide(paper, decisions, check);
  mustBeSettled(paper, check, closed);
  if (closed && !paper.record().closed) await paper.journal.append({ type: 'hygiene-closed' });
}

async function decide(
  paper: PaperRecord,
  decisions: RecordInstructions['decisions'],
  check: CheckRecord,
): Promise<void> {
  for (const hit of readinessOf(paper.record(), check).open) {
    const decision = decisions.find(({ words }) => words === hit.text);
    if (decision === undefined) continue;
    const { address, class: found, text: words } = hit;
    const { reason } = decision;
    await paper.journal.append({ type: 'hygiene-kept', address, class: found, words, reason });
  }
}

/** @throws UserError (exit code 3) */
function mustBeSettled(paper: PaperRecord, check: CheckRecord, willClose: boolean): void {
  const { id } = paper.conversation;
  const record = paper.record();
  const { open } = readinessOf(record, check);
  if (open.length > 0) {
    const details = { id, lines: describeHits(open, record) };
    throw new UserError('record-open-hits', details, ExitCode.CheckFoundSomething);
  }
  if (!willClose && !record.closed) {
    throw new UserError('record-not-closed', { id }, ExitCode.CheckFoundSomething);
  }
}

async function take(
  step: RecordStep,
  event: NewEvent,
  paper: PaperRecord,
  check: CheckRecord,
): Promise<void> {
  const record = paper.record();
  const { missing, open } = readinessOf(record, check);
  const obstacles = obstaclesTo(step, record, { missing: missing.length, openHits: open.length });
  if (obstacles.length > 0) throw impossible(step, obstacles, paper);
  await paper.journal.append(event);
}

function impossible(
  step: RecordStep | 'fill',
  obstacles: readonly Obstacle[],
  { conversation: { id } }: PaperRecord,
): UserError {
  const lines = obstacles.map((one) => recordDesk.obstacles[one]).join('; ');
  const details = { id, step: recordDesk.steps[step], lines };
  return new UserError('record-step-impossible', details, ExitCode.WrongUse);
}
