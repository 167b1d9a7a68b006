// dossier: the record of a conversation, from concept to final, one noted step at a time.
import { resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import type { Prompter } from '../interview/ports.ts';
import { obstaclesTo, RECORD_STEPS, type RecordStep } from '../record/record-steps.ts';
import { findConversation } from '../store/find-conversation.ts';
import { openConversation } from '../store/open-conversation.ts';
import { printText } from '../terminal/print-text.ts';
import { recordDesk as words } from '../wording/nl/export.ts';
import { type CheckRecord, openRecordCheck } from './check-record.ts';
import type { CommonOptions } from './common-options.ts';
import type { ExportFormat } from './export-formats.ts';
import { exportRecord, isFinal } from './export-record.ts';
import { type OpenRecord, openRecord } from './open-record.ts';
import { prepareRecord } from './prepare-record.ts';
import { readinessOf } from './record-readiness.ts';
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
    const choice = await prompter.choose(words.ask, choicesFor(opened, check));
    if (choice === undefined || choice === 'stop') return ExitCode.Fine;
    if (choice === 'fill') await prepareRecord(opened, { plain }, world);
    else if (choice === 'write') await writeFiles(opened, prompter, options, world);
    else await takeStep(choice as RecordStep, opened, { check, prompter }, world);
  }
}

/** The step that is next comes first. */
function choicesFor(opened: OpenRecord, check: CheckRecord) {
  const record = opened.record();
  const { missing, open } = readinessOf(record, check);
  const ready = { missing: missing.length, openHits: open.length };
  const isReady = missing.length === 0 && open.length === 0 && record.closed;
  const possible = RECORD_STEPS.filter((step) => obstaclesTo(step, record, ready).length === 0);
  const next = possible.filter((step) => step !== 'correct');
  const ids = [
    ...(isReady || isFinal(record) ? [] : ['fill' as const]),
    ...(isReady ? ['write' as const] : []),
    ...next,
    ...(isReady && record.state === 'concept' ? ['fill' as const] : []),
    ...possible.filter((step) => step === 'correct'),
    'stop' as const,
  ];
  return ids.map((id) => ({ id, text: words.steps[id], about: words.stepsAbout[id] }));
}

async function takeStep(
  step: RecordStep,
  opened: OpenRecord,
  { check, prompter }: { readonly check: CheckRecord; readonly prompter: Prompter },
  world: World,
): Promise<void> {
  const record = opened.record();
  const { missing, open } = readinessOf(record, check);
  const obstacles = obstaclesTo(step, record, { missing: missing.length, openHits: open.length });
  if (obstacles.length > 0) return;
  const event = await askRecordStep(step, prompter, world);
  if (event === undefined) return;
  await opened.journal.append(event);
  world.out.write(`\n${printText(words.done[step], world.columns)}\n`);
  if (step === 'finish') world.out.write(`${printText(words.notesMayGo, world.columns)}\n`);
}

async function writeFiles(
  opened: OpenRecord,
  prompter: Prompter,
  { to }: DossierOptions,
  world: World,
): Promise<void> {
  const final = isFinal(opened.record());
  const formats = (['docx', 'pdf', 'md', 'html'] as const).filter((one) => final || one !== 'pdf');
  const first: readonly ExportFormat[] = final ? ['pdf', 'docx'] : formats;
  const ordered = [...new Set([...first, ...formats])].filter((one) => one in words.formatChoices);
  const choice = await prompter.choose(
    words.formats,
    ordered.map((id) => ({
      id,
      text: words.formatChoices[id as keyof typeof words.formatChoices],
    })),
  );
  if (choice === undefined) return;
  const target = to === undefined ? undefined : resolve(world.currentFolder, to);
  const formatsChosen = [choice as ExportFormat];
  await exportRecord(opened, { formats: formatsChosen, to: target, recipient: undefined }, world);
}

function tellStatus(opened: OpenRecord, check: CheckRecord, world: World): void {
  const { missing, open, record } = {
    ...readinessOf(opened.record(), check),
    record: opened.record(),
  };
  const lines = [
    ...words.status(record),
    // Before the first look, what the conversation holds of it is not taken over yet.
    ...(record.content.kept.size === 0 ? [words.notBegun] : []),
    ...(record.content.kept.size > 0 && missing.length > 0 ? [words.missing(missing)] : []),
    ...(open.length > 0 ? [words.open(open.length)] : []),
    ...(record.closed || isFinal(record) ? [] : [words.notClosed]),
  ];
  world.out.write(`\n${printText(lines.join('\n'), world.columns)}\n\n`);
}

function statusOf(opened: OpenRecord, check: CheckRecord) {
  const record = opened.record();
  const { missing, open } = readinessOf(record, check);
  const { version, state, shared, view, confirmation, corrections, exports } = record;
  return { version, state, shared, view, confirmation, corrections, exports, missing, open };
}
