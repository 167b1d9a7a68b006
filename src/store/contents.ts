// Reads a file that lies there as it is or sealed. When there are both, a move between the two was cut off.
import { existsSync } from 'node:fs';
import { type Disk, realDisk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';
import { sealedName } from './sealed-name.ts';
import type { Vault } from './vault.ts';

export interface Contents {
  readonly bytes: Uint8Array;
  readonly sealed: boolean;
}

/**
 * The plain one counts as long as it is there.
 * @throws UserError "file-not-found" when there is neither, those of `Vault.unseal`, or what the file system
 * has against it.
 */
export async function readContents(
  path: string,
  vault: Vault,
  disk: Disk = realDisk,
): Promise<Contents> {
  // Twice: another process may be moving it at this very moment.
  for (let turn = 1; turn <= 2; turn++) {
    const plain = readIfThere(path, disk);
    if (plain) return { bytes: plain, sealed: false };
    const sealed = readIfThere(sealedName(path), disk);
    if (sealed) return { bytes: await vault.unseal(sealed, sealedName(path)), sealed: true };
  }
  return { bytes: onPath(path, () => disk.readFileSync(path)), sealed: false };
}

/** `none` when it lies there neither way. */
export function lies(path: string): 'plain' | 'sealed' | 'none' {
  return onPath(path, () => {
    if (existsSync(path)) return 'plain';
    return existsSync(sealedName(path)) ? 'sealed' : 'none';
  });
}

function readIfThere(path: string, disk: Disk): Uint8Array | undefined {
  return onPath(path, () => {
    try {
      return disk.readFileSync(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}
