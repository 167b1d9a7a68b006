// A journal that is open: one event a line, each on disk before the next question, in the order of the calls.
import type { ConversationEvent, NewEvent } from '../interview/event.ts';
import type { Clock, Journal } from '../interview/ports.ts';
import type { Draft, DraftFile } from './draft.ts';
import type { Notice } from './notice.ts';
import { readEvent } from './read-event.ts';
import { WriteQueue } from './write-queue.ts';

export interface OpenJournal extends Journal {
  /** "journal-torn-line" {path, line, kept}: a last line was cut off; `kept` is the file it went to, or "". */
  readonly notices: readonly Notice[];
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
  readonly draft: DraftFile;
  readonly clock: Clock;
  readonly events: readonly ConversationEvent[];
  readonly notices: readonly Notice[];
}

export class JournalOnDisk implements OpenJournal {
  readonly #parts: JournalParts;
  readonly #writes = new WriteQueue();
  #events: readonly ConversationEvent[];
  #draft: Draft | undefined;
  /** A draft waits for its turn: what is typed meanwhile goes along with it. */
  #draftWaits = false;

  private constructor(parts: JournalParts, draft: Draft | undefined) {
    this.#parts = parts;
    this.#events = parts.events;
    this.#draft = draft;
  }

  static async open(parts: JournalParts): Promise<JournalOnDisk> {
    return new JournalOnDisk(parts, await parts.draft.read(parts.events));
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

  append(event: NewEvent): Promise<void> {
    const { type, ...rest } = event;
    const line = JSON.stringify({ type, at: this.#parts.clock.now().toISOString(), ...rest });
    this.#draftWaits = false;
    return this.#writes.add(() => {
      const read = readEvent(JSON.parse(line));
      // Without what was typed: this is shown with its stack.
      if (!read.ok) throw new TypeError(`not an event that can be read back: ${type}`);
      const kept = () => {
        this.#events = [...this.#events, read.event];
        if (event.type === 'answered') this.#dropDraft(event.address);
      };
      const written = this.#parts.file.write(Buffer.from(`${line}\n`));
      if (written) return written.then(kept);
      kept();
      return undefined;
    });
  }

  keepDraft(address: string, text: string): void {
    const own = this.#draft?.address === address ? this.#draft : undefined;
    if (text === (own?.text ?? '')) return;
    this.#draft = text === '' ? undefined : { address, text };
    this.#saveDraft();
  }

  async close(): Promise<void> {
    await this.#writes.settled();
    this.#parts.file.close();
  }

  #dropDraft(address: string): void {
    if (this.#draft?.address !== address) return;
    this.#draft = undefined;
    this.#saveDraft();
  }

  #saveDraft(): void {
    if (this.#draftWaits) return;
    this.#draftWaits = true;
    void this.#writes.add(() => {
      this.#draftWaits = false;
      if (this.#draft === undefined) return this.#parts.draft.remove();
      return this.#parts.draft.write(this.#draft, this.#events.length);
    });
  }
}
