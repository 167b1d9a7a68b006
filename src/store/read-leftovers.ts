// What was typed but never became an answer: half-typed texts, and lines that were cut off.
import { join } from 'node:path';
import { lies, readContents } from './contents.ts';
import { readJournal } from './journal.ts';
import { CONVERSATION_FILES, RECORD_FILES } from './journal-files.ts';
import type { Vault } from './vault.ts';

export interface Leftovers {
  readonly drafts: readonly string[];
  /** As they lie there: half a line of a journal. */
  readonly torn: readonly string[];
}

/** Of a conversation and its record. @throws UserError as `readJournal` does. */
export async function readLeftovers(folder: string, vault: Vault): Promise<Leftovers> {
  const drafts: string[] = [];
  const torn: string[] = [];
  for (const files of [CONVERSATION_FILES, RECORD_FILES]) {
    if (lies(join(folder, files.journal)) !== 'none') {
      const journal = await readJournal(folder, { files, vault });
      drafts.push(...journal.drafts.map(({ text }) => text));
    }
    const path = join(folder, files.torn);
    if (lies(path) === 'none') continue;
    const { bytes } = await readContents(path, vault);
    torn.push(...Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean));
  }
  return { drafts, torn };
}
