// Opens the journal of one conversation on disk, plain or sealed: made, gone on with, or only read.
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { Clock } from '../interview/ports.ts';
import { AppendFile } from './append-file.ts';
import { lies, readContents } from './contents.ts';
import { type Disk, realDisk } from './disk.ts';
import { DraftFile } from './draft-file.ts';
import { onPath } from './file-error.ts';
import { CONVERSATION_FILES, type JournalFiles } from './journal-files.ts';
import { readJournalLines } from './journal-lines.ts';
import { JournalOnDisk, type LinesFile, type OpenJournal } from './journal-on-disk.ts';
import type { Notice } from './notice.ts';
import { SealedFile } from './sealed-file.ts';
import { syncFolder } from './sync-to-disk.ts';
import { NO_VAULT, type Vault } from './vault.ts';

export interface JournalOptions {
  readonly disk?: Disk;
  /** Absent = the journal of the conversation itself. */
  readonly files?: JournalFiles;
  /** Needed where something is, or will be, sealed. */
  readonly vault?: Vault;
}

/** @throws UserError, "already-exists" when there is a journal in this folder. */
export async function createJournal(
  folder: string,
  clock: Clock,
  options: JournalOptions & { readonly sealed?: boolean } = {},
): Promise<OpenJournal> {
  const { disk = realDisk, files = CONVERSATION_FILES, vault = NO_VAULT, sealed = false } = options;
  const path = join(folder, files.journal);
  if (lies(path) !== 'none') throw new UserError('already-exists', { path });
  const file = sealed
    ? new SealedFile(path, new Uint8Array(), vault, disk)
    : new AppendFile(path, undefined, disk);
  if (!sealed) onPath(path, () => syncFolder(folder, disk));
  const draftFile = new DraftFile({ folder, files, disk, vault, sealed });
  return JournalOnDisk.open({ file, draftFile, clock, events: [], notices: [] });
}

/**
 * Opens a journal to write on; the caller holds the writer lock. A torn last line goes to a file of its own.
 * @throws UserError: see `readJournalLines`, `Vault.unseal`, and "file-not-found".
 */
export async function openJournal(
  folder: string,
  clock: Clock,
  { disk = realDisk, files = CONVERSATION_FILES, vault = NO_VAULT }: JournalOptions = {},
): Promise<OpenJournal> {
  const path = join(folder, files.journal);
  const { bytes, sealed } = await readContents(path, vault, disk);
  const { events, intact, closed, torn } = readJournalLines(bytes, path);
  if (torn) {
    await keepAside(join(folder, files.torn), torn.bytes, { sealed, vault, disk });
    if (!sealed) onPath(path, () => disk.truncateSync(path, intact));
  }
  const file: LinesFile = sealed
    ? new SealedFile(path, bytes.subarray(0, intact), vault, disk)
    : new AppendFile(path, intact, disk);
  if (!closed) await file.write(LINE_FEED);
  else if (torn && sealed) await file.write(new Uint8Array());
  const notices = torn ? [tornLine(path, torn.line, files.torn)] : [];
  const draftFile = new DraftFile({ folder, files, disk, vault, sealed });
  return JournalOnDisk.open({ file, draftFile, clock, events, notices });
}

/**
 * Reads without changing anything, also while another process writes.
 * @throws UserError: see `readJournalLines`, `Vault.unseal`, and "file-not-found".
 */
export async function readJournal(
  folder: string,
  { disk = realDisk, files = CONVERSATION_FILES, vault = NO_VAULT }: JournalOptions = {},
): Promise<Pick<OpenJournal, 'events' | 'drafts' | 'notices'>> {
  const path = join(folder, files.journal);
  const { bytes, sealed } = await readContents(path, vault, disk);
  const { events, torn } = readJournalLines(bytes, path);
  const notices = torn ? [tornLine(path, torn.line, '')] : [];
  const draftFile = new DraftFile({ folder, files, disk, vault, sealed });
  return { events, drafts: await draftFile.read(events), notices };
}

const LINE_FEED = Buffer.from('\n');

/** Behind what lies there already. */
async function keepAside(
  path: string,
  bytes: Uint8Array,
  { sealed, vault, disk }: { sealed: boolean; vault: Vault; disk: Disk },
): Promise<void> {
  const before = lies(path) === 'none' ? undefined : await readContents(path, vault, disk);
  const there = before?.bytes ?? new Uint8Array();
  // In a move that was cut off it can lie sealed beside a plain journal: the plain one counts from now on.
  const carried = before?.sealed && !sealed ? there : new Uint8Array();
  const file: LinesFile = sealed
    ? new SealedFile(path, there, vault, disk)
    : new AppendFile(path, before && !before.sealed ? there.length : undefined, disk);
  try {
    await file.write(Buffer.concat([carried, bytes, LINE_FEED]));
  } finally {
    file.close();
  }
}

function tornLine(path: string, line: number, kept: string): Notice {
  return { code: 'journal-torn-line', details: { path, line: String(line), kept } };
}
