// A sealed file that grows: written anew as a whole each time, so that there is never half a piece in it.
import { writeAtomically } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { sealedName } from './sealed-name.ts';
import type { Vault } from './vault.ts';

export class SealedFile {
  readonly #path: string;
  readonly #vault: Vault;
  readonly #disk: Disk;
  #content: Uint8Array;

  /** @param path without `.age`. @param content what is in it now. Nothing is written yet. */
  constructor(path: string, content: Uint8Array, vault: Vault, disk: Disk) {
    this.#path = sealedName(path);
    this.#content = content;
    this.#vault = vault;
    this.#disk = disk;
  }

  /** @throws UserError: nothing of the piece is kept then, and it may be tried again. */
  async write(bytes: Uint8Array): Promise<void> {
    const content = Buffer.concat([this.#content, bytes]);
    writeAtomically(this.#path, await this.#vault.seal(content), this.#disk);
    this.#content = content;
  }

  close(): void {}
}
