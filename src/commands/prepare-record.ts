// Brings a record so far that it may be written: its answers, the decisions in its text, the closing question.
import { openRecordCheck } from './check-record.ts';
import { askForRecord } from './fill-record.ts';
import { followInstructions } from './follow-instructions.ts';
import { settleHygiene } from './hygiene-desk.ts';
import type { OpenRecord } from './open-record.ts';
import { NO_INSTRUCTIONS, readInstructionsFile } from './read-instructions-file.ts';
import { readinessOf } from './record-readiness.ts';
import type { World } from './world.ts';

export interface Preparing {
  readonly plain: boolean;
  /** Path of a file with what the record still lacks. */
  readonly answers?: string | undefined;
  /** Everything is shown once more, to change something in it. */
  readonly lookAgain?: boolean;
}

/**
 * In a terminal what is missing is asked; else it must be in the file.
 * @returns "later" where the person goes back to what came before, "stopped" on leaving altogether.
 * @throws UserError those of `followInstructions` and `readInstructionsFile`
 */
export async function prepareRecord(
  opened: OpenRecord,
  { plain, answers, lookAgain }: Preparing,
  world: World,
): Promise<'ready' | 'later' | 'stopped'> {
  const check = await openRecordCheck(world);
  const instructions =
    answers === undefined
      ? NO_INSTRUCTIONS
      : await readInstructionsFile(answers, opened.playbook, world);
  if (answers !== undefined || !world.interactive) {
    await followInstructions(opened, instructions, check, world);
    return 'ready';
  }
  if (opened.record().state === 'concept') {
    const filled = await askForRecord(opened, { plain, ...(lookAgain && { lookAgain }) }, world);
    if (filled !== 'filled') return filled === 'back' ? 'later' : filled;
  }
  const { open } = readinessOf(opened.record(), check);
  if (open.length === 0 && opened.record().closed) return 'ready';
  const prompter = await world.openPrompter({
    plain,
    title: opened.conversation.id,
    playbook: opened.playbook,
  });
  const settled = await settleHygiene({ opened, prompter, check, plain }, world);
  return settled === 'settled' ? 'ready' : settled;
}
