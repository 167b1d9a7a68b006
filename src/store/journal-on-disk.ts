// A journal that is open: one event a line, each on disk before the next question, in the order of the calls.
import { type Draft, draftAt, draftsAfter, withDraft } from '../interview/drafts.ts';
import type { ConversationEvent, NewEvent } from '../interview/event.ts';
import type { Clock, Journal } from '../interview/ports.ts';
import type { DraftFile } from './draft-file.ts';
import type { Notice } from './notice.ts';
import { readEvent } from './read-event.ts';
import { WriteQueue } from './write-queue.ts';

export interface OpenJournal extends Journal {
  /** "journal-torn-line" {path, line, kept}: a last line was cut off; `kept` is the file it went to, or "". */
  readonly notices: readonly Notice[];
  /** Whether the half-typed texts are on disk as well, when all that was asked for is done. */
  areDraftsKept(): Promise<boolean>;
  /** Resolves when all that was asked for is written. */
  close(): Promise<void>;
}

export interface LinesFile {
  /** @throws UserError: nothing of it is kept then, and it may be tried again. */
  write(bytes: Uint8Array): void | Promise<void>;
  close(): void;
}

interface JournalParts {
  readonly file: LinesFile;
  readonly draftFile: DraftFile;
  readonly clock: Clock;
  readonly events: readonly ConversationEvent[];
  readonly notices: readonly Notice[];
}

export class JournalOnDisk implements OpenJournal {
  readonly #parts: JournalParts;
  readonly #writes = new WriteQueue();
  #events: readonly ConversationEvent[];
  #drafts: readonly Draft[];
  /** They wait for their turn: what is typed meanwhile goes along. */
  #draftsWait = false;

  private constructor(parts: JournalParts, drafts: readonly Draft[]) {
    this.#parts = parts;
    this.#events = parts.events;
    this.#drafts = drafts;
  }

  static async open(parts: JournalParts): Promise<JournalOnDisk> {
    return new JournalOnDisk(parts, await parts.draftFile.read(parts.events));
  }

  get notices(): readonly Notice[] {
    return this.#parts.notices;
  }

  get events(): readonly ConversationEvent[] {
    return this.#events;
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  append(event: NewEvent): Promise<void> {
    const { type, ...rest } = event;
    const line = JSON.stringify({ type, at: this.#parts.clock.now().toISOString(), ...rest });
    this.#draftsWait = false;
    return this.#writes.add(() => {
      const read = readEvent(JSON.parse(line));
      // Without what was typed: this is shown with its stack.
      if (!read.ok) throw new TypeError(`not an event that can be read back: ${type}`);
      const kept = () => {
        this.#events = [...this.#events, read.event];
        this.#putDrafts(draftsAfter(this.#drafts, read.event));
      };
      const written = this.#parts.file.write(Buffer.from(`${line}\n`));
      if (written) return written.then(kept);
      kept();
      return undefined;
    });
  }

  keepDraft(address: string, text: string): void {
    if (text === (draftAt(this.#drafts, address) ?? '')) return;
    this.#putDrafts(withDraft(this.#drafts, { address, text }));
  }

  async areDraftsKept(): Promise<boolean> {
    await this.#writes.settled();
    return this.#parts.draftFile.isKept;
  }

  async close(): Promise<void> {
    await this.#writes.settled();
    this.#parts.file.close();
  }

  #putDrafts(drafts: readonly Draft[]): void {
    if (drafts === this.#drafts) return;
    this.#drafts = drafts;
    if (this.#draftsWait) return;
    this.#draftsWait = true;
    void this.#writes.add(() => {
      this.#draftsWait = false;
      const { draftFile } = this.#parts;
      if (this.#drafts.length === 0) return draftFile.remove();
      return draftFile.write(this.#drafts, this.#events.length);
    });
  }
}
