// The half-typed text of the step on the screen, kept beside the journal so that it survives too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationEvent } from '../interview/event.ts';
import { LIVE_DRAFT } from '../interview/live-draft.ts';
import { readContents } from './contents.ts';
import { type Disk, PRIVATE_FILE } from './disk.ts';
import type { JournalFiles } from './journal-files.ts';
import { renameOver } from './rename-over.ts';
import { sealedName } from './sealed-name.ts';
import type { Vault } from './vault.ts';

export interface Draft {
  readonly address: string;
  readonly text: string;
}

export interface DraftPlace {
  readonly folder: string;
  readonly files: JournalFiles;
  readonly disk: Disk;
  readonly vault: Vault;
  /** As its journal is. */
  readonly sealed: boolean;
}

export class DraftFile {
  readonly #path: string;
  readonly #place: DraftPlace;

  constructor(place: DraftPlace) {
    this.#path = join(place.folder, place.files.draft);
    this.#place = place;
  }

  /**
   * Written on every keystroke, so not flushed; the journal is what counts.
   * A disk that refuses is heard at the next answer, in words: here it would break the typing itself.
   * @param after how many events there were when it was typed
   */
  write(draft: Draft, after: number): void | Promise<void> {
    const bytes = Buffer.from(JSON.stringify({ ...draft, after }));
    if (this.#place.sealed) return this.#writeSealed(bytes);
    this.#replace(this.#path, bytes);
  }

  remove(): void {
    for (const path of [this.#path, sealedName(this.#path)]) this.#unlink(path);
  }

  /** @returns undefined when there is none, or when its step was answered after it was typed. */
  async read(events: readonly ConversationEvent[]): Promise<Draft | undefined> {
    try {
      const { bytes } = await readContents(this.#path, this.#place.vault, this.#place.disk);
      const found: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
      const { address, text, after } = found as { [field in keyof Draft | 'after']?: unknown };
      if (typeof address !== 'string' || typeof text !== 'string') return undefined;
      const later = events.slice(typeof after === 'number' ? after : 0);
      return later.some((event) => isKept(event, address)) ? undefined : { address, text };
    } catch {
      return undefined;
    }
  }

  async #writeSealed(bytes: Uint8Array): Promise<void> {
    try {
      this.#replace(sealedName(this.#path), await this.#place.vault.seal(bytes));
      // One left behind by a move that was cut off would count.
      this.#unlink(this.#path);
    } catch {
      // See above.
    }
  }

  #replace(path: string, bytes: Uint8Array): void {
    const fresh = `${path}.onaf`;
    try {
      writeFileSync(fresh, bytes, { mode: PRIVATE_FILE });
      renameOver(fresh, path, this.#place.disk);
    } catch {
      // See above.
    }
  }

  #unlink(path: string): void {
    try {
      this.#place.disk.unlinkSync(path);
    } catch {
      // There was none, or it goes with the next one.
    }
  }
}

/** The half-typed text became a whole one: an answer, or a line of the talk. */
function isKept(event: ConversationEvent, address: string): boolean {
  if (event.type === 'jotted') return address === LIVE_DRAFT;
  return event.type === 'answered' && event.address === address;
}
