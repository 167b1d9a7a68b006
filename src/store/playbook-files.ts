// The texts that together are one playbook: the files of a folder, or one file with everything in it.
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { PlaybookFile } from '../playbook/parse-playbook.ts';
import { playbookParts } from '../playbook/playbook-parts.ts';
import { onPath } from './file-error.ts';
import { readTextFile } from './text-file.ts';

export interface PlaybookFiles {
  /** The name of the folder; "" for a single file. */
  readonly name: string;
  /** The folder or the file that was read. */
  readonly path: string;
  readonly files: readonly PlaybookFile[];
}

const MAIN_FILE = 'playbook.yaml';

/** Read in this order, each kind by name; whatever else the folder holds of YAML comes after them. */
const ORDER = [
  /^playbook\.yaml$/,
  /^causes\.ya?ml$/,
  /^pitfalls\.ya?ml$/,
  /^questions\b.*\.ya?ml$/,
];

/**
 * @param path a folder, its playbook.yaml (which stands for the folder), or a single file.
 * @throws UserError (exit code 2) "playbook-folder-empty" {path}; those of `readTextFile`; or what the
 * file system has against it.
 */
export function readPlaybookFiles(path: string): PlaybookFiles {
  if (onPath(path, () => statSync(path).isDirectory())) return readFolder(path);
  if (basename(path) === MAIN_FILE) return readFolder(dirname(path));
  return { name: '', path, files: [{ name: basename(path), text: readTextFile(path) }] };
}

/** @throws UserError */
export function isPlaybookFolder(path: string): boolean {
  return onPath(path, () => readdirSync(path).includes(MAIN_FILE));
}

function readFolder(path: string): PlaybookFiles {
  const names = onPath(path, () => readdirSync(path));
  if (!names.includes(MAIN_FILE)) {
    throw new UserError('playbook-folder-empty', { path }, ExitCode.WrongUse);
  }
  const parts = playbookParts(names.sort().map((name) => ({ name }))).map(({ name }) => name);
  const inOrder = parts.toSorted((a, b) => rank(a) - rank(b));
  const files = inOrder.map((name) => ({ name, text: readTextFile(join(path, name)) }));
  return { name: basename(path), path, files };
}

function rank(name: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(name));
  return place === -1 ? ORDER.length : place;
}
