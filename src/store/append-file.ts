// A file that only grows, a whole piece at a time: what is written is on disk on return, or not in it at all.
import { type Disk, PRIVATE_FILE } from './disk.ts';
import { onPath } from './file-error.ts';
import { syncContent } from './sync-to-disk.ts';
import { writeAll } from './write-all.ts';

export class AppendFile {
  readonly #path: string;
  readonly #disk: Disk;
  #handle: number | undefined;
  /** Bytes on disk that are good. */
  #length: number;
  /** A write failed: there may be half a piece behind the good part. */
  #frayed = false;

  /**
   * @param length of the file now, in bytes; `undefined` makes a new one.
   * @throws UserError
   */
  constructor(path: string, length: number | undefined, disk: Disk) {
    this.#path = path;
    this.#disk = disk;
    this.#length = length ?? 0;
    const flag = length === undefined ? 'ax' : 'a';
    this.#handle = onPath(path, () => disk.openSync(path, flag, PRIVATE_FILE));
  }

  /** @throws UserError: nothing of the piece is kept then, and it may be tried again. */
  write(bytes: Uint8Array): void {
    const handle = this.#handle;
    if (handle === undefined) throw new Error(`written to after close: ${this.#path}`);
    onPath(this.#path, () => {
      this.#cutFrayedEnd();
      this.#frayed = true;
      try {
        writeAll(handle, bytes, this.#disk);
        syncContent(handle, this.#disk);
      } catch (error) {
        this.#tryToCutFrayedEnd();
        throw error;
      }
      this.#frayed = false;
      this.#length += bytes.length;
    });
  }

  close(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle !== undefined) onPath(this.#path, () => this.#disk.closeSync(handle));
  }

  /** By path: a handle that can only append can not cut on Windows. */
  #cutFrayedEnd(): void {
    if (!this.#frayed) return;
    this.#disk.truncateSync(this.#path, this.#length);
    this.#frayed = false;
  }

  /** What made the write fail may make this fail too: then it is done before the next write. */
  #tryToCutFrayedEnd(): void {
    try {
      this.#cutFrayedEnd();
    } catch {
      // The first error is the one to tell.
    }
  }
}
