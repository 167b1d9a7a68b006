// A conversation as the program works on it: its journal, and the playbook it started with.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { Draft } from '../interview/drafts.ts';
import type { ConversationEvent, Started } from '../interview/event.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { isConversationId } from './conversation-id.ts';
import type { DataFolder } from './data-folder.ts';
import { onPath } from './file-error.ts';
import { openJournal, readJournal } from './journal.ts';
import { CONVERSATION_FILES } from './journal-files.ts';
import type { OpenJournal } from './journal-on-disk.ts';
import type { Notice } from './notice.ts';
import { readPinnedPlaybook } from './pinned-playbook.ts';
import { closeToOthers } from './private-folder.ts';
import type { Vault } from './vault.ts';
import { takeWriterLock, type Writer } from './writer-lock.ts';

export interface OpenConversation {
  readonly id: string;
  readonly folder: string;
  readonly playbook: Playbook;
  readonly journal: OpenJournal;
  /** Seals and opens what lies in its folder. */
  readonly vault: Vault;
  /** Things to tell that stop nothing, such as a line that was cut off. */
  readonly notices: readonly Notice[];
  /** Lets another process write it. */
  close(): Promise<void>;
}

export interface ReadConversation {
  readonly id: string;
  readonly folder: string;
  readonly playbook: Playbook;
  readonly events: readonly ConversationEvent[];
  /** Seals and opens what lies in its folder. */
  readonly vault: Vault;
  readonly drafts: readonly Draft[];
  readonly notices: readonly Notice[];
}

/**
 * Opens a conversation to go on with it; nobody else can until it is closed or this process ends.
 * @throws UserError "conversation-unknown", "conversation-in-use", "pinned-playbook-changed",
 * "pinned-playbook-missing", those of `readJournalLines` and `Vault.unseal`, or what the file system has against it.
 */
export async function openConversation(
  data: DataFolder,
  id: string,
  writer: Writer,
): Promise<OpenConversation> {
  const { vault } = data;
  const folder = conversationFolder(data, id);
  const lock = takeWriterLock(folder, writer);
  let journal: OpenJournal | undefined;
  try {
    closeToOthers(folder);
    journal = await openJournal(folder, writer, { vault });
    const playbook = readPinnedPlaybook(folder, startOf(journal.events, folder).playbook);
    return asOpen({ id, folder, playbook, journal, vault }, () => lock.release());
  } catch (error) {
    await journal?.close();
    lock.release();
    throw error;
  }
}

/** Opens without a lock and without changing anything. @throws UserError as `openConversation` does. */
export async function readConversation(data: DataFolder, id: string): Promise<ReadConversation> {
  const { vault } = data;
  const folder = conversationFolder(data, id);
  const { events, drafts, notices } = await readJournal(folder, { vault });
  const playbook = readPinnedPlaybook(folder, startOf(events, folder).playbook);
  return { id, folder, playbook, events, vault, drafts, notices };
}

export function asOpen(
  parts: Omit<OpenConversation, 'notices' | 'close'>,
  release: () => void,
): OpenConversation {
  const close = async () => {
    try {
      await parts.journal.close();
    } finally {
      release();
    }
  };
  return { ...parts, notices: parts.journal.notices, close };
}

/** @throws UserError "conversation-unknown" {wanted}: the id comes from a person. */
export function conversationFolder(data: DataFolder, id: string): string {
  const folder = join(data.conversations, id);
  const isThere =
    isConversationId(id) &&
    onPath(folder, () => statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (!isThere) throw new UserError('conversation-unknown', { wanted: id, near: '' });
  return folder;
}

/** @throws UserError "journal-without-start" {path} */
export function startOf(events: readonly ConversationEvent[], folder: string): Started {
  const [started] = events;
  if (started?.type === 'started') return started;
  throw new UserError('journal-without-start', { path: join(folder, CONVERSATION_FILES.journal) });
}
