// The record of a conversation, opened to go on with: its questions and its own journal.
import type { Playbook } from '../playbook/playbook.ts';
import { type FileRecord, replayRecord } from '../record/file-record.ts';
import type { DataFolder } from '../store/data-folder.ts';
import type { OpenJournal } from '../store/journal-on-disk.ts';
import type { OpenConversation } from '../store/open-conversation.ts';
import { openRecordJournal } from '../store/record-journal.ts';
import { checkedPlaybook, RECORD_PLAYBOOK } from './choose-playbook.ts';
import type { World } from './world.ts';

export interface OpenRecord {
  readonly conversation: OpenConversation;
  readonly playbook: Playbook;
  readonly journal: OpenJournal;
  /** As it stands now. */
  record(): FileRecord;
  close(): Promise<void>;
}

/** Nothing of it is on disk before the first answer but its first line. @throws UserError */
export async function openRecord(
  conversation: OpenConversation,
  data: DataFolder,
  world: World,
): Promise<OpenRecord> {
  const playbook = await checkedPlaybook(RECORD_PLAYBOOK, data, world);
  const begun = conversation.journal.events[0];
  const started = {
    type: 'started' as const,
    format: 1 as const,
    conversation: conversation.id,
    employee: begun?.type === 'started' ? begun.employee : '',
    playbook: { id: playbook.id, version: playbook.version, sha256: '' },
  };
  const journal = await openRecordJournal(conversation, started, world);
  return {
    conversation,
    playbook,
    journal,
    record: () => replayRecord(playbook, journal.events),
    close: () => journal.close(),
  };
}
