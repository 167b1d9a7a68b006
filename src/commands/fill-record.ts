// Asks what a record still lacks; what the conversation holds of it is taken over, through the same gate.
import { SKIPPED } from '../domain/answer.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import {
  AnswersFile,
  type Filled,
  fillIn,
  type UnfilledStep,
  type WrittenAnswers,
} from '../interview/answers-file.ts';
import { conduct } from '../interview/conduct.ts';
import type { Prompter } from '../interview/ports.ts';
import { replay } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { answersForRecord } from '../record/answers-for-record.ts';
import { describeUnfilled } from '../wording/describe-unfilled.ts';
import type { PaperRecord } from './on-paper.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

const PHASE = 'afronden';

export interface Asking {
  readonly plain: boolean;
  /** All of it is shown once more, to change something in it. */
  readonly lookAgain?: boolean;
  /** One answer is asked once more: a step back leaves it as it was. */
  readonly one?: string;
}

/** In a terminal. @returns "back" where there was nothing before it, "stopped" when the person stopped. */
export async function askForRecord(
  opened: OpenRecord,
  { plain, lookAgain, one }: Asking,
  world: World,
): Promise<'filled' | 'back' | 'stopped'> {
  const { conversation, playbook, journal } = opened;
  const prompter = await world.openPrompter({ plain, title: conversation.id, playbook });
  const brought = new AnswersFile(taken(opened), 'ask');
  let wentBack = false;
  const ask: Prompter['ask'] = async (asked) => {
    // Before the first question there is a menu, or the choice this came from.
    const reply = await prompter.ask({ ...asked, canGoBack: true });
    wentBack = reply.kind === 'back' && (one !== undefined || !asked.canGoBack);
    return wentBack ? { kind: 'stop' } : reply;
  };
  const review: Prompter['review'] = async (phase, lines, aside) => {
    const reply = await prompter.review(phase, lines, aside);
    wentBack = reply.kind === 'back' && lookAgain === true;
    return wentBack ? { kind: 'stop' } : reply;
  };
  if (one !== undefined) await journal.append({ type: 'went-to', address: one });
  const outcome = await conduct({
    playbook,
    journal,
    prompter: { ...prompter, ask, review },
    clock: world,
    until: PHASE,
    brought,
    ...(lookAgain && { reviewAgain: PHASE }),
  });
  if (outcome === 'finished') return 'filled';
  // Else the next sitting would begin at the answer that was left as it was.
  if (wentBack && one !== undefined) await journal.append({ type: 'reviewed', phase: PHASE });
  return wentBack ? 'back' : 'stopped';
}

/** Whether all was looked over once: then what is asked anew is what the person picks. */
export function wasLookedOver({ record }: OpenRecord): boolean {
  return record().content.reviewed.has(PHASE);
}

/**
 * Without a terminal: from the conversation and a file. What need not be answered is left out.
 * @throws UserError (exit code 2) "record-unfilled" {id, lines}; nothing is noted then
 */
export async function fillRecord(
  paper: PaperRecord,
  answers: WrittenAnswers,
  world: World,
): Promise<void> {
  const filled = filledFrom(paper, answers, world);
  if (!filled.ok) {
    const lines = describeUnfilled(filled.unfilled.filter(isAsked));
    throw new UserError('record-unfilled', { id: paper.conversation.id, lines }, ExitCode.WrongUse);
  }
  for (const event of filled.events) await paper.journal.append(event);
}

/** Whether a file says something else than what stands in the record. */
export function changesIn(paper: PaperRecord, answers: WrittenAnswers, world: World): boolean {
  const filled = filledFrom(paper, answers, world);
  return !filled.ok || filled.events.some(({ type }) => type === 'answered');
}

function filledFrom(paper: PaperRecord, answers: WrittenAnswers, world: World): Filled {
  const { playbook, journal } = paper;
  const file = new AnswersFile({ ...mayBeLeftOut(playbook), ...taken(paper), ...answers });
  // What the file says takes the place of what was there: else a correction would correct nothing.
  const over = new AnswersFile(answers);
  return fillIn(playbook, file, { clock: world, until: PHASE, from: journal.events, over });
}

function taken({ conversation }: Pick<OpenRecord, 'conversation'>): WrittenAnswers {
  return answersForRecord(replay(conversation.playbook, conversation.journal.events));
}

function isAsked({ step }: UnfilledStep): boolean {
  return step.kind !== 'add';
}

export function mayBeLeftOut(playbook: Playbook): WrittenAnswers {
  const free = playbook.questions.filter((question) =>
    question.type === 'group'
      ? question.fields.every(({ required }) => !required) || question.min === 0
      : !question.required,
  );
  return Object.fromEntries(free.map(({ id }) => [id, SKIPPED]));
}
