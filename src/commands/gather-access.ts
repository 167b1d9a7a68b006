// All of one person's conversations, read for the bundle of a request for access.
import { basename } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { type Conversation, replay } from '../interview/replay.ts';
import { replayRecord } from '../record/file-record.ts';
import type { AccessConversation, AccessJournal } from '../report/build-access-report.ts';
import { buildRecordReport } from '../report/build-record-report.ts';
import { isInBundle } from '../store/access-bundles.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { readConversation } from '../store/open-conversation.ts';
import { readLeftovers } from '../store/read-leftovers.ts';
import type { OwnConversation } from '../store/read-of-person.ts';
import { isKeyProblem } from '../store/vault.ts';
import { recordWords } from '../wording/nl/record.ts';
import { checkedPlaybook, RECORD_PLAYBOOK } from './choose-playbook.ts';
import { makeReport } from './make-report.ts';
import type { World } from './world.ts';

/** What can not be read is left out, and said of the conversation. @throws UserError only about the key */
export async function gatherAccess(
  own: OwnConversation,
  data: DataFolder,
  world: World,
): Promise<AccessConversation> {
  const { id, folder, events, documents, elsewhere } = own;
  let damaged = own.problem !== undefined;
  const trying = async <T>(reading: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof UserError) || isKeyProblem(error)) throw error;
      damaged = true;
      return otherwise;
    }
  };
  const talk = await trying(readTalk(own, data, world), { events, path: NONE });
  const record = await trying(readRecord(own, data, world), {
    events: own.record,
    path: NONE,
  });
  const { drafts, torn } = await trying(readLeftovers(folder, data.vault), {
    drafts: [],
    torn: [],
  });
  return {
    id,
    finished: events.findLast(isTurn)?.type === 'finished',
    talk,
    record,
    drafts,
    torn,
    documents,
    // Where on the lead's computer is nobody's business.
    elsewhere: elsewhere
      .filter(({ path }) => !isInBundle(data, path))
      .map(({ path }) => basename(path)),
    damaged,
  };
}

async function readTalk(
  { id, events }: OwnConversation,
  data: DataFolder,
  world: World,
): Promise<AccessJournal> {
  if (events.length === 0) return { events, path: NONE };
  const { playbook } = await readConversation(data, id);
  // Without the talks before it: each stands in the bundle itself.
  const report = await makeReport({ id, playbook, events }, 'mezelf', world);
  return { events, playbook, report, path: pathOf(replay(playbook, events)) };
}

async function readRecord(
  { record: events }: OwnConversation,
  data: DataFolder,
  world: World,
): Promise<AccessJournal> {
  // One that was only opened holds nothing.
  if (events.length <= 1) return { events, path: NONE };
  const playbook = await checkedPlaybook(RECORD_PLAYBOOK, data, world);
  const record = replayRecord(playbook, events);
  const report = buildRecordReport({ record, words: recordWords });
  return { events, playbook, report, path: pathOf(record.content) };
}

const NONE: ReadonlySet<string> = new Set();

function pathOf({ path }: Conversation): ReadonlySet<string> {
  return new Set(path.map(({ step }) => step.address));
}

/** What finishes a conversation, or opens it again. */
function isTurn({ type }: OwnConversation['events'][number]): boolean {
  return ['finished', 'answered', 'reconfirmed', 'item-removed'].includes(type);
}
