// The playbook as it was when a conversation started, kept with it: a later version never changes a talk.
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import type { Started } from '../interview/event.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { writeAtomically } from './atomic-write.ts';
import { realDisk } from './disk.ts';
import { errnoOf, onPath } from './file-error.ts';
import { sha256 } from './sha256.ts';

export const PINNED_PLAYBOOK_FILE = 'playbook.json';

/** @returns what the `started` event says of it; the hash is over the bytes of the file. @throws UserError */
export function pinPlaybook(
  folder: string,
  playbook: Playbook,
  disk = realDisk,
): Started['playbook'] {
  const bytes = Buffer.from(JSON.stringify(playbook));
  writeAtomically(join(folder, PINNED_PLAYBOOK_FILE), bytes, disk);
  return { id: playbook.id, version: playbook.version, sha256: sha256(bytes) };
}

/** @throws UserError "pinned-playbook-missing" or "pinned-playbook-changed" {path, id, version} */
export function readPinnedPlaybook(
  folder: string,
  { id, version, sha256: expected }: Started['playbook'],
  disk = realDisk,
): Playbook {
  const path = join(folder, PINNED_PLAYBOOK_FILE);
  const bytes = onPath(path, () => {
    try {
      return disk.readFileSync(path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
      throw new UserError('pinned-playbook-missing', { path, id, version });
    }
  });
  if (sha256(bytes) !== expected) {
    throw new UserError('pinned-playbook-changed', { path, id, version });
  }
  return JSON.parse(bytes.toString('utf8')) as Playbook;
}
