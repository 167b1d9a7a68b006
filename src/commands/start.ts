// start: a new conversation, asked in the terminal or filled in from a file.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { AnswersFile, fillIn } from '../interview/answers-file.ts';
import type { LineReply } from '../interview/ports.ts';
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import { readAnswersFile } from '../store/answers-file.ts';
import { createConversation } from '../store/create-conversation.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { printText } from '../terminal/print-text.ts';
import { describeStrangers, describeUnfilled } from '../wording/describe-unfilled.ts';
import { commands } from '../wording/nl/commands.ts';
import { choosePlaybook } from './choose-playbook.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder, warnAboutPlace } from './use-data-folder.ts';
import { tellFinished, walkConversation } from './walk-conversation.ts';
import type { World } from './world.ts';

export interface StartOptions extends CommonOptions {
  readonly playbook?: string | undefined;
  readonly employee?: string | undefined;
  /** Path of an answers file. */
  readonly answers?: string | undefined;
  readonly withoutAsking: boolean;
  readonly until?: string | undefined;
}

export async function runStart(options: StartOptions, world: World): Promise<ExitCode> {
  if (options.withoutAsking && options.answers === undefined) {
    throw new UserError('answers-missing', {}, ExitCode.WrongUse);
  }
  if (!world.interactive && options.answers === undefined) {
    throw new UserError('no-terminal', {}, ExitCode.WrongUse);
  }
  const started = await startConversation(options, world);
  // Before the first question there is the shell.
  return started === 'back' ? ExitCode.Paused : started;
}

/** @returns "back" when the person wants what came before the first question. */
export async function startConversation(
  options: StartOptions,
  world: World,
): Promise<ExitCode | 'back'> {
  const data = useDataFolder(options, world);
  warnAboutPlace(data, world);
  return begin(options, data, world);
}

async function begin(
  options: StartOptions,
  data: DataFolder,
  world: World,
): Promise<ExitCode | 'back'> {
  const chosen = await choosePlaybook(options, data, world);
  if (chosen === undefined) return ExitCode.Paused;
  const { playbook, picked } = chosen;
  const brought = options.answers && (await readAnswers(options.answers, playbook, world));
  if (brought && (options.withoutAsking || !world.interactive)) {
    return startFilled(options, { data, playbook, brought }, world);
  }
  if (brought) refuseStrangers(brought, options.answers);
  const employee = await whoFor(options, world);
  if (employee.kind === 'stop') return ExitCode.Paused;
  // One step back is the choice of the playbook, where there was one.
  if (employee.kind === 'back') return picked ? begin(options, data, world) : 'back';
  const conversation = await createConversation(
    data,
    { employee: employee.text.trim(), playbook },
    world,
  );
  world.out.write(`${printText(commands.start.begun(conversation.id), world.columns)}\n`);
  const { plain, until } = options;
  const file = brought && { brought: brought.file };
  return walkConversation(conversation, { data, plain, until, ...file }, world);
}

async function whoFor({ employee, plain }: StartOptions, world: World): Promise<LineReply> {
  if (employee !== undefined) return { kind: 'typed', text: employee };
  const prompter = await world.openPrompter({ plain, title: '' });
  return prompter.typeLine(commands.start.employee, commands.start.employeeHint);
}

interface Brought {
  readonly file: AnswersFile;
  /** The names in it that the playbook does not know, described; absent when it knows all. */
  readonly strangers?: string;
}

async function readAnswers(path: string, playbook: Playbook, world: World): Promise<Brought> {
  const { values, places } = await readAnswersFile(resolve(world.currentFolder, path));
  const file = new AnswersFile(values);
  const strangers = file.strangers(playbook);
  if (strangers.length === 0) return { file };
  const known = playbook.questions.map(({ id }) => id);
  return { file, strangers: describeStrangers(strangers, known, places) };
}

function refuseStrangers({ strangers }: Brought, path = ''): void {
  if (strangers === undefined) return;
  throw new UserError('answers-unknown-ids', { path, lines: strangers }, ExitCode.WrongUse);
}

/** Nothing is made until the whole file has been found good; all that is wrong is told at once. */
async function startFilled(
  { answers = '', employee = '', until }: StartOptions,
  { data, playbook, brought }: { data: DataFolder; playbook: Playbook; brought: Brought },
  world: World,
): Promise<ExitCode> {
  const last = (until ?? playbook.phases.at(-1)?.id ?? 'afronden') as PhaseId;
  const filled = fillIn(playbook, brought.file, { clock: world, until: last });
  if (!filled.ok) {
    const { strangers } = brought;
    const lines = describeUnfilled(filled.unfilled);
    const details = { path: answers, lines, ...(strangers !== undefined && { strangers }) };
    throw new UserError('answers-unfilled', details, ExitCode.WrongUse);
  }
  refuseStrangers(brought, answers);
  const conversation = await createConversation(
    data,
    { employee: employee.trim(), playbook },
    world,
  );
  try {
    for (const event of filled.events) await conversation.journal.append(event);
    await tellFinished(conversation, last, data, world);
    return ExitCode.Fine;
  } finally {
    await conversation.close();
  }
}
