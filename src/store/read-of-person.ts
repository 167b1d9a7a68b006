// All that lies here of one person, and what could be theirs but can not be read.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isEmployee } from '../domain/is-employee.ts';
import { sameEmployee } from '../domain/same-employee.ts';
import { UserError } from '../domain/user-error.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { readContents } from './contents.ts';
import type { DataFolder } from './data-folder.ts';
import { changedInside, type ElsewhereDocument, listElsewhere } from './elsewhere.ts';
import { onPath } from './file-error.ts';
import { readJournal } from './journal.ts';
import { CONVERSATION_FILES } from './journal-files.ts';
import { listConversations } from './list-conversations.ts';
import { readRecordJournal } from './record-journal.ts';
import { isKeyProblem, type Vault } from './vault.ts';

export interface OwnConversation {
  readonly id: string;
  readonly folder: string;
  /** As it was typed when it began. */
  readonly employee: string;
  /** Empty when it is damaged. */
  readonly events: readonly ConversationEvent[];
  /** Of the record for the personnel file; empty when there is none, or when it is damaged. */
  readonly record: readonly ConversationEvent[];
  readonly elsewhere: readonly ElsewhereDocument[];
  /** Names of the files that people read, in its own folder. */
  readonly documents: readonly string[];
  /** Paths of documents, here or elsewhere, that somebody may have worked in. */
  readonly changed: readonly string[];
  /** Present when some of it could not be read. */
  readonly problem?: UserError;
}

export interface OfPerson {
  /** Oldest first. */
  readonly conversations: readonly OwnConversation[];
  /** Ids of damaged conversations that do not even say whose they are. */
  readonly unreadable: readonly string[];
  /** Names that differ in white space alone: perhaps the same person. */
  readonly alike: readonly string[];
  /** The names of all others. */
  readonly others: readonly string[];
}

/** @throws UserError as `listConversations` does. */
export async function readOfPerson(data: DataFolder, employee: string): Promise<OfPerson> {
  const conversations: OwnConversation[] = [];
  const unreadable: string[] = [];
  const others = new Set<string>();
  for (const listed of await listConversations(data)) {
    const { id, folder } = listed;
    const name =
      listed.kind === 'readable' ? listed.employee : await employeeOfDamaged(folder, data.vault);
    if (name === undefined) unreadable.push(id);
    else if (isEmployee(name, employee)) {
      conversations.push(await readOwn(id, folder, name, data.vault));
    } else if (name !== '') others.add(name);
  }
  const alike = [...others].filter((name) => sameEmployee(name, employee));
  return { conversations, unreadable, alike, others: [...others] };
}

async function readOwn(
  id: string,
  folder: string,
  employee: string,
  vault: Vault,
): Promise<OwnConversation> {
  const problems: UserError[] = [];
  const trying = async <T>(reading: () => T | Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await reading();
    } catch (error) {
      if (!(error instanceof UserError) || isKeyProblem(error)) throw error;
      problems.push(error);
      return otherwise;
    }
  };
  const events = await trying(async () => (await readJournal(folder, { vault })).events, []);
  const record = await trying(() => readRecordJournal({ folder, vault }), []);
  const elsewhere = await trying(() => listElsewhere(folder), []);
  const documents = await trying(() => documentsIn(folder), []);
  const inside = await trying(() => changedInside(folder, documents), []);
  const changed = [
    ...inside.map((name) => join(folder, name)),
    ...elsewhere.filter(({ state }) => state === 'changed').map(({ path }) => path),
  ];
  const [problem] = problems;
  const own = { id, folder, employee, events, record, elsewhere, documents, changed };
  return problem ? { ...own, problem } : own;
}

const DOCUMENT = /\.(?:md|docx|pdf|html|json|ics|csv)(?:\.age)?$/;
/** What the program keeps for itself. */
const KEPT = /^(?:playbook|documenten|concept|dossier-concept|journaal|dossier)\.jsonl?(?:\.age)?$/;

function documentsIn(folder: string): readonly string[] {
  return onPath(folder, () =>
    readdirSync(folder)
      .filter((name) => DOCUMENT.test(name) && !KEPT.test(name))
      .sort(),
  );
}

/** The first line may still say it, even when it is damaged itself. */
async function employeeOfDamaged(folder: string, vault: Vault): Promise<string | undefined> {
  try {
    const { bytes } = await readContents(join(folder, CONVERSATION_FILES.journal), vault);
    const [line = ''] = Buffer.from(bytes).toString('utf8').split('\n', 1);
    const [, name] = /"employee":("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
    return name === undefined ? undefined : String(JSON.parse(name));
  } catch (error) {
    if (isKeyProblem(error)) throw error;
    return undefined;
  }
}
