// Where a name stands in the words of conversations with others: nobody but a person can decide about those.
import type { DataFolder } from './data-folder.ts';
import { readJournal } from './journal.ts';
import { RECORD_FILES } from './journal-files.ts';
import type { OpenJournal } from './journal-on-disk.ts';
import { listConversations } from './list-conversations.ts';

/** Not as one class: Node 26 then does not see a letter of two units at the end. */
const ENDS_IN_WORD = /(?:\p{L}|\p{N})$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;

/** @returns the ids, oldest first. What is damaged is passed over. @throws UserError as `listConversations` does. */
export async function conversationsNaming(
  data: DataFolder,
  name: string,
): Promise<readonly string[]> {
  const { vault } = data;
  const found: string[] = [];
  for (const listed of await listConversations(data)) {
    if (listed.kind !== 'readable') continue;
    const { id, folder } = listed;
    const journals = [await readJournal(folder, { vault }), await recordOf(folder, data)];
    const texts = journals.flatMap(({ events, drafts }) => [
      ...textsIn(events),
      ...drafts.map(({ text }) => text),
    ]);
    if (texts.some((text) => names(text, name))) found.push(id);
  }
  return found;
}

/** Empty when there is none, or none that can be read. */
async function recordOf(
  folder: string,
  { vault }: DataFolder,
): Promise<Pick<OpenJournal, 'events' | 'drafts'>> {
  try {
    return await readJournal(folder, { files: RECORD_FILES, vault });
  } catch {
    return { events: [], drafts: [] };
  }
}

/** As a word of its own: "Ad" does not stand in "advies". */
function names(text: string, name: string): boolean {
  const [within, wanted] = [comparable(text), comparable(name).trim()];
  if (wanted === '') return false;
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    // Two units on either side: a letter may take both.
    const before = within.slice(Math.max(0, at - 2), at);
    const after = within.slice(at + wanted.length, at + wanted.length + 2);
    if (!ENDS_IN_WORD.test(before) && !BEGINS_IN_WORD.test(after)) return true;
  }
  return false;
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').toLocaleLowerCase('nl');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
