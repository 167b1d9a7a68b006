// --antwoorden FILE for a record: read, and found good as a whole before anything is done with it.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { localDate } from '../domain/iso-date.ts';
import { UserError } from '../domain/user-error.ts';
import { AnswersFile, type WrittenAnswers } from '../interview/answers-file.ts';
import type { Playbook } from '../playbook/playbook.ts';
import {
  INSTRUCTION_KEYS,
  type RecordInstructions,
  readInstructions,
} from '../record/record-instructions.ts';
import { readAnswersFile } from '../store/answers-file.ts';
import { describeStrangers } from '../wording/describe-unfilled.ts';
import { badInstruction } from '../wording/nl/export-errors.ts';
import type { World } from './world.ts';

export const NO_INSTRUCTIONS: RecordInstructions = {
  answers: {},
  decisions: [],
  closed: false,
  final: false,
};

/** @throws UserError (exit code 2) "record-unknown-keys" or "record-bad-keys" {path, lines}, and those of `readAnswersFile` */
export async function readInstructionsFile(
  path: string,
  playbook: Playbook,
  world: World,
): Promise<RecordInstructions> {
  const { values, places } = await readAnswersFile(resolve(world.currentFolder, path));
  const { instructions, bad } = readInstructions(values, localDate(world.now()));
  const strangers = new AnswersFile(instructions.answers).strangers(playbook);
  if (strangers.length > 0) {
    const known = [...playbook.questions.map(({ id }) => id), ...INSTRUCTION_KEYS];
    const lines = describeStrangers(strangers, known, places);
    throw new UserError('record-unknown-keys', { path, lines }, ExitCode.WrongUse);
  }
  if (bad.length > 0) {
    const lines = bad
      .map(({ key }) => `  ${badInstruction(key, places.get(key)?.line)}`)
      .join('\n');
    throw new UserError('record-bad-keys', { path, lines }, ExitCode.WrongUse);
  }
  return { ...instructions, answers: filledIn(instructions.answers) };
}

/** What is left empty in a file is not an answer: it comes from the conversation. `[]` says that there is none. */
function filledIn(answers: WrittenAnswers): WrittenAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
