// export: the documents of one or more conversations, for one or more readers, in one or more forms.
import { resolve } from 'node:path';
import type { Audience } from '../domain/audience.ts';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { type Conversation, replay } from '../interview/replay.ts';
import { leftOut } from '../report/left-out.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { findConversation } from '../store/find-conversation.ts';
import { listConversations } from '../store/list-conversations.ts';
import { type OpenConversation, openConversation } from '../store/open-conversation.ts';
import { explainError } from '../terminal/explain-error.ts';
import { printText } from '../terminal/print-text.ts';
import { exportWords as words } from '../wording/nl/export.ts';
import { recordDesk } from '../wording/nl/record-desk.ts';
import type { CommonOptions } from './common-options.ts';
import { exportConversation } from './export-conversation.ts';
import { type ExportFormat, readExportFormats } from './export-formats.ts';
import { exportRecord, mustSuitRecord } from './export-record.ts';
import { openRecord } from './open-record.ts';
import { prepareRecord } from './prepare-record.ts';
import { readAnyAudience } from './read-audience.ts';
import { tellNotices, useDataFolder } from './use-data-folder.ts';
import { warnAboutTarget } from './warn-about-target.ts';
import type { World } from './world.ts';

export interface ExportOptions extends CommonOptions {
  readonly conversations: readonly string[];
  /** `--alles`: every conversation that can be read. */
  readonly all: boolean;
  /** With commas between. */
  readonly audiences: string;
  readonly formats: string;
  readonly to?: string | undefined;
  /** A file with what the record still lacks. */
  readonly answers?: string | undefined;
  /** "age1...": the files are encrypted for the holder of that key. */
  readonly recipient?: string | undefined;
}

interface Wanted {
  readonly audiences: readonly Audience[];
  readonly formats: readonly ExportFormat[];
  readonly to: string | undefined;
}

export async function runExport(options: ExportOptions, world: World): Promise<ExitCode> {
  const { to, all, conversations } = options;
  if (all && conversations.length > 0) throw new UserError('all-or-some', {}, ExitCode.WrongUse);
  const wanted: Wanted = {
    audiences: options.audiences.split(',').map(readAnyAudience),
    formats: readExportFormats(options.formats),
    to: to === undefined ? undefined : resolve(world.currentFolder, to),
  };
  if (wanted.to !== undefined) warnAboutTarget(wanted.to, world);
  const data = useDataFolder(options, world);
  const ids = await conversationsIn(options, data);
  if (ids.length === 0) {
    world.out.write(`${words.nothingToExport}\n`);
    return ExitCode.Fine;
  }
  let count = 0;
  let code: ExitCode = ExitCode.Fine;
  for (const [at, id] of ids.entries()) {
    if (ids.length > 1) world.err.write(`${words.progress(at + 1, ids.length, id)}\n`);
    try {
      const outcome = await exportOne(id, { ...options, wanted, data }, world);
      if (outcome === 'paused') return ExitCode.Paused;
      count += outcome.length;
    } catch (error) {
      // One that can not go along does not keep the others back.
      if (!(error instanceof UserError) || ids.length === 1) throw error;
      world.err.write(explainError(error, world));
      code = code === ExitCode.Fine ? error.exitCode : code;
    }
  }
  if (ids.length > 1) world.out.write(`${words.done(count)}\n`);
  return code;
}

async function conversationsIn(
  { conversations, all }: ExportOptions,
  data: DataFolder,
): Promise<readonly string[]> {
  if (all) {
    const listed = await listConversations(data);
    return listed.filter(({ kind }) => kind === 'readable').map(({ id }) => id);
  }
  if (conversations.length === 0) {
    throw new UserError('nothing-to-export', {}, ExitCode.WrongUse);
  }
  const found: string[] = [];
  for (const one of conversations) found.push(await findConversation(data, one));
  return [...new Set(found)];
}

type Exporting = ExportOptions & { readonly wanted: Wanted; readonly data: DataFolder };

async function exportOne(
  id: string,
  options: Exporting,
  world: World,
): Promise<readonly string[] | 'paused'> {
  const { wanted, data } = options;
  const conversation = await openConversation(data, id, world);
  try {
    tellNotices(conversation.notices, world);
    const replayed = replay(conversation.playbook, conversation.journal.events);
    const paths: string[] = [];
    for (const audience of wanted.audiences) {
      const target = { ...wanted, data, conversation: replayed, recipient: options.recipient };
      if (audience !== 'dossier') {
        tellLeftOut(replayed, audience, world);
        paths.push(...(await exportConversation(conversation, { ...target, audience }, world)));
        continue;
      }
      const written = await exportForFile({ conversation, replayed }, options, world);
      if (written === 'paused') return 'paused';
      paths.push(...written);
    }
    return paths;
  } finally {
    await conversation.close();
  }
}

async function exportForFile(
  { conversation, replayed }: { conversation: OpenConversation; replayed: Conversation },
  options: Exporting,
  world: World,
): Promise<readonly string[] | 'paused'> {
  const { wanted, data, recipient } = options;
  const opened = await openRecord(conversation, data, world);
  try {
    mustSuitRecord(opened, wanted.formats);
    tellLeftOut(replayed, 'dossier', world);
    if ((await prepareRecord(opened, options, world)) !== 'ready') {
      world.out.write(`\n${printText(recordDesk.paused(conversation.id), world.columns)}\n`);
      return 'paused';
    }
    return await exportRecord(opened, { ...wanted, recipient }, world);
  } finally {
    await opened.close();
  }
}

/** Said before anything is written. */
function tellLeftOut(conversation: Conversation, audience: Audience, world: World): void {
  const told = words.leftOut(audience, leftOut(conversation, audience));
  if (told !== '') world.out.write(`${printText(told, world.columns)}\n`);
}
