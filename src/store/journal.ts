// The journal of one conversation on disk: one event a line, each on disk before the next question.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationEvent, NewEvent } from '../interview/event.ts';
import type { Clock, Journal } from '../interview/ports.ts';
import { AppendFile } from './append-file.ts';
import { type Disk, realDisk } from './disk.ts';
import { type Draft, readDraft, removeDraft, writeDraft } from './draft.ts';
import { onPath } from './file-error.ts';
import { type JournalLines, readJournalLines } from './journal-lines.ts';
import type { Notice } from './notice.ts';
import { readEvent } from './read-event.ts';
import { syncFolder } from './sync-to-disk.ts';

export const JOURNAL_FILE = 'journaal.jsonl';

/** Torn lines are moved here: half an answer may still be worth reading. */
export const TORN_FILE = 'journaal.afgebroken';

export interface OpenJournal extends Journal {
  /** "journal-torn-line" {path, line, kept}: a last line was cut off; `kept` is the file it went to, or "". */
  readonly notices: readonly Notice[];
  close(): void;
}

/** @throws UserError, "already-exists" when there is a journal in this folder. */
export function createJournal(folder: string, clock: Clock, disk = realDisk): OpenJournal {
  const path = join(folder, JOURNAL_FILE);
  const file = new AppendFile(path, undefined, disk);
  onPath(path, () => syncFolder(folder, disk));
  return new JournalOnDisk({ folder, file, clock, disk, events: [], notices: [] });
}

/**
 * Opens a journal to write on; the caller holds the writer lock. A torn last line goes to TORN_FILE.
 * @throws UserError: see `readJournalLines`, and "file-not-found".
 */
export function openJournal(folder: string, clock: Clock, disk = realDisk): OpenJournal {
  const path = join(folder, JOURNAL_FILE);
  const { events, intact, closed, torn } = readLines(path, disk);
  if (torn) {
    keepAside(join(folder, TORN_FILE), torn.bytes, disk);
    onPath(path, () => disk.truncateSync(path, intact));
  }
  const file = new AppendFile(path, intact, disk);
  if (!closed) file.write(LINE_FEED);
  const notices = torn ? [tornLine(path, torn.line, TORN_FILE)] : [];
  return new JournalOnDisk({ folder, file, clock, disk, events, notices });
}

/**
 * Reads without changing anything, also while another process writes.
 * @throws UserError: see `readJournalLines`, and "file-not-found".
 */
export function readJournal(
  folder: string,
  disk = realDisk,
): Pick<OpenJournal, 'events' | 'draft' | 'notices'> {
  const path = join(folder, JOURNAL_FILE);
  const { events, torn } = readLines(path, disk);
  const notices = torn ? [tornLine(path, torn.line, '')] : [];
  return { events, draft: readDraft(folder, events, disk), notices };
}

const LINE_FEED = Buffer.from('\n');

function readLines(path: string, disk: Disk): JournalLines {
  return readJournalLines(
    onPath(path, () => disk.readFileSync(path)),
    path,
  );
}

function keepAside(path: string, bytes: Uint8Array, disk: Disk): void {
  const length = statSync(path, { throwIfNoEntry: false })?.size;
  const file = new AppendFile(path, length, disk);
  try {
    file.write(Buffer.concat([bytes, LINE_FEED]));
  } finally {
    file.close();
  }
}

function tornLine(path: string, line: number, kept: string): Notice {
  return { code: 'journal-torn-line', details: { path, line: String(line), kept } };
}

interface JournalParts {
  readonly folder: string;
  readonly file: AppendFile;
  readonly clock: Clock;
  readonly disk: Disk;
  readonly events: readonly ConversationEvent[];
  readonly notices: readonly Notice[];
}

class JournalOnDisk implements OpenJournal {
  readonly #parts: JournalParts;
  #events: readonly ConversationEvent[];
  #draft: Draft | undefined;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#events = parts.events;
    this.#draft = readDraft(parts.folder, parts.events, parts.disk);
  }

  get notices(): readonly Notice[] {
    return this.#parts.notices;
  }

  get events(): readonly ConversationEvent[] {
    return this.#events;
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }

  append(event: NewEvent): void {
    const { type, ...rest } = event;
    const line = JSON.stringify({ type, at: this.#parts.clock.now().toISOString(), ...rest });
    const read = readEvent(JSON.parse(line));
    if (!read.ok) throw new TypeError(`not an event that can be read back: ${line}`);
    this.#parts.file.write(Buffer.from(`${line}\n`));
    this.#events = [...this.#events, read.event];
    if (event.type === 'answered' && event.address === this.#draft?.address) this.#dropDraft();
  }

  keepDraft(address: string, text: string): void {
    const own = this.#draft?.address === address ? this.#draft : undefined;
    if (text === (own?.text ?? '')) return;
    if (text === '') {
      this.#dropDraft();
      return;
    }
    this.#draft = { address, text };
    writeDraft(this.#parts.folder, this.#draft, this.#events.length, this.#parts.disk);
  }

  close(): void {
    this.#parts.file.close();
  }

  #dropDraft(): void {
    this.#draft = undefined;
    removeDraft(this.#parts.folder, this.#parts.disk);
  }
}
