// The half-typed texts of a journal, kept beside it so that they survive too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, draftsAfter } from '../interview/drafts.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { readContents } from './contents.ts';
import { type Disk, PRIVATE_FILE } from './disk.ts';
import type { JournalFiles } from './journal-files.ts';
import { renameOver } from './rename-over.ts';
import { sealedName } from './sealed-name.ts';
import type { Vault } from './vault.ts';

export interface DraftPlace {
  readonly folder: string;
  readonly files: JournalFiles;
  readonly disk: Disk;
  readonly vault: Vault;
  /** As its journal is. */
  readonly sealed: boolean;
}

/** As it was found: by this program or an earlier one, or damaged. */
type Written = { readonly [field in 'after' | 'drafts']?: unknown };

export class DraftFile {
  readonly #path: string;
  readonly #place: DraftPlace;
  #isKept = true;

  constructor(place: DraftPlace) {
    this.#path = join(place.folder, place.files.draft);
    this.#place = place;
  }

  /**
   * Written on every keystroke, so not flushed; the journal is what counts.
   * A disk that refuses is heard at the next answer, in words: here it would break the typing itself.
   * @param after how many events there were when this was how they stood
   */
  write(drafts: readonly Draft[], after: number): void | Promise<void> {
    const bytes = Buffer.from(JSON.stringify({ after, drafts }));
    if (this.#place.sealed) return this.#writeSealed(bytes);
    this.#replace(this.#path, bytes);
  }

  /** Whether the disk took what was written last. */
  get isKept(): boolean {
    return this.#isKept;
  }

  remove(): void {
    this.#isKept = true;
    for (const path of [this.#path, sealedName(this.#path)]) this.#unlink(path);
  }

  /** @returns those that no later event made whole, or took away. */
  async read(events: readonly ConversationEvent[]): Promise<readonly Draft[]> {
    try {
      const { bytes } = await readContents(this.#path, this.#place.vault, this.#place.disk);
      const found = JSON.parse(Buffer.from(bytes).toString('utf8')) as Written;
      const { after, drafts } = found;
      // Before, there was room for one, and it was the whole file.
      const written = (Array.isArray(drafts) ? drafts : [found]).flatMap(asDraft);
      const later = events.slice(typeof after === 'number' ? after : 0);
      return later.reduce(draftsAfter, written);
    } catch {
      return [];
    }
  }

  async #writeSealed(bytes: Uint8Array): Promise<void> {
    try {
      this.#replace(sealedName(this.#path), await this.#place.vault.seal(bytes));
      // One left behind by a move that was cut off would count.
      this.#unlink(this.#path);
    } catch {
      // See above.
      this.#isKept = false;
    }
  }

  #replace(path: string, bytes: Uint8Array): void {
    const fresh = `${path}.onaf`;
    try {
      writeFileSync(fresh, bytes, { mode: PRIVATE_FILE });
      renameOver(fresh, path, this.#place.disk);
      this.#isKept = true;
    } catch {
      // See above.
      this.#isKept = false;
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

function asDraft(found: unknown): readonly Draft[] {
  const { address, text } = found as { readonly [field in keyof Draft]?: unknown };
  return typeof address === 'string' && typeof text === 'string' ? [{ address, text }] : [];
}
