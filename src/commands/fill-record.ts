// Asks what a record still lacks; what the conversation holds of it is taken over, through the same gate.
import { SKIPPED } from '../domain/answer.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import {
  AnswersFile,
  fillIn,
  type UnfilledStep,
  type WrittenAnswers,
} from '../interview/answers-file.ts';
import { conduct } from '../interview/conduct.ts';
import { replay } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { answersForRecord } from '../record/answers-for-record.ts';
import { describeUnfilled } from '../wording/describe-unfilled.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

const PHASE = 'afronden';

/** In a terminal. @returns whether the person went through it to the end. */
export async function askForRecord(
  opened: OpenRecord,
  { plain }: { readonly plain: boolean },
  world: World,
): Promise<'filled' | 'paused'> {
  const { conversation, playbook, journal } = opened;
  const prompter = await world.openPrompter({ plain, title: conversation.id, playbook });
  const brought = new AnswersFile(taken(opened), 'ask');
  const outcome = await conduct({
    playbook,
    journal,
    prompter,
    clock: world,
    until: PHASE,
    brought,
  });
  return outcome === 'finished' ? 'filled' : 'paused';
}

/**
 * Without a terminal: from the conversation and a file. What need not be answered is left out.
 * @throws UserError (exit code 2) "record-unfilled" {id, lines}; nothing is written then
 */
export async function fillRecord(
  opened: OpenRecord,
  answers: WrittenAnswers,
  world: World,
): Promise<void> {
  const { conversation, playbook, journal } = opened;
  const file = new AnswersFile({ ...mayBeLeftOut(playbook), ...taken(opened), ...answers });
  const filled = fillIn(playbook, file, { clock: world, until: PHASE, from: journal.events });
  if (!filled.ok) {
    const lines = describeUnfilled(filled.unfilled.filter(isAsked));
    throw new UserError('record-unfilled', { id: conversation.id, lines }, ExitCode.WrongUse);
  }
  for (const event of filled.events) await journal.append(event);
}

function taken({ conversation }: OpenRecord): WrittenAnswers {
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
