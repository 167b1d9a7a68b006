// dossier: the record of a conversation, from concept to final, one noted step at a time.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { BACK, type Prompter } from '../interview/ports.ts';
import type { RecordStep } from '../record/record-steps.ts';
import { findConversation } from '../store/find-conversation.ts';
import { openConversation } from '../store/open-conversation.ts';
import { printText } from '../terminal/print-text.ts';
import { recordDesk as words } from '../wording/nl/record-desk.ts';
import { type CheckRecord, openRecordCheck } from './check-record.ts';
import type { CommonOptions } from './common-options.ts';
import { exportRecord, isFinal } from './export-record.ts';
import { wasLookedOver } from './fill-record.ts';
import { type OpenRecord, openRecord } from './open-record.ts';
import { prepareRecord } from './prepare-record.ts';
import { readRecord } from './read-record.ts';
import { type RecordChoice, recordChoices } from './record-choices.ts';
import { readinessOf } from './record-readiness.ts';
import { statusOf, tellStatus } from './record-status.ts';
import { askRecordStep } from './take-record-step.ts';
import { tellNotices, useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface DossierOptions extends CommonOptions {
  readonly conversation: string;
  /** A file that says what is to be filled in and noted. */
  readonly answers?: string | undefined;
  readonly to?: string | undefined;
  readonly json: boolean;
}

export async function runDossier(options: DossierOptions, world: World): Promise<ExitCode> {
  const data = useDataFolder(options, world);
  const id = await findConversation(data, options.conversation);
  const conversation = await openConversation(data, id, world);
  try {
    tellNotices(conversation.notices, world);
    const opened = await openRecord(conversation, data, world);
    try {
      return await goOn(opened, options, world);
    } finally {
      await opened.close();
    }
  } finally {
    await conversation.close();
  }
}

async function goOn(opened: OpenRecord, options: DossierOptions, world: World): Promise<ExitCode> {
  const check = await openRecordCheck(world);
  if (options.answers !== undefined) await prepareRecord(opened, options, world);
  if (options.json) {
    world.out.write(`${JSON.stringify(statusOf(opened, check), undefined, 2)}\n`);
    return ExitCode.Fine;
  }
  if (options.answers !== undefined || !world.interactive) {
    tellStatus(opened, check, world);
    return ExitCode.Fine;
  }
  const { plain } = options;
  const { id } = opened.conversation;
  const prompter = await world.openPrompter({ plain, title: id, playbook: opened.playbook });
  for (;;) {
    tellStatus(opened, check, world);
    const readiness = readinessOf(opened.record(), check);
    const ids = recordChoices(opened.record(), readiness, wasLookedOver(opened));
    const choice = await prompter.choose(
      words.ask,
      ids.map((one) => ({ id: one, text: words.steps[one], ...aboutOf(one) })),
    );
    const chosen = ids.find((one) => one === choice) ?? 'stop';
    if (chosen === 'stop' || (await act(chosen, { opened, check, prompter, options }, world))) {
      if (!isFinal(opened.record())) tell(words.paused(id), world);
      return choice === 'stop' ? ExitCode.Fine : ExitCode.Paused;
    }
  }
}

function aboutOf(choice: RecordChoice): { readonly about?: string } {
  return choice === 'stop' ? {} : { about: words.stepsAbout[choice] };
}

interface Desk {
  readonly opened: OpenRecord;
  readonly check: CheckRecord;
  readonly prompter: Prompter;
  readonly options: DossierOptions;
}

/** @returns whether the person stopped altogether. */
async function act(
  choice: Exclude<RecordChoice, 'stop'>,
  desk: Desk,
  world: World,
): Promise<boolean> {
  const { opened, prompter, options } = desk;
  const { plain } = options;
  switch (choice) {
    case 'fill':
    case 'check':
      return (await prepareRecord(opened, { plain }, world)) === 'stopped';
    case 'change':
      return (await prepareRecord(opened, { plain, lookAgain: true }, world)) === 'stopped';
    case 'read':
      await readRecord(opened, world);
      return false;
    case 'write':
      return (await writeFiles(opened, prompter, options, world)) === 'stopped';
    default: {
      const taken = await takeStep(choice, desk, world);
      // A new version begins where something is to be changed.
      if (taken !== 'taken' || choice !== 'correct') return taken === 'stopped';
      return (await prepareRecord(opened, { plain, lookAgain: true }, world)) === 'stopped';
    }
  }
}

async function takeStep(
  step: RecordStep,
  { opened, prompter }: Desk,
  world: World,
): Promise<'taken' | 'back' | 'stopped'> {
  const reply = await askRecordStep(step, { record: opened.record(), prompter }, world);
  if (reply.kind !== 'noted') return reply.kind === 'stop' ? 'stopped' : 'back';
  await opened.journal.append(reply.event);
  tell(`\n${words.done[step]}`, world);
  if (step === 'finish') tell(words.notesMayGo, world);
  return 'taken';
}

function tell(text: string, world: World): void {
  world.out.write(`${printText(text, world.columns)}\n`);
}

const TO_SHARE = ['docx', 'md', 'html'] as const;
const FOR_HR = ['pdf', ...TO_SHARE] as const;

async function writeFiles(
  opened: OpenRecord,
  prompter: Prompter,
  { to }: DossierOptions,
  world: World,
): Promise<'written' | 'back' | 'stopped'> {
  const formats = isFinal(opened.record()) ? FOR_HR : TO_SHARE;
  const choice = await prompter.choose(words.formats, [
    ...formats.map((id) => ({ id, text: words.formatChoices[id] })),
    { id: BACK, text: words.back },
  ]);
  const chosen = formats.filter((one) => one === choice);
  if (chosen.length === 0) return choice === BACK ? 'back' : 'stopped';
  const target = to === undefined ? undefined : resolve(world.currentFolder, to);
  await exportRecord(opened, { formats: chosen, to: target, recipient: undefined }, world);
  return 'written';
}
